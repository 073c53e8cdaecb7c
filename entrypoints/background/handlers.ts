import { browser } from 'wxt/browser';
import { addressOfEntity } from '../../components/dashboard/addresses.ts';
import { cardExtras } from '../../lib/db/card-extras.ts';
import type { Clock, Database } from '../../lib/db/database.ts';
import { changeNote, watchedNotes } from '../../lib/db/entity-notes.ts';
import { addAfterwards, addToLog } from '../../lib/db/log.ts';
import { dismissProposal } from '../../lib/db/dismissals.ts';
import { draftsOf, forgetDraft, keepDraft } from '../../lib/db/drafts.ts';
import { redoStep, undoStep } from '../../lib/db/history.ts';
import { mergeEntities } from '../../lib/db/merge-entities.ts';
import { mergeMoves } from '../../lib/db/merge-moves.ts';
import { profilesOf } from '../../lib/db/profiles.ts';
import { savedSentences } from '../../lib/db/saved-sentences.ts';
import { splitEntity } from '../../lib/db/split-entity.ts';
import { moveToTrash } from '../../lib/db/trash.ts';
import type { EntityId } from '../../lib/domain/entity.ts';
import type { ArticleSource } from '../../lib/domain/article.ts';
import type { BackgroundHandlers, Sender } from '../../lib/messaging/listen.ts';
import { tell } from '../../lib/messaging/tell.ts';
import { GROUND_CSS, markCss } from '../../lib/page/mark-style.ts';
import { watchedNews } from '../../lib/domain/watched-news.ts';
import { createPageTexts } from '../../lib/services/page-texts.ts';
import { readArticle } from '../../lib/services/read-article.ts';
import { readNames } from '../../lib/services/read-names.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { suggestNames } from '../../lib/services/suggest-names.ts';
import { switchSite } from '../../lib/domain/site-switches.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings.ts';
import { showCount, showNews } from './badge.ts';
import { putReaderIntoFrames, tellTabs } from './open-tabs.ts';
import { say } from '../../lib/i18n/say.ts';

/** What the handlers work on. `ready` resolves when the starter pack is in. */
export interface Background {
  db: Database;
  clock: Clock;
  ready: Promise<void>;
}

