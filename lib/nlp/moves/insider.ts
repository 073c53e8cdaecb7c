import { isMark, isOrganization } from './marks.ts';
import { isLongPast } from './merge-proposals.ts';
import type { Reader } from './place.ts';
import { organizationName } from './references.ts';
import type { Token } from './typed-sentence.ts';

/** How many sentences after a new role may tell that its holder was there before. */
const REACH = 2;
/** How far behind a name its firm may stand. */
const CLAUSE = 16;

/** Verbs and nouns by which somebody is, or was, inside a firm. */
const INSIDE = new Set(
  'been leads led runs ran heads headed oversees oversaw serves served serving worked works spent veteran rose started manages managed joined currently held holds holding is was lifer insider stalwart'.split(
    ' ',
  ),
);
/** What is still to come tells nothing of before. */
const AHEAD =
  /^(?:will|would|to|becomes|become|joins|join|joining|replaces|replace|succeeds|succeed)$/;

/**
 * Whether a text tells beside a new role that its holder was in the firm before: "Quill, who runs the
 * company's parks division", "Quill, a 20-year veteran of the firm", "She joined the company in 2015".
 */
export function isInsider(reader: Reader, sentence: number, person: string, firm: string): boolean {
  for (let k = sentence; k <= sentence + REACH; k += 1) {
    const tokens = reader.sentences[k]?.tokens ?? [];
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      const opens = token?.type === 'pronoun' && k > sentence && i < 4 && token.norm !== 'they';
      if (token?.type !== 'person' && !opens) continue;
      const named = token.mention ?? reader.references.person(k, i);
      if (named === null || !isSame(named.name, person) || isMark(tokens[i + 1], "'s")) continue;
      if (k === sentence && !isMark(tokens[i + 1], ',')) continue;
      if (tellsInside(reader, k, i, firm)) return true;
    }
  }
  return false;
}

function isSame(short: string, full: string): boolean {
  return short === full || full.endsWith(` ${short}`) || short.endsWith(` ${full}`);
}

function tellsInside(reader: Reader, sentence: number, person: number, firm: string): boolean {
  const tokens = reader.sentences[sentence]?.tokens ?? [];
  let inside = '';
  for (let i = person + 1; i < Math.min(tokens.length, person + CLAUSE); i += 1) {
    const token = tokens[i];
    if (!token || AHEAD.test(token.norm) || token.type === 'person' || token.type === 'former')
      return false;
    // Past the clause that a comma closed: another verb's.
    if (i > person + 2 && token.type === 'mark' && /^[,;:—]$/.test(token.norm)) return false;
    if (INSIDE.has(token.norm) || (token.type === 'role' && /veteran|insider/.test(token.norm)))
      inside = token.norm;
    const mine = token.norm === 'its' || isOrganization(token);
    if (!mine || token.norm === 'it') continue;
    if (inside === '' || isPast(tokens, person, i)) return false;
    const name = organizationName(reader.sentences, reader.references, sentence, i, []);
    if (name !== firm) return false;
    return inside !== 'joined' || hasLongDate(reader, sentence, i);
  }
  return false;
}

/** "was previously at": of a firm before. */
function isPast(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => /^(?:previously|formerly|until)$/.test(norm));
}

/** "joined the company in 2015": long ago, or since when is told. */
function hasLongDate(reader: Reader, sentence: number, from: number): boolean {
  const typed = reader.sentences[sentence];
  const date = typed?.tokens.slice(from, from + 5).find(({ type }) => type === 'date');
  return (
    typed !== undefined &&
    date !== undefined &&
    isLongPast(typed.text.slice(date.start - typed.start, date.end - typed.start))
  );
}
