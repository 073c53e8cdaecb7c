import type { KeptDraft, MoveDraft } from '../../lib/domain/draft.ts';
import type { Id } from '../../lib/domain/record.ts';
import { ask } from '../../lib/messaging/messenger.ts';

const PAUSE = 300;

/** The drafts of one page: none is lost by closing, leaving or a worker that dies. */
export interface KeptDrafts {
  /** It was changed: kept after a moment's pause, and at once when the page goes. */
  keep(url: string, draft: MoveDraft): void;
  /** Those begun in an article and not saved, the last changed first. */
  of(url: string): Promise<KeptDraft[]>;
  /** It was saved, or is not wanted. */
  forget(id: Id): void;
  stop(): void;
}

/**
 * Drafts go to the background's database. They stay in this page's memory too:
 * a private window writes nothing, and a message may fail.
 */
export function keepDrafts(report: (error: unknown) => void): KeptDrafts {
  const here = new Map<Id, KeptDraft>();
  const gone = new Set<Id>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { url: string; draft: MoveDraft } | null = null;

  const flush = () => {
    clearTimeout(timer);
    if (!waiting) return;
    const sent = waiting;
    waiting = null;
    ask('keepDraft', sent).catch(report);
  };
  window.addEventListener('pagehide', flush);

  return {
    keep(url, draft) {
      if (draft.saveId === null) return;
      here.set(draft.saveId, { id: draft.saveId, url, draft, at: Date.now() });
      if (waiting && waiting.draft.saveId !== draft.saveId) flush();
      waiting = { url, draft };
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    async of(url) {
      flush();
      const stored = await ask('draftsOf', { url }).catch((error: unknown) => {
        report(error);
        return [];
      });
      const all = new Map(stored.map((kept) => [kept.id, kept]));
      for (const kept of here.values()) if (kept.url === url) all.set(kept.id, kept);
      return [...all.values()].filter(({ id }) => !gone.has(id)).toSorted((a, b) => b.at - a.at);
    },
    forget(id) {
      if (waiting?.draft.saveId === id) {
        clearTimeout(timer);
        waiting = null;
      }
      here.delete(id);
      gone.add(id);
      ask('forgetDraft', { id }).catch(report);
    },
    stop() {
      flush();
      window.removeEventListener('pagehide', flush);
    },
  };
}
