import { isMark } from './marks.ts';
import { isTrigger } from './lexicon.ts';
import { appositionEnd, personAfter } from './phrases.ts';
import { roleAfter } from './roles.ts';
import type { Mover, Place } from './place.ts';
import type { Token } from './typed-sentence.ts';

const LEADING = new Set('lead head run oversee co-lead helm manage colead leading'.split(' '));
const LEADINGS = new Set(
  'leading overseeing running heading managing co-leading coleading'.split(' '),
);
/** Parts of a firm that somebody leads. */
const PARTS = new Set(
  'team teams division unit department group lab organization org research efforts effort applications engineering business incubator marketing sales product products design policy operations strategy office work development infrastructure robotics hardware communications partnerships'.split(
    ' ',
  ),
);
/** What is led without a job: rounds, talks, campaigns. */
const EVENTS = new Set(
  'round talks funding investment investigation inquiry negotiations discussion discussions way charge list industry market league race tour campaign lawsuit case protest delegation workshop class session rally series financing'.split(
    ' ',
  ),
);
const CUTS = new Set(
  'before after until and who which after where when while as at that said with'.split(' '),
);

const BEHIND = new Set<string>(['object', 'beyond', 'of', 'by', 'after']);

/** "elevated X from vice president to chief technology officer": where the second begins; -1. */
function risenTo(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + 4); i += 1) {
    if (tokens[i]?.norm !== 'from' || tokens[i + 1]?.type !== 'role') continue;
    const to = tokens.findIndex(({ norm }, j) => j > i && j < i + 6 && norm === 'to');
    return to < 0 ? -1 : to + 1;
  }
  return -1;
}

/** Of "hired A as CFO and B as CMO" each one's: the role right behind a name of a list; null when none stands there. */
export function listedRole({ reader, sentence, tokens, hit }: Place, mover: Mover): string | null {
  const typed = reader.sentences[sentence];
  if (!typed || !BEHIND.has(hit.pattern.mover) || mover.at < hit.to || mover.mention === null)
    return null;
  const next = tokens.findIndex(({ type }, i) => i > mover.at && type === 'person');
  const end = next < 0 ? tokens.length : next;
  const beside = appositionEnd(tokens, mover.at);
  const from = beside > 0 && beside < tokens.length ? beside : mover.at;
  const as = tokens.findIndex(
    (token, i) =>
      i > from &&
      i < Math.min(end, mover.at + 14) &&
      (token.norm === 'as' || (token.norm === 'to' && i === mover.at + 1)),
  );
  if (as < 0) return null;
  return roleAfter(tokens, typed.text, typed.start, as + 1, 4)?.text ?? null;
}

