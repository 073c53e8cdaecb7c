import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Settings } from '../../lib/domain/settings.ts';
import { readsSite } from '../../lib/domain/site-switches.ts';
import { ask, hear } from '../../lib/messaging/messenger.ts';
import { serveOutline } from '../../lib/messaging/outline-port.ts';
import type { Reader } from '../../lib/page/reader.ts';
import { startReader } from '../../lib/page/reader.ts';
import { beginLife } from './life.ts';
import { followPageSettings } from '../../lib/settings/page-settings.ts';

/** Past this a timer of the browser fires at once (ms). */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * The reader script, in the top frame of every page. It only wires: see
 * lib/page/reader.ts for what it does.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  async main() {
    const life = beginLife(document);
    const report = (error: unknown) => {
      // An old script whose extension was updated has nobody left to ask, and nothing to say.
      if (life.isValid) console.debug('Whence:', error);
    };
    const tell = (sent: Promise<unknown>) => void sent.catch(report);

    let settings: Settings;
    let timer: ReturnType<typeof setTimeout> | undefined;

    /** A reader for the settings as they are; one that may not read still takes selections. */
    const start = (): Reader => {
      const now = Date.now();
      const reads = readsSite(settings, location.hostname, now);
      if (reads === 'paused') {
        timer = setTimeout(restart, Math.min((settings.pausedUntil ?? 0) - now, LONGEST_TIMER));
      }
      return startReader({
        document,
        readNames: (question) => ask('readNames', question),
        isPrivate: browser.extension.inIncognitoContext,
        getProfile: (entityId, all = false) => ask('getProfile', { entityId, all }),
        readMoves: (article) => ask('readMoves', { article }),
        saveMove: (draft) => ask('saveMove', { draft }),
        undoSave: (saveId) => ask('undoSave', { saveId }),
        suggestNames: (kind, typed) => ask('suggestNames', { kind, typed }),
        getExtras: (entityId) => ask('getExtras', { entityId }),
        changeNote: (entityId, change) => ask('changeNote', { entityId, change }),
        leaveSite: () => ask('leaveSite', {}),
        logCard: (report) => ask('logCard', report),
        // The badge is the top page's: a frame has none of its own.
        countKnown: (people) => void (window === top && tell(ask('countKnown', { people }))),
        injectCard: () => ask('injectCard', {}),
        injectHover: () => ask('injectHover', {}),
        readFrames: () => tell(ask('readFrames', {})),
        readSource: () => ask('readSource', {}),
        settings: () => settings,
        outlineChanged: () => outline.changed(),
        reads,
        onError: report,
      });
    };
    const restart = () => {
      clearTimeout(timer);
      reader.stop();
      reader = start();
      outline.changed();
    };

    let unfollow: () => void;
    let secret: string;
    try {
      ({ settings, secret, unfollow } = await followPageSettings((changed) => {
        const before = settings;
        settings = changed;
        if (readsOtherwise(before, changed)) restart();
      }));
    } catch (error) {
      return report(error);
    }
    life.succeed(secret);
    if (!life.isValid) return unfollow();
    const outline = serveOutline(() => reader.outline(), report);
    let reader = start();

    const silence = hear({
      draftFromSelection: ({ selection }) => reader.draftSelection(selection),
      article: () => reader.article(),
      reveal: ({ id }) => reader.reveal(id),
      command: ({ command, key }) => reader.command(command, key),
      entitiesChanged: ({ entityIds }) => void reader.entitiesChanged(entityIds).catch(report),
    });
    const onShow = (event: PageTransitionEvent) => {
      // Out of the back-forward cache: the badge of the tab was another page's.
      if (event.persisted) reader.recount();
    };
    addEventListener('pageshow', onShow, { signal: life.signal });
    // The extension was updated, or this script was replaced by a newer one.
    life.signal.addEventListener('abort', () => {
      // The page's marks first: what follows asks an extension that may be gone.
      clearTimeout(timer);
      reader.stop();
      outline.stop();
      silence();
      unfollow();
    });
  },
});

/** What is only asked when a card opens needs no new reading. */
const AS_YOU_GO = new Set([
  'dwell',
  'hideDelay',
  'lookUpKey',
  'logPaused',
  'selectionButton',
  'theme',
]);

function readsOtherwise(before: Settings, after: Settings): boolean {
  return Object.entries(after).some(
    ([key, value]) =>
      !AS_YOU_GO.has(key) &&
      JSON.stringify(value) !== JSON.stringify(before[key as keyof Settings]),
  );
}
