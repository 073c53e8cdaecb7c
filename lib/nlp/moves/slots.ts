import { affiliationOf, presentAffiliation } from './affiliation.ts';
import { contextFirm } from './context-firm.ts';
import { isBare } from './leaving-object.ts';
import { isTrigger } from './lexicon.ts';
import { isMark, isOrganization } from './marks.ts';
import { moverAt, whomPronounMeans } from './movers.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import { organizationAfter } from './organization-phrase.ts';
import { ownFirmEnd } from './own-firm.ts';
import type { OrganizationSlot } from './pattern.ts';
import { appositionEnd, personAfter } from './phrases.ts';
import type { Mover, Place } from './place.ts';
import { organizationName } from './references.ts';
import { roleAfter } from './roles.ts';
import { leftByThem, vacancyFilled, vacancyTold } from './vacancies.ts';
import type { ProposedMove } from '../../domain/proposed-move.ts';

/** Who employs, for verbs of hiring and firing: the subject, or the firm of the person who is it. */
export function employerOf(place: Place, not: readonly string[]): string | null {
  const { subject, tokens, told, hit } = place;
  if (subject.kind === 'organization') return name(place, subject.at[0] ?? -1, not);
  if (subject.kind === 'people' || subject.kind === 'unnamed')
    return ownFirm(place, subject.at[0] ?? -1, not);
  if (subject.kind !== 'earlier') return null;
  const before = told.filter((one) => one.hit.from < hit.from && one.employer !== null).at(-1);
  if (before) return before.employer;
  // The verb shares the subject of the main clause, which stands first.
  for (let i = 0; i < hit.from; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.type === 'org' && !isMark(next, "'s")) {
      const left = tokens[i - 1];
      if (left?.type === 'word' && AWAY.has(left.norm)) continue;
      if (next?.type === 'role' || next?.type === 'person') continue;
      return name(place, i, not);
    }
    if (token?.type === 'person' && !isMark(next, "'s")) return ownFirm(place, i, not);
  }
  return null;
}

/** An organization after one of these is no subject. */
const AWAY = new Set('told by at from of to with in for per like'.split(' '));

function ownFirm(place: Place, at: number, not: readonly string[]): string | null {
  const { tokens, reader } = place;
  const token = tokens[at];
  if (!token) return null;
  if (token.type === 'role') {
    const left = isMark(tokens[at - 1], "'s") ? at - 2 : at - 1;
    return isOrganization(tokens[left]) ? name(place, left, not) : null;
  }
  const found = affiliationOf(tokens, at);
  if (found && !found.past) return name(place, found.at, not);
  const mention = moverAt(place, at).mention;
  return mention ? reader.references.affiliation(mention.name) : null;
}

function name(place: Place, at: number, not: readonly string[]): string | null {
  return organizationName(place.reader.sentences, place.reader.references, place.sentence, at, not);
}

/** The organization a mover comes from, as the words beside their name tell it. */
export function homeOf(
  place: Place,
  mover: Mover,
  not: readonly string[],
): { name: string; past: boolean; remote: boolean } | null {
  const { tokens, hit } = place;
  if (tokens[mover.at]?.type === 'person') {
    const inside = hit.pattern.kind === 'promote' || hit.pattern.kind === 'role';
    const found =
      (inside ? presentAffiliation(tokens, mover.at) : null) ?? affiliationOf(tokens, mover.at);
    const firm = found && name(place, found.at, not);
    if (found && firm !== null) return { name: firm, past: found.past, remote: found.remote };
  }
  const head = tokens[mover.at]?.type;
  if (head === 'role' || head === 'word') {
    const end = Math.max(mover.at, hit.from - 1);
    for (let i = Math.min(end, mover.at + 6); i >= Math.max(0, mover.at - 6); i -= 1) {
      const token = tokens[i];
      if (!isOrganization(token) || (i >= hit.from && hit.pattern.mover === 'subject')) continue;
      const left = tokens[i - 1]?.norm ?? '';
      const beside = i < mover.at || /^(?:at|of|from|behind)$/.test(left);
      const firm = beside ? name(place, i, not) : null;
      if (firm !== null)
        return { name: firm, past: tokens[i - 1]?.type === 'former', remote: false };
    }
  }
  return null;
}

