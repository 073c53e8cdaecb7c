import nlp from 'compromise/one';
import { triggerTags, triggerWords } from './lexicon.ts';
import type { Pattern } from './pattern.ts';
import { PATTERNS } from './patterns.ts';
import type { Token, TypedSentence } from './typed-sentence.ts';

/** A place where a row of the table matches; `to` is not included. */
export interface Hit {
  pattern: Pattern;
  from: number;
  to: number;
}

const TRIGGERS = triggerWords();
/** Words that rows write out instead of naming a tag. */
const WRITTEN = new Set(
  PATTERNS.flatMap(({ match }) => match.toLowerCase().match(/(?<![#a-z])[a-z]+/g) ?? []).filter(
    (word) =>
      !word.endsWith('q') &&
      !/^(?:.{1,2}|with|from|over|also|just|then|their|the|and|was|were|are|been|being|for|who|will|would|once|later|first|recently|that|which|since|next)$/.test(
        word,
      ),
  ),
);

/** Small words that tell a move together with a role. */
const TO_COME = new Set('will would now new next first out'.split(' '));

let net: ReturnType<typeof nlp.buildNet> | undefined;

function patternNet() {
  if (net) return net;
  nlp.plugin({ tags: triggerTags(), words: TRIGGERS });
  // "18year" would become two terms ("18", "year"), and every match behind it stand one word off.
  const world = nlp.world() as { hooks: string[] };
  world.hooks = world.hooks.filter((hook) => hook !== 'contractions');
  net = nlp.buildNet(PATTERNS.map(({ match, id }) => ({ match, reason: id })));
  return net;
}

const BY_ID = new Map(PATTERNS.map((pattern) => [pattern.id, pattern]));
const ORDER = new Map(PATTERNS.map((pattern, index) => [pattern.id, index]));

/** The word that compromise sees for a token: one term each, so that positions agree. */
function typedWord(token: Token): string {
  switch (token.type) {
    case 'person':
      return 'personq';
    case 'org':
      return 'orgq';
    case 'company':
      return token.norm === 'it' ? 'itq' : 'companyq';
    case 'pronoun':
      return 'pronounq';
    case 'owner':
      return 'ownerq';
    case 'role':
      return 'roleq';
    case 'date':
      return 'dateq';
    case 'former':
      return 'formerq';
    case 'mark':
      return token.norm === "'s"
        ? 'possq'
        : token.norm === ','
          ? 'commaq'
          : token.norm === ':'
            ? 'colonq'
            : 'markq';
    case 'word':
      return token.norm.replace(/[^\p{L}\p{N}]/gu, '') || 'markq';
  }
}

/**
 * What is longer is no sentence (a table, a script, a page without full stops).
 * compromise's time grows with the square of a sentence: 16,000 tokens took 14 s.
 */
const MOST_TOKENS = 500;

/** Whether a sentence may tell a move at all: a trigger, and somebody or some organization. */
export function mayTell(sentence: TypedSentence): boolean {
  if (sentence.tokens.length > MOST_TOKENS) return false;
  let named = false;
  let triggered = false;
  let role = false;
  let coming = false;
  for (const token of sentence.tokens) {
    if (/^(?:person|org|company|pronoun|owner)$/.test(token.type)) named = true;
    else if (token.type === 'word') {
      const word = typedWord(token);
      triggered ||= Object.hasOwn(TRIGGERS, word) || WRITTEN.has(word);
      coming ||= TO_COME.has(word);
    } else role ||= token.type === 'role';
    // "will be its first chief scientist": no verb of moving.
    if (named && (triggered || (role && coming))) return true;
  }
  return false;
}

/** What the patterns find, sentence by sentence; at one place the longest first, then the table's order. */
export function matchPatterns(sentences: readonly TypedSentence[]): Hit[][] {
  const hits: Hit[][] = sentences.map(() => []);
  if (sentences.length === 0) return hits;
  const net = patternNet();
  // Tokenised input: compromise then splits no sentences.
  const doc = nlp(sentences.map(({ tokens }) => tokens.map(typedWord)) as unknown as string);
  // The library's types say "object" here.
  const { found: all } = doc.sweep(net) as unknown as {
    found: { reason: string; view: { fullPointer: number[][] } }[];
  };
  for (const found of all) {
    const pattern = BY_ID.get(found.reason);
    for (const [sentence, from, to] of found.view.fullPointer) {
      if (pattern && sentence !== undefined)
        hits[sentence]?.push({ pattern, from: from ?? 0, to: to ?? 0 });
    }
  }
  for (const list of hits) {
    list.sort(
      (a, b) =>
        a.from - b.from ||
        b.to - a.to ||
        (ORDER.get(a.pattern.id) ?? 0) - (ORDER.get(b.pattern.id) ?? 0),
    );
  }
  return hits;
}
