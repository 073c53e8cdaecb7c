/** Saves sent as the form sends them, from a page of the extension. */
import type { Plain, Tab } from '../e2e/driver.ts';
import { recordsOf } from '../e2e/own-pages.ts';

/** A draft of its own for a number: person `${mark} ${n}` went from Acme Test to Bolt Test. */
export function numberedDraft(mark: string, n: number): { [key: string]: Plain } {
  return {
    person: `${mark} Number${n}`,
    personId: null,
    from: 'Acme Test',
    fromId: null,
    to: 'Bolt Test',
    toId: null,
    roleFrom: '',
    roleTo: 'engineer',
    kind: 'join',
    status: 'reported',
    date: '2026-01',
    notes: '',
    quote: { exact: `${mark} Number${n} has joined Bolt Test.`, prefix: '', suffix: '' },
    source: {
      url: `https://news.example/${mark.toLowerCase()}/${n}`,
      title: `${mark} ${n}`,
      publisher: null,
      authors: [],
      published: null,
      language: 'en',
    },
    moreSources: [],
    foundBy: 'hand',
    saveId: crypto.randomUUID(),
    editOf: null,
    knownMoveId: null,
  };
}

/** Send drafts, all at once. Answers with those that were confirmed, by their place. */
export function sendSaves(own: Tab, drafts: { [key: string]: Plain }[]): Promise<number[]> {
  return own.evaluate(
    async (all) => {
      const sent = await Promise.allSettled(
        all.map((draft) => chrome.runtime.sendMessage({ type: 'saveMove', data: { draft } })),
      );
      return sent.flatMap((one, i) =>
        one.status === 'fulfilled' && (one.value as { res?: { ok?: boolean } })?.res?.ok === true
          ? [i]
          : [],
      );
    },
    drafts as unknown as Plain[],
  ) as Promise<number[]>;
}

/** How often each person of a mark has a move, and that move evidence. */
export async function savedMoves(
  own: Tab,
  mark: string,
): Promise<Map<string, { moves: number; evidence: number }>> {
  const people = (await recordsOf(own, 'entities')).filter(({ name }) =>
    String(name).startsWith(`${mark} `),
  );
  const moves = await recordsOf(own, 'moves');
  const evidence = await recordsOf(own, 'evidence');
  const counts = new Map<string, { moves: number; evidence: number }>();
  for (const { id, name } of people) {
    if (counts.has(String(name))) throw new Error(`${String(name)} is two people`);
    const own = moves.filter(({ personId }) => personId === id).map((move) => move['id']);
    counts.set(String(name), {
      moves: own.length,
      evidence: evidence.filter(({ moveId }) => own.includes(moveId as Plain)).length,
    });
  }
  return counts;
}
