import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, hear } from '../../lib/messaging/messenger.ts';
import { startReader } from '../../lib/page/reader.ts';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '../../lib/settings/settings.ts';
import './style.css';

/**
 * The reader script, in the top frame of every page. It only wires: see
 * lib/page/reader.ts for what it does.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(ctx) {
    let settings = DEFAULT_SETTINGS;
    const report = (error: unknown) => {
      // An old script whose extension was updated has nobody left to ask, and nothing to say.
      if (ctx.isValid) console.debug('Whence:', error);
    };
    const tell = (sent: Promise<unknown>) => void sent.catch(report);

    const reader = startReader({
      document,
      lookUp: (keys) => ask('lookUp', { keys }),
      getProfile: (entityId, all = false) => ask('getProfile', { entityId, all }),
      readMoves: (article) => ask('readMoves', { article }),
      saveMove: (draft) => ask('saveMove', { draft }),
      undoSave: (saveId) => ask('undoSave', { saveId }),
      suggestNames: (kind, typed) => ask('suggestNames', { kind, typed }),
      logCard: (seen) => tell(ask('logCard', { seen })),
      countKnown: (people) => tell(ask('countKnown', { people })),
      injectCard: () => ask('injectCard', {}),
      injectHover: () => ask('injectHover', {}),
      readSource: () => ask('readSource', {}),
      dwell: () => settings.dwell,
      onError: report,
    });
    const silence = hear({
      draftFromSelection: ({ selection }) => reader.draftSelection(selection),
      entitiesChanged: ({ entityIds }) => void reader.entitiesChanged(entityIds).catch(report),
    });
    const unwatch = watchSettings((changed) => {
      settings = changed;
    });
    tell(
      readSettings().then((stored) => {
        settings = stored;
      }),
    );
    ctx.addEventListener(window, 'pageshow', (event) => {
      // Out of the back-forward cache: the badge of the tab was another page's.
      if (event.persisted) reader.recount();
    });
    // The extension was updated or removed, or this script was replaced by a newer one.
    ctx.onInvalidated(() => {
      silence();
      unwatch();
      reader.stop();
    });
  },
});
