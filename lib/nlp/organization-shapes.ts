import type { BlockShape } from './block-shape.ts';
import { isCamel } from './person-evidence.ts';
import type { Token } from './tokenise.ts';
import { CAPITALISED, LOWER, UPPER } from './tokenise.ts';
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
  surnames,
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
  consultancy business publisher provider developer manufacturer agency brokerage`);

/** What officers are of within a firm: "CEO of Applications", "Vice President of Revenue". */
const DEPARTMENTS = words(`
  revenue applications marketing product products engineering research operations growth design safety policy
  infrastructure communications people sales finance strategy partnerships robotics hardware software security
  data legal compliance alignment inference pretraining superintelligence`);

/** Verbs whose object is an employer or a company. */
const EMPLOYER_VERBS = words(`
  joined join joins joining founded found founds founding cofounded co-founded acquired acquires acquire
  acquiring bought sold sells selling rejoined rejoins rejoin rejoining buys buying left leaves leaving quit
  launch launched started start`);

/** Two words before where somebody works or worked, or what was bought: "worked at Intercom". */
const EMPLOYER_CUES = words(`
  worked-at works-at working-at work-at job-at jobs-at tenure-at title-at resurfaced-at started-at landed-at
  resignation-at goodbye-to counsel-of late-of formerly-of previously-of formerly-with previously-with resignation-from role-at position-at now-at recently-at previously-at
  formerly-at then-at was-at product-at engineering-at design-at sales-at marketing-at research-at stint-at
  years-at career-at comes-from came-from coming-from joined-from joins-from arrives-from arrived-from
  poached-from hired-from recruited-from lured-from ousted-from fired-from resigned-from departed-from
  departure-from exit-from retired-from acquisition-of purchase-of out-of takeover-of headed-to defected-to
  decamped-to off-to agreed-buy to-buy to-acquire has-backed`);

/** What is founded or launched is a company, or the text says what else. */
const FOUNDING_VERBS = words('founded found founding cofounded co-founded co-founding cofounding');

/** Verbs of companies: after an unknown capitalised word they tell of one. */
const COMPANY_VERBS = words(`
  hired hires raised raises launched launches acquired acquires poached poaches unveiled released
  releases employs rolled shipped ships sells sold bought learned`);

/** Before or after a one-word form that is also an ordinary word: the text means the organization. */
const EMPLOYER_BEFORE = words(`
  at joined join joins joining left leaves leaving leave from by for of and former ex startup company lab
  with to via vs than including like competitor rival`);
const VERBS_AFTER = words(`
  is was has had will would said says announced announces told did does can could hired hires raised
  raises launched launches plans declined confirmed laid cut cuts and which whose`);

const FIRMS_VERBS = words(`
  said says announced announces hired hires raised raises launched launches plans declined confirmed whose
  acquired acquires unveiled released poached recruited added adds named names appointed appoints tapped
  taps promoted opened lured sued`);
/** What is called by its firm's name: "the Runway team". */
const FIRMS_THINGS = words(`
  team board staff employees employee founders founder cofounders co-founders co-founder cofounder executives
  executive deal acquisition platform api app model models startup lab office offices investors alumni alum
  engineers engineer researchers researcher spokesperson spokeswoman spokesman and or`);

/**
 * From 1 on, a form that is also an ordinary word ("Runway", "Figure", "Scale")
 * means the organization here. A capital in the middle of a sentence is the
 * strongest sign; at its start, or in a title, something must stand beside it.
 */
export function weakFormEvidence(
  tokens: readonly Token[],
  from: number,
  to: number,
  shape: BlockShape,
): number {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return 0;
  const before = tokens[from - 1];
  const after = tokens[to];
  const beside = after !== undefined && after.gap === '' && !last.possessive;
  if (beside && (/^\d/.test(after.key) || after.shape === CAPITALISED) && shape !== 'title') {
    return ROLES.has(after.key) ? 1 : 0;
  }
  if (beside && ROLES.has(after.key)) return 1;
  if (shape === 'title') return 0;
  if (before && first.gap === '' && /^(?:the|an?|this|that)$/.test(before.key)) {
    // "the Mosaic browser" is a thing; "the Runway team" is the firm's.
    if (beside && !VERBS_AFTER.has(after.key) && !FIRMS_THINGS.has(after.key)) return 0;
  }
  if (!first.first) return before && EMPLOYER_BEFORE.has(before.key) ? 1.5 : 1;
  // "Stability is what voters want": a dictionary word that opens a sentence is one, unless firms do that.
  const verbs = commonWords.has(first.key) ? FIRMS_VERBS : VERBS_AFTER;
  const verb = after?.key === 'has' ? tokens[to + 1] : after;
  return beside && (verbs.has(after.key) || COMPANY_VERBS.has(verb?.key ?? '')) ? 1 : 0;
}

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
  const one = tokens[from - 1];
  // "YORK" of "NEW YORK"
  if (one && first.gap === '' && places.has(`${one.key} ${first.key}`)) return 0;
  if (place || demonyms.has(last.key)) return 0;
  if (to - from === 1 && PLAIN_ACRONYMS.has(first.key)) return 0;

  let score = 0;
  const count = to - from;
  if (count > 1 && ORGANIZATION_ENDINGS.has(last.key)) score += shape === 'title' ? 1 : 3;
  if (isPartnership(run)) score += 2.5;
  const before = tokens[from - 1];
  const two = tokens[from - 2];
  const after = tokens[to];
  const touches = first.gap === '';
  const plain = count === 1 && commonWords.has(first.key);

  if (count === 1 && last.shape === UPPER && !/\d/.test(last.text)) {
    const acronym = last.text.replace(/[^A-Z]/g, '').length;
    if (acronym >= 3 && acronym <= 5 && !PLAIN_ACRONYMS.has(last.key)) score += 2;
  }
  if (shape === 'title') return score;

  if (count === 1 && isCamel(last)) score += 1.5;
  if (beforeRole && !plain && !firstNames.has(first.key)) score += 2;
  if (before && touches && !first.first) {
    if (COMPANY_NOUNS.has(before.key)) score += 2.5;
    // "a startup called Humans&"
    else if (/^(?:called|named|dubbed)$/.test(before.key) && COMPANY_NOUNS.has(two?.key ?? ''))
      score += 2.5;
    else if (FOUNDING_VERBS.has(before.key)) score += 2;
    else if (EMPLOYER_VERBS.has(before.key) && !firstNames.has(first.key))
      score += plain ? 0.5 : surnames.has(first.key) ? 1.5 : 2;
    // "CEO of Applications", "Vice President of Interface Design"
    else if (
      before.key === 'of' &&
      DEPARTMENTS.has(last.key) &&
      (count === 1 || OFFICER.test(two?.key ?? ''))
    )
      score -= 2;
    else if (
      two &&
      (EMPLOYER_CUES.has(`${two.key}-${before.key}`) ||
        ((before.key === 'at' || before.key === 'of') && ROLES.has(two.key)))
    ) {
      score += plain ? 1 : 2;
    } else if (before.key === 'at' && !plain) score += 2;
    // "The Wix deal", "the Roi founder"
    else if (before.key === 'the' && after?.gap === '' && !plain && DEAL.test(after.key))
      score += 2;
  }
  if (count === 1 && !plain && hiresAfter(tokens, to) && !surnames.has(last.key)) score += 2;
  // "Klarna's Ines Cabrera"
  const next = tokens[to + 1];
  if (
    count === 1 &&
    last.possessive &&
    !plain &&
    after?.gap === '' &&
    after.shape === CAPITALISED &&
    firstNames.has(after.key) &&
    next?.gap === '' &&
    next.shape === CAPITALISED
  )
    score += 2;
  // "Wayve has poached"
  const verb = after?.gap === '' && after.key === 'has' ? tokens[to + 1] : after;
  if (
    verb &&
    verb.gap === '' &&
    !last.possessive &&
    COMPANY_VERBS.has(verb.key) &&
    count === 1 &&
    !surnames.has(last.key)
  ) {
    score += plain ? 1 : 2;
  }
  if (last.possessive && after && after.gap === '' && ROLES.has(after.key))
    score +=
      count === 1 && !surnames.has(last.key) && /^(?:chief|c[eft]o)$/.test(after.key) ? 2 : 1.5;
  // "(ex-Hopper)", "The startup, General Intuition, was"
  if (before?.key === 'ex' && first.gap === '-') score += 2;
  if (before && first.gap === ',' && after?.gap === ',' && COMPANY_NOUNS.has(before.key))
    score += 2.5;
  if (after && after.gap === ',') score += companyApposition(tokens, to);
  return score;
}

/** "Kirkland & Ellis": two names of which one at least is no word; "Trust & Safety" and "Tom & Jane" are none. */
function isPartnership(run: readonly Token[]): boolean {
  const [one, two] = run;
  if (run.length !== 2 || !one || two?.gap !== '&') return false;
  const both = (list: { has(word: string): boolean }) => list.has(one.key) && list.has(two.key);
  return !both(commonWords) && !both(firstNames) && !DEPARTMENTS.has(two.key);
}

const DEAL =
  /^(?:deal|acquisition|(?:co-?)?founders?|alum(?:ni)?|spokes(?:man|woman|person)|ceo|cto)$/;

/** "plans to name", "is hiring", "tried to recruit": what firms do. */
function hiresAfter(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 4; k += 1) {
    const token = tokens[k];
    if (token?.gap !== '' || token.shape !== LOWER) return false;
    if (HIRES.test(token.key)) return k > i;
  }
  return false;
}

const OFFICER = /^(?:president|[es]?vp|head|director)$/;

const HIRES =
  /^(?:(?:re)?hir|nam|appoint|recruit|poach|promot|lur|tapp?|add|lay)(?:e|es|ed|s|ing)?$/;

function companyApposition(tokens: readonly Token[], i: number): number {
  const article = tokens[i];
  if (!article || !/^(?:a|an|the|which|whose)$/.test(article.key)) return 0;
  // "which makes chips"
  if (article.key === 'which') return /..[^s]s$/.test(tokens[i + 1]?.key ?? '') ? 2 : 1;
  for (let k = i + 1; k < Math.min(i + 7, tokens.length); k += 1) {
    const token = tokens[k];
    if (!token || token.gap.includes(',')) break;
    if (ROLES.has(token.key)) return 0;
    if (COMPANY_APPOSITIONS.has(token.key)) return 2.5;
    if (token.shape === LOWER && /^(?:of|in|that|which|who|at|for|by|with)$/.test(token.key)) break;
  }
  return 0;
}

/**
 * Where a known organization's name ends when more of it follows: "Toyota
 * Invention Partners", "Nintendo of America", "Harvard Society of Fellows".
 */
export function extendedEnd(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[to - 1]?.possessive) return to;
  let end = to;
  while (end - to < 4 && (isCapital(tokens[end]) || isEnding(tokens, end, to))) end += 1;
  // "Toyota Invention Partners": an ending of organizations must close it.
  while (end > to && !ORGANIZATION_ENDINGS.has(tokens[end - 1]?.key ?? '')) end -= 1;
  if (end > to && !ROLES.has(tokens[end]?.key ?? '')) return withOf(tokens, from, end);
  return withOf(tokens, from, to);
}

/** "Toyota Invention Partners": an ending that is also a role, after a word of its own. */
function isEnding(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  return (
    i > from &&
    token?.gap === '' &&
    token.shape === CAPITALISED &&
    ORGANIZATION_ENDINGS.has(token.key)
  );
}

function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.shape === CAPITALISED &&
    token.gap === '' &&
    !ROLES.has(token.key) &&
    !token.possessive
  );
}

/** "Nintendo of America", "Society of Fellows": the name goes on over "of" and "for". */
export function withOf(tokens: readonly Token[], from: number, to: number): number {
  const link = tokens[to];
  const next = tokens[to + 1];
  if (!link || !next || link.gap !== '' || next.gap !== '' || next.shape === LOWER) return to;
  if (tokens[to - 1]?.possessive || !/^(?:of|for)$/.test(link.key)) return to;
  const opening = tokens.slice(from, to).some((token) => ORGANIZATION_OPENINGS.has(token.key));
  const place = link.key === 'of' && places.has(next.key);
  if (!opening && !place) return to;
  let end = to + 2;
  while (opening && !tokens[end - 1]?.possessive && isCapital(tokens[end])) end += 1;
  return end;
}
