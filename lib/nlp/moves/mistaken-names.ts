import { nameKey } from '../../domain/name-key.ts';
import { firstNames, ORGANIZATION_ENDINGS } from '../word-lists.ts';
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

/** Whether what was found as an organization is whom somebody appoints: "appointed Liesbeth Oosterveen director of". */
export function isAppointed(
  before: Token | undefined,
  { text: name, start, end }: Mention,
  text: string,
): boolean {
  const words = name.split(' ');
  return (
    before?.end === start - 1 &&
    /^(?:appoint|appoints|appointed|appointing|named|names|promoted|promotes|elevated|tapped|hired)$/.test(
      before.norm,
    ) &&
    words.length === 2 &&
    words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word)) &&
    !ORGANIZATION_ENDINGS.has(nameKey(words[1] ?? '')) &&
    /^ (?:as )?(?:its |the |their )?(?:new )?(?:director|head|chief|president|chair|chairman|chairwoman|vice|editor|managing|executive|general|finance|chancellor|provost|dean|secretary|treasurer|partner)\b/.test(
      text.slice(end, end + 40),
    )
  );
}

/** Whether a noun that only firms have stands right before a name, and no verb of a person right behind it. */
export function isFirmNoun(
  before: Token | undefined,
  { text: name, start, end }: Mention,
  text: string,
): boolean {
  return (
    before?.end === start - 1 &&
    !before.capital &&
    (/^(?:startup|start-up|unicorn|chipmaker|automaker|carmaker|firm|upstart)$/.test(before.norm) ||
      // "lender Pezesha", "Figma rival Penpot": one word, nobody's first name.
      (/^(?:rival|operator|group|lab|bank|studio|company|[a-z]{3,}maker|lender|insurer|retailer|brewer|fintech|biotech|neobank|airline|carrier)$/.test(
        before.norm,
      ) &&
        !firstNames.has(nameKey(name.split(' ')[0] ?? '')))) &&
    !/^ (?:said|says|told|wrote|added|who)\b/.test(text.slice(end, end + 8))
  );
}