/** The organization of a slot; null when the text has none there. */
export function fillSlot(
  place: Place,
  slot: OrganizationSlot,
  mover: Mover,
  not: readonly string[],
): string | null {
  const { tokens, hit, subject } = place;
  switch (slot) {
    case 'subject':
      return employerOf(place, not);
    case 'object': {
      const inside = tokens.findIndex(
        (token, i) => isOrganization(token) && token.norm !== 'it' && i >= hit.from && i < hit.to,
      );
      // "are among its co-founders": of what the text was about before.
      if (inside < 0 && hit.pattern.id === 'among-founders')
        return tokens.slice(hit.from, hit.to).some(({ norm }) => norm === 'its')
          ? place.reader.references.company(place.sentence, 0, not)
          : null;
      // "has joined its policy team": of the firm that the sentence is about.
      const part = tokens.slice(hit.to + 1, hit.to + 5).findIndex(({ norm }) => PARTS.has(norm));
      if (hit.pattern.id === 'join' && tokens[hit.to]?.norm === 'its' && part >= 0)
        return name(place, hit.to, not) ?? contextFirm(place, not, mover.mention?.name ?? null);
      const at = inside >= 0 ? inside : organizationAfter(tokens, hit.to);
      // "launched Adobe's camera": no founding of Adobe.
      if (at >= 0 && hit.pattern.kind === 'found' && isMark(tokens[at + 1], "'s")) return null;
      // "Pang is headed to Meta. Chen will now run the group": the one that became free.
      const led = tokens[at]?.type === 'company' && hit.pattern.id === 'will-lead';
      const free = led ? vacancyTold(place, not) : null;
      if (free !== null) return free;
      if (at >= 0) return name(place, at, not);
      if (hit.pattern.kind !== 'found') return null;
      // "his own company, Eureka Labs", "a lab called Heron".
      const firm = ownFirmEnd(tokens, hit.to);
      if (firm < 0) return null;
      let next = firm;
      while (/^(?:,|—|:|called|named|dubbed|—)$/.test(tokens[next]?.norm ?? '')) next += 1;
      return next > firm && tokens[next]?.type === 'org' ? name(place, next, not) : null;
    }
    case 'first': {
      // "Prometheus, a startup he set up": the name before the noun.
      let at = hit.from;
      while (
        at > Math.max(0, hit.from - 6) &&
        !isOrganization(tokens[at]) &&
        tokens[at]?.norm !== 'its'
      )
        at -= 1;
      return name(place, at, not);
    }
    case 'last': {
      const at = tokens.findLastIndex(
        (token, i) => i >= hit.from && i < hit.to && isOrganization(token),
      );
      const org = at < 0 ? -1 : organizationAfter(tokens, at, 1);
      return org < 0 ? null : name(place, org, not);
    }
    case 'left-by-them':
      return leftByThem(place, mover, not);
    case 'vacancy-told':
      return vacancyTold(place, not);
    case 'next': {
      const at = tokens.findIndex(
        (token, i) => i >= hit.to && token.type === 'org' && tokens[i - 1]?.norm !== 'from',
      );
      return at < 0 ? null : name(place, at, not);
    }
    case 'predecessor': {
      if (hit.pattern.mover !== 'by' && isObjectPronoun(tokens, hit.to)) {
        const whom = whomPronounMeans(place)[0]?.mention;
        return whom ? place.reader.references.affiliation(whom.name) : null;
      }
      const at = hit.pattern.mover === 'by' ? (subject.at[0] ?? -1) : personAfter(tokens, hit.to);
      return at < 0 ? null : ownFirm(place, at, not);
    }
    case 'possessor': {
      for (let i = hit.from - 1; i >= Math.max(0, hit.from - 9); i -= 1) {
        const token = tokens[i];
        if (isOrganization(token)) return name(place, i, not);
        if (token?.norm === 'its' || token?.norm === 'their') {
          return subject.kind === 'organization'
            ? name(place, subject.at[0] ?? -1, not)
            : place.reader.references.company(place.sentence, i, not);
        }
      }
      return null;
    }
    case 'described': {
      for (let i = hit.from - 1; i >= Math.max(0, hit.from - 9); i -= 1) {
        const token = tokens[i];
        if (token?.type === 'org') return name(place, i, not);
        if (token?.type === 'person') return null;
      }
      return null;
    }
    case 'affiliation': {
      const home = homeOf(place, mover, not);
      return home && !home.remote ? home.name : null;
    }
    case 'role': {
      // "resigned as Tesla's design chief"; "left to become Apple's" is another place.
      if (hit.pattern.id === 'leave' && tokens[hit.to]?.norm !== 'as') return null;
      const typed = place.reader.sentences[place.sentence];
      const start = roleStart(place, mover);
      const role = typed && start >= 0 && roleAfter(tokens, typed.text, typed.start, start, 14);
      if (!role || role.organization < 0) return null;
      return name(place, role.organization, not);
    }
    case 'led-to':
      return ledBy(place, mover)?.to ?? null;
    case 'led-founding': {
      const last = place.told.flatMap(({ moves }) => moves).at(-1);
      return last?.kind === 'found' ? last.to : null;
    }
    case 'led-from':
      return ledBy(place, mover)?.from ?? null;
    case 'left-before': {
      const here = place.told.flatMap(({ moves }) => moves).at(-1);
      const last =
        here ?? place.reader.history.findLast((one) => one.sentence === place.sentence - 1)?.move;
      // "departed xAI for OpenAI. He was followed by Lind".
      const gone = last?.kind === 'leave' || (last?.from !== null && last?.from !== last?.to);
      return last &&
        gone &&
        last.status !== 'denied' &&
        last.person !== (mover.mention?.name ?? null)
        ? last.from
        : null;
    }
    case 'vacancy':
      return vacancyFilled(place, mover, not);
    case 'context':
      // "is back with a podcast" names no firm; "is back as CEO" leaves it to the text around.
      if (hit.pattern.id === 'be-back-at' && tokens[hit.to - 1]?.norm !== 'as') return null;
      // "joins as CFO", "will be joining": a verb with an object of its own has no need of it.
      return hit.pattern.id === 'join' && !isBare(tokens, hit.to)
        ? null
        : contextFirm(place, not, mover.mention?.name ?? null);
    default:
      return afterPreposition(place, slot.slice('after:'.length).split('|'), not, mover.at);
  }
}

