import type { MoveKind } from '../../domain/move.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { ProposedMove } from '../../domain/proposed-move.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { Hit } from './match-patterns.ts';
import type { MoverSlot } from './pattern.ts';
import { phraseStart } from './phrases.ts';
import { organizationAfter } from './organization-phrase.ts';
import { postmodifier } from './people-lists.ts';
import { groupFirm } from './group-firm.ts';
import {
  announcer,
  isAtHome,
  isNamed,
  isPlainLeaving,
  onlyFirmLeft,
  wasBefore,
} from './firm-ties.ts';
import { isOneHouse } from './houses.ts';
import { boughtNear, originAround } from './origins.ts';
import { organizationName } from './references.ts';
import { isOwnFirm } from './own-firm.ts';
import { isLongPast } from './merge-proposals.ts';
import { dateOf, liesAhead } from './clause-date.ts';
import { followsCompany, isBare, isBoard } from './leaving-object.ts';
import { listedRole, roleToOf, staysOn, tidyRole } from './new-role.ts';
import { holdsOffice } from './present-role.ts';
import { roleFromOf } from './role-from.ts';
import { isAfterwards, isAim, isCurrent, isFollowed, isRise, isTheirs } from './ties.ts';
import { followsNothing, isBoardSeat, isInvestment, isOtherSense } from './other-senses.ts';
import type { Mover, Place } from './place.ts';
import { employerOf, fillSlot, homeOf } from './slots.ts';
import { scoreOf } from './move-score.ts';
import { isAsked, statusOf, stayedAfter } from './status.ts';
import { isFirmsRole, isListedFirm, isOfNewsroom, mayBeFounded, mayEmploy } from './trust.ts';

