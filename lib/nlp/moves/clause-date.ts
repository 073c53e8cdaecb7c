import type { Hit } from './match-patterns.ts';
import { isMark } from './marks.ts';
import type { Place } from './place.ts';
import type { Token } from './typed-sentence.ts';

/** The date of the trigger's own clause, as written; the nearest when there are several. */
export function dateOf(
  { reader, sentence, tokens, hit }: Place,
  hits: readonly Hit[],
): string | null {
  const typed = reader.sentences[sentence];
  const relative = relativeClause(tokens, hit);
  let best = -1;
  let least = Infinity;
  tokens.forEach((token, i) => {
    if (token.type !== 'date') return;
    const low = Math.min(i, hit.from);
    const high = Math.max(i, hit.to - 1);
    const crossed = hits.some(
      (other) =>
        other.from > low && other.to <= high && (other.from >= hit.to || other.to <= hit.from),
    );
    const distance = (i > hit.from ? i - hit.to : (hit.from - i) * 1.5 + 5) + (crossed ? 40 : 0);
    if (crossed && i > hit.from) return;
    if (relative && (i < relative.from || i >= relative.to)) return;
    if (i < hit.from && (isOthers(tokens, hits, hit, i) || isAside(tokens, hit, i))) return;
    if (tokens.slice(low, high).some((other) => isMark(other, ';'))) return;
    const between = i > hit.to ? tokens.slice(hit.to, i) : [];
    if (between.some(({ norm }) => norm === 'where' || norm === 'which' || norm === 'that')) return;
    // "between 2019 and 2021", "for years" and "since" are no dates of an event.
    if (tokens[i - 1]?.norm === 'since' || tokens[i - 1]?.norm === 'until') return;
    if (distance < least) {
      least = distance;
      best = i;
    }
  });
  const token = tokens[best];
  if (!token || !typed || (least >= 40 && !isAlone(tokens))) return null;
  return typed.text.slice(token.start - typed.start, token.end - typed.start);
}

/** "Pang, who joined Apple in 2021, is the latest hire": of a clause that closes before the trigger. */
function isAside(tokens: readonly Token[], hit: Hit, date: number): boolean {
  const who = tokens.findLastIndex(({ norm }, i) => i < date && norm === 'who');
  return (
    who > 0 &&
    isMark(tokens[who - 1], ',') &&
    !tokens.slice(who, date).some((token) => isMark(token, ',')) &&
    tokens.slice(date, hit.from).some((token) => isMark(token, ','))
  );
}

/** "will leave at year-end, and Lind will run research": a date of the clause before. */
function isOthers(tokens: readonly Token[], hits: readonly Hit[], hit: Hit, date: number): boolean {
  const earlier = hits.some(({ to }) => to <= date && date - to < 8);
  const gap = tokens.slice(date + 1, hit.from);
  return (
    earlier &&
    gap.some(({ norm }) => /^(?:and|while|but|then)$/.test(norm)) &&
    gap.some(({ type }) => type === 'person')
  );
}

/** Of "X, who co-founded Y in 2012, announced on Monday" the clause after "who", when the trigger is in it. */
function relativeClause(tokens: readonly Token[], hit: Hit): { from: number; to: number } | null {
  const near = Math.max(0, hit.from - 6);
  const who = tokens.findLastIndex(({ norm }, i) => i >= near && i < hit.from && norm === 'who');
  if (who < 0 || !isMark(tokens[who - 1], ',')) return null;
  const close = tokens.findIndex(
    (token, i) => i >= hit.to && (isMark(token, ',') || isMark(token, '—')),
  );
  return close < 0 ? null : { from: who, to: close };
}

function isAlone(tokens: readonly { type: string }[]): boolean {
  return tokens.filter(({ type }) => type === 'date').length === 1;
}

/** Whether the clause tells what is to come: "will join", "would retire", "to step down" in a headline. */
function isToCome({ tokens, hit, subject }: Place): boolean {
  const words = [...subject.between, ...tokens.slice(hit.from, hit.to).map(({ norm }) => norm)];
  // A headline's "to step down".
  const before = tokens[hit.from - 2]?.type;
  const bare = tokens[hit.from - 1]?.norm === 'to' && (before === 'person' || before === 'role');
  const shared =
    subject.kind === 'earlier' && tokens.slice(0, hit.from).some(({ norm }) => norm === 'will');
  return bare || shared || words.some((norm) => /^(?:will|would|shall)$/.test(norm));
}

/** "is stepping down on September 1", "leaves in June": not past; such a day of the calendar lies ahead. */
function isPresent({ tokens, hit, subject }: Place): boolean {
  const verb = tokens[hit.from]?.norm ?? '';
  const going =
    /ing$/.test(verb) && subject.between.some((word) => /^(?:is|are|am|be)$/.test(word));
  return (
    going ||
    /(?:steps|leaves|joins|departs|resigns|retires|takes|becomes|starts|begins|exits)$/.test(verb)
  );
}

/** Months, seasons and parts of years: with a present tense they lie ahead, as weekdays need not. */
const CALENDAR =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:spring|summer|fall|autumn|winter|quarter)\b/i;

/** Whether a clause and its date tell what is to come. */
export function liesAhead(place: Place, date: string | null): boolean {
  return isToCome(place) || (date !== null && CALENDAR.test(date) && isPresent(place));
}
