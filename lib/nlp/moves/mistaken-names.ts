import type { Mention } from '../../domain/mention.ts';
import type { Token } from './typed-sentence.ts';
import { ROLE_HEADS } from './words.ts';

/** Whether what was found as a name is none in a sentence of moves. */
export function isNobody({ text: name, end, kind }: Mention, text: string): boolean {
  // "Wall Street veteran": nobody's employer.
  if (/^(?:Wall Street|Silicon Valley|Hollywood|Big Tech|Madison Avenue)$/.test(name)) return true;
  // "He'd joined Apple": a pronoun.
  if (/^(?:He|She|They|We|You|I|It)['’]/.test(name)) return true;
  // "his role as CRO": a title.
  if (kind === 'organization' && ROLE_HEADS.has(name.toLowerCase())) return true;
  // "Prior to": nobody of that name.
  return name === 'Prior' && /^\s+to\b/.test(text.slice(end, end + 4));
}

/** Whether a noun that only firms have stands right before a name, and no verb of a person right behind it. */
export function isFirmNoun(
  before: Token | undefined,
  { start, end }: Mention,
  text: string,
): boolean {
  return (
    before?.end === start - 1 &&
    !before.capital &&
    /^(?:startup|start-up|unicorn|chipmaker|automaker|carmaker|firm|upstart)$/.test(before.norm) &&
    !/^ (?:said|says|told|wrote|added|who)\b/.test(text.slice(end, end + 8))
  );
}
