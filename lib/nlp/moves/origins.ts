import { isOneHouse } from './houses.ts';
import { isOrganization } from './marks.ts';
import { organizationAfter } from './organization-phrase.ts';
import type { Token, TypedSentence } from './typed-sentence.ts';

/**
 * The organization a coming is told to follow: "worked at IBM before joining",
 * "joined Google after two years at OpenAI"; the index of its token, or -1.
 */
export function originAround(tokens: readonly Token[], from: number, to: number): number {
  const before =
    tokens[from - 1]?.norm === 'before' ||
    (tokens[from - 1]?.norm === 'to' && tokens[from - 2]?.norm === 'prior');
  if (before) {
    for (let i = from - 2; i >= Math.max(0, from - 12); i -= 1) {
      const token = tokens[i];
      if (isOrganization(token)) return i;
      if (token?.type === 'person' || token?.type === 'pronoun') return -1;
    }
    return -1;
  }
  const backwards = toldBackwards(tokens, from);
  if (backwards >= 0) return backwards;
  const opening = spentBefore(tokens, from);
  if (opening >= 0) return opening;
  for (let i = to; i < Math.min(tokens.length, to + 14); i += 1) {
    if (tokens[i]?.norm !== 'after') continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + 10); j += 1) {
      if (/^(?:at|with)$/.test(tokens[j]?.norm ?? '')) return organizationAfter(tokens, j + 1);
      // "joined OPIC after being managing director of Pluribus".
      if (tokens[j]?.norm === 'being' || tokens[j]?.norm === 'serving') {
        const of = tokens.findIndex(
          ({ norm }, k) => k > j && k < j + 8 && /^(?:of|at|for)$/.test(norm),
        );
        return of < 0 ? -1 : organizationAfter(tokens, of + 1);
      }
      // "rehired them weeks after they went to Cursor".
      const went = /^(?:went|moved|defected|decamped|jumped|left)$/.test(tokens[j]?.norm ?? '');
      if (went && /^(?:to|for)$/.test(tokens[j + 1]?.norm ?? ''))
        return organizationAfter(tokens, j + 2);
      if (
        /ing$/.test(tokens[j]?.norm ?? '') &&
        !/^(?:leaving|working|spending)$/.test(tokens[j]?.norm ?? '')
      )
        return -1;
    }
    return -1;
  }
  return -1;
}

/** A time that is spent somewhere. */
const SPELLS = new Set(
  'year years month months decade decades stint tenure spell career spent worked working spending spells stints'.split(
    ' ',
  ),
);

/** "After nine years at DeepMind, Quill is heading to …": the organization of the clause that opens the sentence; -1. */
function spentBefore(tokens: readonly Token[], verb: number): number {
  const opener = tokens[0];
  if (!opener || (opener.type !== 'former' && !OPENERS.has(opener.norm))) return -1;
  const comma = tokens.findIndex((token) => token.type === 'mark' && token.norm === ',');
  if (comma < 0 || comma >= verb || comma > 16) return -1;
  const clause = tokens.slice(0, comma);
  if (clause.some(({ type }) => type === 'person' || type === 'pronoun')) return -1;
  // "Formerly of Stripe", "A former OpenAI researcher".
  const former = clause.findIndex(({ type }) => type === 'former');
  const ties = former >= 0 ? /^(?:of|at|with|for)$/ : /^(?:at|with|for)$/;
  const spell = clause.findIndex(({ norm, type }) => SPELLS.has(norm) || type === 'date');
  const start = former >= 0 ? former : spell;
  if (start < 0) return -1;
  const tie = clause.findIndex(({ norm }, i) => i > start && ties.test(norm));
  if (tie >= 0) return organizationAfter(clause, tie + 1);
  return former >= 0 && isOrganization(clause[former + 1]) ? former + 1 : -1;
}

/** "Before joining Scale, Quill was CEO of Illumina": the organization of the main clause; -1. */
function toldBackwards(tokens: readonly Token[], verb: number): number {
  if (!/^(?:before|prior)$/.test(tokens[0]?.norm ?? '') || verb > 3) return -1;
  const comma = tokens.findIndex(
    (token, i) => i > verb && token.type === 'mark' && token.norm === ',',
  );
  if (comma < 0 || comma > verb + 8) return -1;
  const main = tokens.slice(comma + 1, comma + 8);
  if (!main.some(({ norm }) => /^(?:was|worked|spent|led|served|ran|held|headed|had)$/.test(norm)))
    return -1;
  for (let i = comma + 2; i < Math.min(tokens.length, comma + 16); i += 1) {
    if (/^(?:at|of|for|with)$/.test(tokens[i]?.norm ?? '')) {
      const at = organizationAfter(tokens, i + 1, 4);
      if (at >= 0) return at;
    }
    if (tokens[i]?.norm === 'which' || tokens[i]?.norm === 'where') return -1;
  }
  return -1;
}

/** Words that open a clause of what was before: "After nine years at", "Having spent", "A former". */
const OPENERS = new Set('after following having a an once most until'.split(' '));

const BUYING = new Set(
  'acquire acquires acquired acquiring buy buys bought buying acquisition purchase license licenses licensed licensing absorb absorbs absorbed absorbing'.split(
    ' ',
  ),
);

/** The organizations that the sentence, or the one before it, tells to be bought. */
export function boughtNear(
  sentences: readonly TypedSentence[],
  sentence: number,
  buyer: string | null,
): string[] {
  const bought: string[] = [];
  for (const typed of [sentences[sentence - 1], sentences[sentence]]) {
    if (typed?.block !== sentences[sentence]?.block) continue;
    const tokens = typed?.tokens ?? [];
    tokens.forEach((token, i) => {
      if (token.type !== 'word' || !BUYING.has(token.norm)) return;
      const passive = tokens[i + 1]?.norm === 'by';
      // "a co-founder of DeepMind before its acquisition by Google": another buyer.
      const by = passive ? tokens[organizationAfter(tokens, i + 2, 4)]?.mention?.name : undefined;
      if (by !== undefined && buyer !== null && !isOneHouse(by, buyer)) return;
      const at = passive
        ? tokens.findLastIndex((other, j) => j < i && other.type === 'org')
        : organizationAfter(tokens, tokens[i + 1]?.norm === 'of' ? i + 2 : i + 1, 6);
      const name = tokens[at]?.mention?.name;
      if (name !== undefined) bought.push(name);
    });
  }
  return bought;
}