/** What a trigger tells of one mover; null when it tells no move after all. */
export function moveOf(
  place: Place,
  mover: Mover,
  hits: readonly Hit[],
  published: PartialDate | null,
): ProposedMove | null {
  const { reader, tokens, hit, subject } = place;
  const { pattern } = hit;
  const typed = reader.sentences[place.sentence];
  if (!typed || isOtherSense(tokens, hit) || followsNothing(place)) return null;
  const said = statusOf(tokens, hit.from, hit.to, subject.between, subject.at[0] ?? -1);
  if (said === null || isAsked(tokens)) return null;
  const stayed = said === 'reported' ? -1 : stayedAfter(tokens, hit.to);
  const status =
    stayed >= 0
      ? 'denied'
      : said === 'denied' || said === 'reported'
        ? (pattern.status ?? said)
        : said;

  // "Google, which they left in 2021": what is left stands before.
  const mine = subject.at[0] ?? -1;
  if (
    !pattern.id.startsWith('firm-') &&
    tokens[mine]?.type === 'pronoun' &&
    /^(?:which|whom)$/.test(tokens[mine - 1]?.norm ?? '')
  )
    return null;

  const role = listedRole(place, mover) ?? roleToOf(place, mover.at);
  if (pattern.needs === 'role' && role === null) return null;
  const home = homeOf(place, mover, []);
  const known = mover.mention && reader.references.affiliation(mover.mention.name);

  let kind: MoveKind = pattern.kind;
  const internal = kind === 'promote' || kind === 'role';
  const leaving = kind === 'leave';
  const elsewhere =
    (!leaving && !internal && kind !== 'return') || (internal && home?.past === true);
  const not = elsewhere && home ? [home.name] : [];
  const before = place.told.flatMap(({ moves }) => moves);
  const own = before.filter(({ person }) => person !== null && person === mover.mention?.name);
  // "Krieger, the Instagram co-founder who joined Anthropic, is moving to a new role": there.
  const settled = internal && (own.at(-1)?.to ?? null) !== null;
  let to = firstOf(
    pattern.to.filter(
      (slot) =>
        !(internal && slot === 'affiliation' && home?.past) &&
        !(settled && (slot === 'affiliation' || slot === 'context')),
    ),
    (slot) => fillSlot(place, slot, mover, not),
  );
  // "xAI finance chief Lind joined from Morgan Stanley": where they are is where they came.
  const bare = pattern.id === 'join' && tokens[hit.to]?.norm === 'from';
  if (bare && home?.past === false) to = home.name;
  if (to === null && internal) to = own.at(-1)?.to ?? null;
  if (to === null && internal && home?.past !== true) to = home?.name ?? known;
  // "X is to step down, Y named as replacement": the place that became free.
  if (internal && (to === null || (home?.past === true && to === home.name))) {
    to = before.findLast((move) => move.kind === 'leave' && move.from !== null)?.from ?? to;
  }
  // "left Apple for Meta weeks after being promoted": where that was is what was left.
  const whence = internal && isAfterwards(tokens, hit.from) ? own.at(-1) : undefined;
  if (whence?.from && (to === null || to === whence.to)) to = whence.from;
  // "Meta confirmed that Wang, CEO of Scale AI, will take on the role of": of the firm that says so.
  if (internal && home && !home.past && to === home.name && mover.at < hit.from) {
    const says = announcer(place);
    if (says !== null && says !== home.name && !isOneHouse(home.name, says)) to = says;
  }
  let from = firstOf(pattern.from, (slot) => {
    if (slot === 'subject') return employerOf(place, to === null || internal ? [] : [to]);
    const firm = fillSlot(place, slot, mover, to === null || internal ? [] : [to]);
    // "left for a role at OpenAI": where somebody goes is not what they leave.
    return leaving && firm === to ? null : firm;
  });
  // "left the company": the mover's own firm, if the text tells it.
  if (leaving && followsCompany(place)) {
    from = own.findLast((move) => move.to !== null)?.to ?? home?.name ?? from;
  }
  // "Greg Yang, previously at Microsoft, stepped down": not that place.
  if (leaving && from !== null && home?.past && from === home.name && isBare(tokens, hit.to)) {
    const topic = wasBefore(tokens, mover.at) ? fillSlot(place, 'context', mover, [from]) : null;
    if (topic !== null) from = topic;
  }
  // "Lind followed on Tuesday": whom, and from where, has just been told, or nothing is.
  if (FOLLOWINGS.test(pattern.id) && (from === null || (home?.past === true && from === home.name)))
    return null;
  // "who worked at Uber before coming to Lyft, has also left": the last place.
  const came = own.at(-1);
  const clause = subject.kind === 'people' && tokens[subject.at[0] ?? -1]?.type === 'person';
  if (
    leaving &&
    clause &&
    came?.to &&
    came.kind === 'join' &&
    home &&
    from === home.name &&
    came.from === from
  )
    from = came.to;
  if (leaving && from === null)
    from = isBare(tokens, hit.to)
      ? (home?.name ?? known ?? onlyFirmLeft(place, mover))
      : (home?.name ?? null);
  // "departed for the startup Cohere", "Kosic left for OpenAI. Yang has left": the only firm is where somebody went.
  const went =
    from === to ||
    reader.history.some((one) => one.leaving && one.move.to === from && from !== known);
  if (leaving && went && from !== home?.name && isBare(tokens, hit.to)) from = null;
  // "is leaving to return to OpenAI": what one leaves for is not what one leaves.
  if (leaving && from !== home?.name && isAim(tokens, hit.to, from)) from = null;
  const was = mover.mention && reader.references.past(mover.mention.name, place.sentence);
  if (from === null && was && (leaving ? isBare(tokens, hit.to) : kind === 'join')) from = was;
  if (leaving && from === null && isBare(tokens, hit.to))
    from = fillSlot(place, 'context', mover, to === null ? [] : [to]);
  if (leaving && isBoard(tokens, hit.to)) return null;
  // "left a note": another object than a firm.
  if (pattern.id === 'leave' && !isBare(tokens, hit.to) && organizationAfter(tokens, hit.to) < 0)
    return null;
  // "left X to join Y": the leaving told the origin.
  if (!leaving && !internal && subject.kind === 'earlier') {
    const left = own.findLast((move) => move.kind === 'leave');
    if (left?.from && left.from !== to) from = left.from;
    // "joined Aurora and later founded Gearloft": one hop leads to the next.
    const last = own.at(-1);
    if (!left?.from && last?.to && last.to !== to && COMINGS.has(last.kind)) from = last.to;
  }
  // "After leaving Uber, Quill founded": the leaving of the same sentence.
  if (!leaving && !internal && from === null) {
    const left =
      own.findLast((move) => move.kind === 'leave' && move.status === 'reported')?.from ?? null;
    if (left !== to) from = left;
  }
  // "Quill, who went on to lead AI at Tesla and start Eureka Labs, joined Anthropic".
  if (kind === 'join' && tokens.slice(hit.from, hit.to).some(({ norm }) => norm === 'back'))
    kind = 'return';
  // "stepping down before returning to Google in a new role": never gone.
  const stays = tokens
    .slice(Math.max(0, hit.from - 3), hit.from)
    .some(({ norm }) => norm === 'before');
  if (kind === 'return' && stays && own.some((move) => move.kind === 'leave' && move.from === to))
    return null;
  if ((kind === 'join' || kind === 'return') && subject.kind === 'people') {
    const last = own.findLast((move) => COMINGS.has(move.kind));
    if (last?.to && last.to !== to && last.status === 'reported') from = last.to;
  }
  // "Quill, who was named head of search at Apple weeks ago, is joining Meta".
  const post = own.at(-1);
  if (kind === 'join' && subject.kind === 'people' && from === null && post?.to && post.to !== to)
    from = /^(?:promote|role)$/.test(post.kind) && post.status === 'reported' ? post.to : from;
  // "who worked at IBM before joining Runtastic, founded Respond": the older place is no origin.
  if (kind === 'found' && subject.kind === 'people' && own.some((move) => COMINGS.has(move.kind)))
    from = null;
  let told = false;
  if (!leaving && !internal) {
    const at = originAround(tokens, hit.from, hit.to);
    const origin =
      at < 0 ? null : organizationName(reader.sentences, reader.references, place.sentence, at, []);
    if (origin !== null && origin !== to) {
      from = origin;
      told = true;
    }
  }
  if (!leaving && !internal && kind !== 'found') {
    const own = BEHIND.has(pattern.mover) ? postmodifier(tokens, mover.at) : null;
    const origin =
      own &&
      organizationName(
        reader.sentences,
        reader.references,
        place.sentence,
        own.organization,
        to === null ? [] : [to],
      );
    if (origin) from = origin;
    const bought = boughtNear(reader.sentences, place.sentence, to).find((name) => name !== to);
    if (to !== null && bought !== undefined && (from === null || from === bought)) {
      kind = 'acquihire';
      from = bought;
    }
  }
  if (stayed >= 0 && !leaving && from === null) {
    const at = tokens.findIndex(
      ({ norm }, i) => i > stayed && i < stayed + 3 && /^(?:at|with)$/.test(norm),
    );
    const org = at < 0 ? -1 : organizationAfter(tokens, at + 1);
    if (org >= 0)
      from = organizationName(reader.sentences, reader.references, place.sentence, org, []);
  }
  if (from === null && !internal && mover.mention !== null) {
    const group = groupFirm(tokens, mover.at);
    const firm =
      group < 0
        ? null
        : organizationName(reader.sentences, reader.references, place.sentence, group, []);
    if (firm !== to) from = firm;
  }
  // "xAI CFO Ada Quill was hired this month": the title is what she was hired for.
  if (pattern.id === 'be-hired' && to === null && from !== null && from === home?.name && !told) {
    const start = phraseStart(tokens, mover.at);
    const title = tokens.slice(start, mover.at).some(({ mention }) => mention?.name === from);
    if (title && !home.past) [from, to] = [null, home.name];
  }
  if (!leaving && !internal && from !== null && from === to) from = null;
  // "joined Google from Baidu and rose to run speech before decamping to Amazon": the last place.
  const earlier = own.at(-1);
  if (told && tokens[hit.from - 1]?.norm === 'before' && earlier?.to && earlier.to !== to)
    from = COMINGS.has(earlier.kind) ? earlier.to : from;
  // "quit OpenAI to start it": not what was left.
  if (
    kind === 'found' &&
    to !== null &&
    // "his exit from xAI, which he co-founded": that was before.
    !pattern.id.startsWith('firm-') &&
    own.some((move) => move.kind === 'leave' && move.from === to)
  )
    return null;

  if (kind === 'found') {
    const own = isOwnFirm(tokens, hit.to);
    if (to === null && !own) return null;
    // "which they left to start the chatbot maker": a description that would mean a firm known long before.
    const object = tokens[hit.to];
    const described =
      object?.type === 'company' && object.end - object.start > 'the start-up'.length;
    if (described && to !== null && isListedFirm(to)) return null;
    if (
      pattern.id === 'set-up' &&
      !own &&
      !/ up$/.test(
        tokens
          .slice(hit.from, hit.to)
          .map(({ norm }) => norm)
          .join(' '),
      )
    )
      return null;
    if (home?.remote && !told) from = null;
  } else if (leaving) {
    if (to !== null && to !== from) kind = 'join';
    else to = null;
    if (kind === 'leave' && from !== null && staysOn(tokens, hit.to)) {
      kind = 'role';
      to = from;
    }
  } else if (internal) {
    // "starts as Lyft's CFO in May, taking over from Lind": told already.
    if (
      settled &&
      role === null &&
      came?.to === to &&
      came?.from !== to &&
      pattern.kind === 'promote'
    )
      return null;
    // Of a coming that is told with its own role or date; "is going to Figma, where she will be CFO" is one move.
    const arrival = own.at(-1);
    // "hired away OpenAI researchers, including Lind, who became the startup's CTO": not of what was left.
    if (arrival?.to === null && COMINGS.has(arrival.kind) && arrival.from === to) return null;
    if (settled && to === arrival?.to)
      from = arrival.roleTo !== null || isLongPast(arrival.dateText) ? to : null;
    if (to === null && home?.past !== true) to = from ?? known;
    if (from !== null && to !== null && from !== to && !isOneHouse(from, to))
      kind = home?.past === true || pattern.id !== 'step-up' ? 'join' : kind;
    if (from === null && (known === to || isCurrent(tokens, mover.at))) from = to;
    if (from === null && hit.from < hit.to && (isRise(tokens, hit) || pattern.id === 'rise-to'))
      from = to;
    if (from === null && to !== null && home === null && holdsOffice(tokens, mover.at)) from = to;
    // "is leaving Salesforce to become OpenAI's first CRO".
    const left = own.findLast((move) => move.kind === 'leave')?.from ?? null;
    if (left !== null && to !== null && left !== to) {
      from = left;
      if (!isOneHouse(left, to)) kind = 'join';
    }
    if (isAtHome(place, mover, from, to)) from = to;
    // "Emmett Shear will run OpenAI for now": nothing ties them to it before.
    const loose = pattern.id === 'will-lead' && home === null && !known && own.length === 0;
    if (loose && from === null && isNamed(place, to)) kind = 'join';
    // Whoever only changes roles is there already: that is what the kind says.
    if (kind === 'role') from ??= to;
  } else if (
    kind === 'join' &&
    pattern.id === 'name' &&
    ((home && !home.past && home.name === to) ||
      isTheirs(tokens, mover.at) ||
      (home === null && from === null && holdsOffice(tokens, mover.at)) ||
      isAtHome(place, mover, from, to))
  ) {
    kind = 'promote';
    from = to;
  }
  // "succeeding Lind, who is joining OpenAI": of the place that another takes.
  if (from === null && !internal && kind !== 'found' && isFollowed(tokens, mover.at))
    from = before.findLast((move) => move.to !== null && move.to !== to)?.to ?? null;
  if (pattern.needs === 'to' && to === null) return null;
  if (pattern.needs === 'past' && (home?.past !== true || from === null || to === null))
    return null;
  if (pattern.needs === 'from' && from === null) return null;
  if (pattern.needs === 'both' && (from === null || to === null)) return null;
  if (
    (pattern.needs === 'either' || pattern.needs === 'role') &&
    to === null &&
    from === null &&
    kind !== 'found' &&
    !isPlainLeaving(place, mover)
  )
    return null;
  // A leaving of nobody knows what counts only beside a firm that is known.
  const unplaced =
    from === null &&
    to === null &&
    (pattern.needs === 'nothing' || isPlainLeaving(place, mover)) &&
    reader.references.namesFirm(place.sentence);
  const founded =
    kind === 'found' && to !== null && reader.techBlocks.has(typed.block) && mayBeFounded(to);
  if (kind === 'found' && to !== null && !founded && !mayBeFounded(to)) return null;
  const tech = founded || (role !== null && isFirmsRole(role));
  const techText = reader.techBlocks.has(typed.block);
  if (!unplaced && !mayEmploy(from, to, reader.firms, tech, techText, isOfNewsroom(tokens)))
    return null;
  if (kind === 'join' && role !== null && /\bboard\b/i.test(role)) return null;
  if (!leaving && (isBoardSeat(tokens, hit) || isInvestment(tokens, hit))) return null;

  const date = dateOf(place, hits);
  const future = status === 'expected' || liesAhead(place, date);
  return {
    person: mover.mention?.name ?? null,
    from,
    to,
    roleFrom: roleFromOf(place, mover, kind, home?.name ?? null, from),
    roleTo: kind === 'leave' || role === null ? null : tidyRole(role),
    kind,
    status,
    date: date === null ? null : resolveDate(date, published, future),
    dateText: date,
    block: typed.block,
    start: typed.start,
    end: typed.end,
    sentence: typed.text,
    score: scoreOf(place, mover, from, to),
  };
}

/** Where a mover stands behind the trigger, with an origin of their own: "poached A from X and B from Y". */
const BEHIND: ReadonlySet<MoverSlot> = new Set(['object', 'beyond', 'of', 'by', 'after']);

/** Rows of a leaving that is told by whom one follows. */
const FOLLOWINGS = /^follow(?:-away|-alone|ed-by)$/;

const COMINGS: ReadonlySet<MoveKind> = new Set(['join', 'return', 'found', 'acquihire']);

function firstOf<Item, Value>(
  items: readonly Item[],
  get: (item: Item) => Value | null,
): Value | null {
  for (const item of items) {
    const value = get(item);
    if (value !== null) return value;
  }
  return null;
}
