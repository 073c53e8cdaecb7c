import type { BlockShape } from './block-shape.ts';
import type { Token } from './tokenise.ts';
import { INNER, LOWER, UPPER } from './tokenise.ts';
import {
  commonWords,
  demonyms,
  firstNames,
  MONTHS_AND_DAYS,
  ORGANIZATION_ENDINGS,
  ORGANIZATION_OPENINGS,
  PLAIN_ACRONYMS,
  places,
  PRODUCTS,
  ROLES,
} from './word-lists.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns before an unknown name that say it is a company: "startup Generalist". */
const COMPANY_NOUNS = words(`
  startup start-up company firm lab maker developer giant platform provider publisher studio subsidiary
  rival competitor unicorn chipmaker automaker carmaker bank fund outfit nonprofit agency consultancy
  broker retailer insurer airline newspaper magazine startups`);

/** The same after a comma: "Roi, an AI-powered app", "Pacvue, a startup". */
const COMPANY_APPOSITIONS = words(`
  startup start-up company firm lab maker unit subsidiary platform chipmaker studio fund nonprofit
  consultancy business publisher provider`);

/** Verbs whose object is an employer or a company. */
const EMPLOYER_VERBS = words(`
  joined join joins joining founded found founds founding cofounded co-founded acquired acquires acquire
  acquiring bought`);

/**
 * How strongly a run of capitalised words looks like an organization that no
 * list knows: from 2 on it is one by itself. `beforeRole`: a role follows it
 * ("Bungie CEO").
 */
export function organizationEvidence(
  tokens: readonly Token[],
  from: number,
  to: number,
  beforeRole: boolean,
  shape: BlockShape,
): number {
  const run = tokens.slice(from, to);
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return 0;
  if (run.some((word) => PRODUCTS.has(word.key) || MONTHS_AND_DAYS.has(word.key))) return 0;
  const place = places.has(run.map((word) => word.key).join(' '));
  if (place || demonyms.has(last.key)) return 0;

  let score = 0;
  const count = to - from;
  if (count > 1 && ORGANIZATION_ENDINGS.has(last.key)) score += shape === 'title' ? 1 : 3;
  const before = tokens[from - 1];
  const two = tokens[from - 2];
  const after = tokens[to];
  const touches = first.gap === '';
  const plain = count === 1 && commonWords.has(first.key);

  if (count === 1 && last.shape === UPPER) {
    const acronym = last.text.replace(/[^A-Z]/g, '').length;
    if (acronym >= 3 && acronym <= 5 && !PLAIN_ACRONYMS.has(last.key)) score += 2;
  }
  if (count === 1 && last.shape === INNER && last.text.length > 3) score += 1.5;
  if (shape === 'title') return score;

  const inner =
    count === 1 &&
    /^\p{Lu}\p{Ll}+\p{Lu}/u.test(last.text) &&
    !/^(?:Mc|Mac|De|Di|La|Le|Van|O')/.test(last.text);
  if (inner) score += 1.5;
  if (beforeRole && !plain && !firstNames.has(first.key)) score += 2;
  if (before && touches && !first.first) {
    if (COMPANY_NOUNS.has(before.key)) score += 2.5;
    else if (EMPLOYER_VERBS.has(before.key) && !firstNames.has(first.key))
      score += plain ? 0.5 : 1.5;
    else if ((before.key === 'at' || before.key === 'of') && two && ROLES.has(two.key)) {
      score += plain ? 1 : 2;
    } else if (before.key === 'at' && !plain) score += 1.2;
  }
  if (last.possessive && after && after.gap === '' && ROLES.has(after.key)) score += 1.5;
  if (after && after.gap === ',') score += companyApposition(tokens, to);
  if (after && after.gap === '' && !last.possessive && COMPANY_APPOSITIONS.has(after.key))
    score += 1;
  if (after && /^-/.test(after.gap) && /^(?:owned|backed|led|based|founded)$/.test(after.key))
    score += 1;
  return score;
}

function companyApposition(tokens: readonly Token[], i: number): number {
  const article = tokens[i];
  if (!article || !/^(?:a|an|the|which|whose)$/.test(article.key)) return 0;
  if (article.key === 'which') return 1;
  for (let k = i + 1; k < Math.min(i + 7, tokens.length); k += 1) {
    const token = tokens[k];
    if (!token || token.gap.includes(',')) break;
    if (ROLES.has(token.key)) return 0;
    if (COMPANY_APPOSITIONS.has(token.key)) return 2.5;
    if (token.shape === LOWER && /^(?:of|in|that|which|who|at|for|by|with)$/.test(token.key)) break;
  }
  return 0;
}

/** Where "University of Oxford" ends: the run goes on over "of" and "for". */
export function extendedEnd(tokens: readonly Token[], from: number, to: number): number {
  const head = tokens.slice(from, to).some((token) => ORGANIZATION_OPENINGS.has(token.key));
  const link = tokens[to];
  const next = tokens[to + 1];
  if (!head || !link || !next || link.gap !== '' || next.gap !== '') return to;
  if (!/^(?:of|for)$/.test(link.key) || next.shape === LOWER) return to;
  let end = to + 2;
  while (end < tokens.length && tokens[end]?.shape !== LOWER && tokens[end]?.gap === '') end += 1;
  return end;
}