/** Where the role of a slot may begin: past what is told of somebody who stands behind the verb; -1 when nothing is left. */
function roleStart({ tokens, hit }: Place, mover: Mover): number {
  if (!/^(?:object|beyond|of|by)$/.test(hit.pattern.mover) || mover.at < hit.to)
    return hit.from + 1;
  // "Mnuchin, who served as his finance chairman, as": past what is said of the name.
  const beside = appositionEnd(tokens, mover.at);
  const from = beside > 0 && beside < tokens.length ? beside : mover.at;
  const as = tokens.findIndex(({ norm }, i) => i > from && i < mover.at + 25 && norm === 'as');
  if (as >= 0) return as + 1;
  return isMark(tokens[mover.at + 1], ',') ? -1 : mover.at + 1;
}

/** Parts of a firm that somebody joins. */
const PARTS = new Set(
  'team practice group office unit division desk lab department staff ranks workforce leadership faculty newsroom'.split(
    ' ',
  ),
);
const CLAUSE_ENDS = new Set(
  'who which where when while because but whom although though whose'.split(' '),
);
/** What somebody leaves to do, with the place behind a tie. */
const AIMS = new Set('work pursue build develop focus teach'.split(' '));
const JOBS = new Set('role job position post stint gig roles jobs opportunity'.split(' '));

/** The coming that somebody else's words told last, in this sentence or the one before; undefined when none did. */
function ledBy({ reader, sentence, told }: Place, mover: Mover): ProposedMove | undefined {
  const here = told.flatMap(({ moves }) => moves);
  const before = reader.history
    .filter((one) => one.sentence >= sentence - 1)
    .map(({ move }) => move);
  return [...before, ...here].findLast(
    ({ person, to, kind, status }) =>
      to !== null &&
      person !== (mover.mention?.name ?? null) &&
      /^(?:join|return|acquihire)$/.test(kind) &&
      status !== 'denied',
  );
}

