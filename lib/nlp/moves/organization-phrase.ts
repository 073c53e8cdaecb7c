import { isMark, isOrganization } from './marks.ts';
import { personAfter } from './phrases.ts';
import { isListedFirm } from './trust.ts';
import type { Token } from './typed-sentence.ts';
import { DETERMINERS, PREPOSITIONS } from './words.ts';

/** Words after an organization that say it is only described, and another name follows: "Google parent Alphabet". */
const RELATIVES = new Set(
  'rival parent unit division subsidiary competitor arm spinoff spin-off owner backer ai lab startup research robotics maker'.split(
    ' ',
  ),
);
/** What belongs to a firm and is no place of work: "Meta's conference". */
const NO_PLACES = new Set(
  'fab plant factory table launch hearing booth demo conference event events headquarters stage keynote party defense defence rescue aid answer shares stock shareholders investors customers users board boards summit show website app platform lawsuit suit accelerator incubator cohort program programme network'.split(
    ' ',
  ),
);
/** What is named after a firm and left, joined or started without working there. */
const OCCASIONS = new Set(
  'keynote conference event meeting summit stage headquarters building campus store trial earnings webinar podcast call protest lawsuit boycott waitlist beta forum program programme'.split(
    ' ',
  ),
);
/** Parts of a firm that somebody joins or leaves: "a formidable team at The Atlantic". */
const PARTS = new Set(
  'team teams staff ranks newsroom faculty office division desk practice'.split(' '),
);

/**
 * The organization whose noun phrase begins at `i`: over articles, owners and
 * adjectives ("Elon Musk's xAI", "e-commerce startup Pacvue"). Of "Google
 * parent Alphabet" and "Google's DeepMind" the last; -1 when there is none.
 */
export function organizationAfter(tokens: readonly Token[], i: number, limit = 7): number {
  let strange = 0;
  for (let j = i; j < tokens.length && j - i <= limit; j += 1) {
    const token = tokens[j];
    if (!token) return -1;
    if (isOrganization(token)) return lastOfName(tokens, named(tokens, j));
    if (token.type === 'person') {
      if (!isMark(tokens[j + 1], "'s")) return -1;
      j += 1;
      continue;
    }
    if (token.type === 'mark') {
      if (/^["“”'‘/-]$/.test(token.norm)) continue;
      return -1;
    }
    if (token.type === 'role' || token.type === 'former' || token.type === 'owner') continue;
    if (token.type === 'date') return -1;
    if (/^(?:at|of|inside|within)$/.test(token.norm) && PARTS.has(tokens[j - 1]?.norm ?? ''))
      continue;
    if (PREPOSITIONS.has(token.norm) || token.norm === 'to' || token.norm === 'and') return -1;
    if (!DETERMINERS.has(token.norm)) strange += 1;
    if (strange > 4) return -1;
  }
  return -1;
}

/** "the search giant, Google", "his new firm, Craft": the name that follows a description. */
function named(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.type !== 'company' || tokens[i]?.norm === 'it') return i;
  const next = tokens[i + 1];
  const at = isMark(next, ',') || isMark(next, '—') ? i + 2 : i + 1;
  const org = tokens[at];
  if (org?.type !== 'org') return i;
  const end = tokens[at + 1];
  // A list goes on otherwise: "left the company, Meta said".
  return at === i + 1 || end === undefined || (end.type === 'mark' && end.norm !== "'s") ? at : i;
}

/** A person's or a board's organization is not the place itself. */
export function lastOfName(tokens: readonly Token[], i: number): number {
  let j = i;
  for (let guard = 0; guard < 3; guard += 1) {
    const poss = isMark(tokens[j + 1], "'s");
    let k = poss ? j + 2 : j + 1;
    let related = poss;
    while (k < j + 5 && tokens[k]?.type === 'word' && RELATIVES.has(tokens[k]?.norm ?? '')) {
      related = true;
      k += 1;
    }
    if (!related || tokens[k]?.type !== 'org' || (poss && isUnitOf(tokens[k], tokens[j]))) break;
    j = k;
  }
  const poss = isMark(tokens[j + 1], "'s");
  const next = tokens[poss ? j + 2 : j + 1];
  if (next?.norm === 'board' || (poss && next && NO_PLACES.has(next.norm))) return -1;
  if (next && OCCASIONS.has(next.norm)) return -1;
  // "joining Google co-founder Sergey Brin": the object is a person.
  if (next?.type === 'role' && personAfter(tokens, j + 1, 5) >= 0) return -1;
  return j;
}

/** "Meta's Superintelligence Labs": a part that has no name without its owner; "Google's DeepMind" has one. */
export function isUnitOf(unit: Token | undefined, owner: Token | undefined): boolean {
  const name = unit?.mention?.name ?? '';
  const whose = owner?.mention?.name ?? '';
  if (whose !== '' && name.startsWith(`${whose} `)) return true;
  return (
    /\b(?:Labs?|Research|Studios?|Group|Division|Cloud|Institute|Robotics|Team)$/.test(name) &&
    !isListedFirm(name)
  );
}
