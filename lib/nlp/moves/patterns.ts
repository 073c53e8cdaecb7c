import type { Pattern } from './pattern.ts';
import { ARRIVAL_PATTERNS } from './patterns-arrivals.ts';
import { FOUNDING_PATTERNS } from './patterns-founding.ts';
import { COMING_PATTERNS } from './patterns-coming.ts';
import { COMING_IDIOMS } from './idioms-coming.ts';
import { LEAVING_IDIOMS } from './idioms-leaving.ts';
import { ROLE_IDIOMS } from './idioms-role.ts';
import { LIST_PATTERNS } from './patterns-lists.ts';
import { JOINING_PATTERNS } from './patterns-joining.ts';
import { HIRING_PATTERNS } from './patterns-hiring.ts';
import { LEAVING_PATTERNS } from './patterns-leaving.ts';
import { PARTING_PATTERNS } from './patterns-partings.ts';
import { ROLE_PATTERNS } from './patterns-role.ts';

/**
 * Every way of telling a move that is known. The engine tries the longest
 * match at a place first, then the order of this table.
 *
 * Typed words: `personq`, `orgq`, `companyq` ("the search giant"), `itq`,
 * `pronounq`, `ownerq` (his, her), `roleq`, `dateq`, `formerq`, `commaq`,
 * `colonq`, `possq` ('s), `markq`; tags are those of the lexicon.
 */
export const PATTERNS: readonly Pattern[] = [
  ...JOINING_PATTERNS,
  ...COMING_PATTERNS,
  ...HIRING_PATTERNS,
  ...LEAVING_PATTERNS,
  ...PARTING_PATTERNS,
  ...FOUNDING_PATTERNS,
  ...ROLE_PATTERNS,
  ...COMING_IDIOMS,
  ...ARRIVAL_PATTERNS,
  ...LEAVING_IDIOMS,
  ...ROLE_IDIOMS,
  ...LIST_PATTERNS,
];