/** A handler a verb: each waits for the starter pack, asks a service and answers. */
export function makeHandlers({ db, clock, ready }: Background): BackgroundHandlers {
  const texts = createPageTexts();
  return {
    async readNames({ page, blocks }, sender) {
      // Before anything is waited for: the page's next question may speak of these blocks.
      const text = texts.take(page, blocks);
      if (!text) return null;
      if (sender.tab?.incognito) texts.drop(page);
      await ready;
      return readNames(db, text);
    },
    async getProfile({ entityId, all }) {
      await ready;
      const [profile] = await profilesOf(db, [entityId], all ? Infinity : undefined);
      return profile ?? null;
    },
    async readSource(_, sender) {
      const [injected] = await browser.scripting.executeScript<[], ArticleSource>({
        target: frameOf(sender),
        files: ['/provenance.js'],
      });
      if (!injected?.result) throw new Error('The page did not say where it comes from.');
      return injected.result;
    },
    async readMoves({ article }, sender) {
      await ready;
      const reading = await readArticle(db, article);
      const names = await namesOf(db, watchedNews(reading, await watchedNotes(db)));
      if (sender.tab?.id === undefined) return { ...reading, saved: [] };
      await showNews(sender.tab.id, names);
      const saved = await savedSentences(db, [article.source.url, sender.url ?? '']);
      if (saved.length > 0) await inject(sender, '/saved.js');
      return { ...reading, saved };
    },
    async openMove({ moveId }) {
      const move = await db.moves.get(moveId);
      if (move?.deletedAt !== null) return false;
      const person = addressOfEntity({ id: move.personId, kind: 'person' });
      await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + person });
      return true;
    },
    async saveMove({ draft }) {
      await ready;
      const answer = await saveDraft(db, draft, clock);
      if (answer.ok) {
        if (draft.saveId !== null) await forgetDraft(db, draft.saveId);
        tellChanged(answer.changed);
      }
      return answer;
    },
    async undoSave({ saveId }) {
      return tellChanged(await undoStep(db, saveId, clock)) !== null;
    },
    async keepDraft({ url, draft }, sender) {
      if (sender.tab?.incognito) return;
      await keepDraft(db, url, draft, clock);
    },
    draftsOf: ({ url }) => draftsOf(db, url),
    forgetDraft: ({ id }) => forgetDraft(db, id),
    async dismissProposal({ url, key, dismissed }, sender) {
      await dismissProposal(db, url, key, dismissed);
      const tabId = sender.tab?.id;
      // A page of ours that asks tells the article's tab itself: nobody here knows which it is.
      const isArticle = /^https?:/.test(sender.url ?? '');
      if (tabId !== undefined && isArticle) await tell(tabId, 'entitiesChanged', { entityIds: [] });
    },
    async redoStep({ stepId }) {
      return tellChanged(await redoStep(db, stepId)) !== null;
    },
    async moveToTrash({ table, id }) {
      const taken = await moveToTrash(db, table, id, clock);
      tellChanged(taken?.changed);
      return taken;
    },
    async mergeEntities({ keptId, goneId }) {
      const taken = await mergeEntities(db, keptId, goneId, clock);
      tellChanged(taken.changed);
      return taken;
    },
    async mergeMoves({ moveIds }) {
      const taken = await mergeMoves(db, moveIds, clock);
      tellChanged(taken.changed);
      return taken;
    },
    async splitEntity({ id, half }) {
      const taken = await splitEntity(db, id, half, clock);
      tellChanged(taken.changed);
      return taken;
    },
    async getExtras({ entityId }, sender) {
      await ready;
      return cardExtras(db, entityId, sender.url ?? null);
    },
    async changeNote({ entityId, change }) {
      await ready;
      if (!(await db.entities.get(entityId))) throw new Error(say('notices.gone'));
      const note = await changeNote(db, entityId, change, clock);
      void tellTabs([entityId]);
      return note;
    },
    async leaveSite(_, sender) {
      const { hostname } = new URL(sender.url ?? '');
      await changeSettings(switchSite(await readSettings(), hostname, false));
    },
    async logCard(report, sender) {
      if (sender.tab?.incognito !== false) return null;
      if ('place' in report) {
        const { place, after } = report;
        return (await addAfterwards(db, place, after, clock)) ? place : null;
      }
      if ((await readSettings()).logPaused) return null;
      return addToLog(db, report.seen, clock);
    },
    async countKnown({ people }, sender) {
      await showCount(tabOf(sender), people);
    },
    injectCard: (_, sender) => inject(sender, '/card.js'),
    async injectHover(_, sender) {
      await Promise.all([
        insertCss(sender, 'USER', markCss(await readSettings())),
        insertCss(sender, import.meta.env.FIREFOX ? 'USER' : 'AUTHOR', GROUND_CSS),
        inject(sender, '/hover.js'),
      ]);
    },
    readFrames: (_, sender) => putReaderIntoFrames(tabOf(sender)),
    async suggestNames({ kind, typed }) {
      await ready;
      return suggestNames(db, kind, typed);
    },
  };
}

/** Marks and cards in every tab follow what changed. Answers with it. */
function tellChanged<T extends EntityId[] | null | undefined>(changed: T): T {
  if (changed) void tellTabs(changed);
  return changed;
}

async function namesOf(db: Database, ids: readonly EntityId[]): Promise<string[]> {
  return (await db.entities.bulkGet([...ids])).flatMap((entity) => entity?.name ?? []);
}

async function insertCss(sender: Sender, origin: 'USER' | 'AUTHOR', css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: frameOf(sender), origin, css });
}

/** Run a script of ours in the frame that asks. */
async function inject(sender: Sender, file: '/card.js' | '/hover.js' | '/saved.js'): Promise<void> {
  await browser.scripting.executeScript({
    target: frameOf(sender),
    files: [file],
  });
}

function frameOf(sender: Sender): { tabId: number; frameIds: number[] } {
  return { tabId: tabOf(sender), frameIds: [sender.frameId ?? 0] };
}

function tabOf(sender: Sender): number {
  if (sender.tab?.id === undefined) throw new Error('Only a tab can ask this.');
  return sender.tab.id;
}