function afterPreposition(
  place: Place,
  prepositions: readonly string[],
  not: readonly string[],
  mover: number,
): string | null {
  const { tokens, hit } = place;
  const listed = hit.pattern.mover === 'object' && mover > hit.to;
  const overCommas = /^(?:object|beyond|of|after|described)$/.test(hit.pattern.mover);
  // The last word of the trigger may be the preposition itself.
  for (let i = Math.max(hit.from, hit.to - 1); i < Math.min(tokens.length, hit.to + 22); i += 1) {
    const token = tokens[i];
    if (!token) return null;
    if (token.type === 'mark') {
      if (/^[;:]$/.test(token.norm) || (!overCommas && /^[,—]$/.test(token.norm))) {
        if (token.norm === ',' && i <= hit.to) continue;
        // "quit xAI, where he had been since August, for OpenAI".
        const aside = /^(?:where|which|who|after|having)$/.test(tokens[i + 1]?.norm ?? '');
        const close = aside
          ? tokens.findIndex((other, j) => j > i && isMark(other, token.norm))
          : -1;
        if (close < 0 || close > i + 14) return null;
        i = close;
        continue;
      }
      continue;
    }
    // "takes over from Lind and was previously an executive at Kohl's": another time.
    if (/^(?:previously|formerly)$/.test(token.norm) && i >= hit.to) return null;
    // "Quill's exit follows the departure of Lind from OpenAI": his.
    if (token.type === 'person' && i >= hit.to && hit.pattern.mover === 'possessor') return null;
    if (token.type !== 'word') continue;
    if (CLAUSE_ENDS.has(token.norm) && i >= hit.to) return null;
    if (/^(?:after|before)$/.test(token.norm) && i >= hit.to) return null;
    // "resigned from Tesla and will head a studio for Rivian": another verb's.
    const next = tokens[i + 1]?.norm ?? '';
    if (token.norm === 'and' && i >= hit.to && hit.pattern.kind === 'leave')
      if (/^(?:will|would|is|was|has|had|now|then|later)$/.test(next) || isTrigger(next))
        return null;
    // "left to become a partner at Felicis": what one leaves for is not what one leaves.
    const aim =
      token.norm === 'to' && hit.pattern.kind === 'leave' && prepositions.includes('from');
    if (aim && i >= hit.to && tokens[i + 1]?.type === 'word') return null;
    if (!prepositions.includes(token.norm)) continue;
    // "A from Cypress and B, who ran engineering at AMD": the first one's.
    if (listed && i < mover && tokens.slice(hit.to, i).some(({ type }) => type === 'person'))
      continue;
    let at = organizationAfter(tokens, i + 1);
    // "will leave to work on policy at the White House", "to pursue robotics at Figure".
    if (AIMS.has(token.norm)) {
      const tie = tokens.findIndex(
        ({ norm }, j) =>
          j > i &&
          j < i + 8 &&
          (norm === 'at' || (token.norm === 'work' && /^(?:for|with)$/.test(norm))),
      );
      at = tie < 0 || tokens[i - 1]?.norm !== 'to' ? -1 : organizationAfter(tokens, tie + 1);
      // "to work at one of its biggest rivals, Anthropic".
      const rival = tokens.findIndex((other, j) => j > tie && j < tie + 8 && isMark(other, ','));
      if (
        at < 0 &&
        tie >= 0 &&
        rival > 0 &&
        /^(?:rivals|competitors)$/.test(tokens[rival - 1]?.norm ?? '')
      )
        at = tokens[rival + 1]?.type === 'org' ? rival + 1 : -1;
    }
    // "let go by Workera's board": who dismisses.
    if (
      at < 0 &&
      token.norm === 'by' &&
      hit.pattern.kind === 'leave' &&
      isOrganization(tokens[i + 1])
    )
      at = i + 1;
    if (at >= 0) {
      const found = name(place, at, not);
      if (found !== null) return found;
    }
    if (token.norm === 'for' || token.norm === 'to') {
      const job = tokens.findIndex(
        (other, j) => j > i && j < i + 7 && (JOBS.has(other.norm) || other.type === 'role'),
      );
      if (job > 0 && /^(?:at|with)$/.test(tokens[job + 1]?.norm ?? '')) {
        const there = organizationAfter(tokens, job + 2);
        const firm = there < 0 ? null : name(place, there, not);
        if (firm !== null && !not.includes(firm)) return firm;
      }
    }
  }
  return null;
}