/** The new role that a trigger's clause tells, as written; null when it tells none. */
export function roleToOf(place: Place, mover: number): string | null {
  const { reader, sentence, tokens, hit } = place;
  const typed = reader.sentences[sentence];
  if (!typed) return null;
  const direct =
    hit.pattern.needs === 'role' || hit.pattern.kind === 'promote' || hit.pattern.kind === 'role';
  const raised = risenTo(tokens, hit.to);
  if (raised >= 0) {
    const role = roleAfter(tokens, typed.text, typed.start, raised, 3);
    if (role) return role.text;
  }
  if (direct && hit.pattern.kind !== 'join') {
    const near = roleAfter(tokens, typed.text, typed.start, hit.from + 1, hit.to - hit.from + 4);
    // "succeeded by Meta's legal chief, Lind": a title of the mover.
    const title = BEHIND.has(hit.pattern.mover) && near !== null && near.end <= mover;
    if (
      near &&
      !title &&
      !tokens.slice(hit.from, near.end).some(({ norm }) => norm === 'as' || norm === ',')
    )
      return near.text;
  }
  for (
    let i = Math.max(hit.from + 1, hit.to - 1);
    i < Math.min(tokens.length, hit.to + 30);
    i += 1
  ) {
    const token = tokens[i];
    if (!token || isMark(token, ';')) break;
    // "who joined the company in 2018, will serve as": another verb's.
    if (isMark(token, ',') && i >= hit.to && isRelative(tokens, hit.from)) break;
    // "from Meta, where she had spent eight years, to be its first chief".
    if (token.norm === 'where' && isMark(tokens[i - 1], ',')) {
      const close = tokens.findIndex((other, j) => j > i && j < i + 12 && isMark(other, ','));
      if (close < 0) break;
      i = close;
      continue;
    }
    if (/^(?:after|before|where)$/.test(token.norm)) break;
    if (/^(?:previously|formerly)$/.test(token.norm) && !BEHIND.has(hit.pattern.mover)) break;
    if (token.norm === 'which' || token.norm === 'who') {
      if (i > hit.to + 2 && !BEHIND.has(hit.pattern.mover)) break;
    }
    if (
      token.norm === 'as' &&
      tokens[i - 1]?.norm !== 'not' &&
      !/^(?:many|few|much)$/.test(tokens[i + 1]?.norm ?? '') &&
      !/^(?:many|few|much)$/.test(tokens[i - 1]?.norm ?? '')
    ) {
      const role = roleAfter(tokens, typed.text, typed.start, i + 1, 6);
      if (role) return role.text;
    }
    // "Quill will run research, and Lind joins as head of product": another's.
    if (i >= hit.to && /^(?:and|while|but|as)$/.test(token.norm)) {
      const next = personAfter(tokens, i + 1, 4);
      const verb = next < 0 ? '' : (tokens[next + 1]?.norm ?? '');
      if (next > mover && (isTrigger(verb) || /^(?:will|is|was|has)$/.test(verb))) break;
    }
    if (token.norm === 'to' && tokens[i + 1]?.norm === 'be') {
      const role = roleAfter(tokens, typed.text, typed.start, i + 2, 5);
      if (role) return role.text;
    }
    if (token.norm === 'to' && LEADING.has(tokens[i + 1]?.norm ?? ''))
      return leading(tokens, i + 1, typed);
    // "into a new role leading special projects", "a new focus: co-leading its incubator".
    if (hit.pattern.kind === 'role' && LEADINGS.has(token.norm)) return leading(tokens, i, typed);
  }
  if (hit.pattern.id === 'into-new-role') {
    const job = tokens.findIndex(
      ({ norm }, i) => i > hit.from && /^(?:role|job|position)$/.test(norm),
    );
    const kind = tokens[job - 1];
    if (kind && job < hit.to && /^(?:advisory|expanded|bigger|narrower)$/.test(kind.norm))
      return typed.text.slice(
        kind.start - typed.start,
        (tokens[job]?.end ?? kind.end) - typed.start,
      );
  }
  if (hit.pattern.id === 'will-lead') {
    const led = tokens.slice(hit.to, hit.to + 8);
    const now = tokens.slice(hit.from, hit.to).some(({ norm }) => norm === 'now');
    const part = now || led.some((token) => PARTS.has(token.norm) || token.type === 'org');
    const event = led.some((token) => EVENTS.has(token.norm));
    return part && !event ? leading(tokens, hit.to - 1, typed) : null;
  }
  if (!direct) return null;
  // "succeeded by Lind, a former Google ads chief": what is told of the mover is no new role.
  const behind = BEHIND.has(hit.pattern.mover)
    ? tokens.findIndex(({ type }, i) => i >= hit.from && type === 'person')
    : -1;
  if (behind >= 0 && isMark(tokens[behind + 1], ',')) {
    // "named Lind, an engineer, director of its lab": the one after the aside is.
    const close = appositionEnd(tokens, behind);
    return close < 0
      ? null
      : (roleAfter(tokens, typed.text, typed.start, close + 1, 4)?.text ?? null);
  }
  return roleAfter(tokens, typed.text, typed.start, hit.from + 1, 14)?.text ?? null;
}

/** Whether a verb stands in a clause with "who" that a comma opened. */
function isRelative(tokens: readonly Token[], verb: number): boolean {
  const who = tokens[verb - 1]?.norm === 'who' ? verb - 1 : verb - 2;
  return tokens[who]?.norm === 'who' && isMark(tokens[who - 1], ',');
}

function leading(
  tokens: readonly Token[],
  from: number,
  typed: { text: string; start: number },
): string | null {
  let last = from;
  for (let i = from + 1; i < Math.min(tokens.length, from + 10); i += 1) {
    const token = tokens[i];
    if (
      !token ||
      (token.type === 'mark' && !/^(?:'s|["“”'-])$/.test(token.norm)) ||
      token.type === 'date' ||
      CUTS.has(token.norm)
    )
      break;
    last = i;
  }
  const start = tokens[from]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined || last === from
    ? null
    : typed.text.slice(start - typed.start, end - typed.start);
}

/** Whether somebody who leaves a role stays in the firm: "but will remain on the board". */
export function staysOn(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (
      /^(?:remain|remains|remaining|stay|stays|staying|continue|continues|transition|transitioning|transitions)$/.test(
        norm,
      )
    ) {
      const rest = tokens.slice(i + 1, i + 9);
      if (
        rest.some(
          (token) => token.type === 'role' || token.type === 'company' || token.norm === 'role',
        )
      )
        return true;
    }
  }
  return false;
}

/** A role on one line, without the stop that ends its sentence. */
export function tidyRole(role: string): string {
  return role
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .replace(/(?<!advisory|expanded|bigger|narrower) (?:role|job|post|position)$/i, '');
}
