/** What is needed of a word to see a date in it. */
interface Word {
  norm: string;
  type: string;
  capital: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const WEEKDAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
);
const SEASONS = set('spring summer fall autumn winter');
const UNITS = set(
  'day days week weeks weekend month months quarter quarters year years summer spring fall autumn winter',
);
const RELATIVE = set('last this next past previous coming earlier later same');
/** What has a beginning and an end. */
const PERIODS = set('week month quarter year summer spring fall autumn winter decade');
const PARTS = set('late early mid end beginning start middle');
const DAYS = set('today yesterday tomorrow tonight');
const NUMBERS = set('a an one two three four five six seven eight nine ten several few couple');
/** Words of a month's or a season's spelling that mean something else without a capital. */
const ORDINARY = set('may march mar sun sat');

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

export interface FoundDate {
  /** Indexes of tokens; `to` is not included. */
  from: number;
  to: number;
}

/** The dates of a sentence, as runs of its tokens: "last week", "late July", "June 29, 2025", "2024". */
export function findDates(tokens: readonly Word[]): FoundDate[] {
  const found: FoundDate[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const to = dateEnd(tokens, i);
    if (to > i) {
      found.push({ from: i, to });
      i = to - 1;
    }
  }
  return found;
}

function dateEnd(tokens: readonly Word[], i: number): number {
  const norm = (at: number) => (tokens[at]?.type === 'mark' ? '' : (tokens[at]?.norm ?? ''));
  const first = tokens[i];
  if (!first || first.type !== 'word') return i;

  if (DAYS.has(first.norm)) return i + 1;
  if (first.norm === 'later' && norm(i + 1) === 'that') return i + 3;
  if (
    (first.norm === 'earlier' || first.norm === 'later') &&
    /^(?:this|last|that|in)$/.test(norm(i + 1))
  ) {
    const end = dateEnd(tokens, i + 1);
    if (end > i + 1) return end;
    return i;
  }
  if (NUMBERS.has(first.norm) || /^\d{1,2}$/.test(first.norm)) {
    const unit = norm(i + 1) === 'few' || norm(i + 1) === 'couple' ? i + 2 : i + 1;
    const at = norm(unit) === 'of' ? unit + 1 : unit;
    if (UNITS.has(norm(at)) && /^(?:ago|earlier|later)$/.test(norm(at + 1))) return at + 2;
  }
  // "the third quarter", "the first half of 2024".
  if (first.norm === 'the' && /^(?:first|second|third|fourth|1st|2nd|3rd|4th)$/.test(norm(i + 1))) {
    if (/^(?:quarter|half)$/.test(norm(i + 2))) {
      const year = norm(i + 3) === 'of' ? i + 4 : i + 3;
      return YEAR.test(norm(year)) ? year + 1 : i + 3;
    }
  }
  if (first.norm === 'the' && SEASONS.has(norm(i + 1)) && !UNITS.has(norm(i + 2))) return i + 2;
  if (first.norm === 'the' && /^(?:next|coming|past|last)$/.test(norm(i + 1))) {
    const end = /^(?:few|two|three|several|couple)$/.test(norm(i + 2)) ? i + 3 : i + 2;
    if (UNITS.has(norm(end))) return end + 1;
  }
  if (RELATIVE.has(first.norm)) {
    const next = norm(i + 1);
    if (first.norm === 'this' && /^(?:morning|afternoon|evening)$/.test(next)) return i + 2;
    if ((UNITS.has(next) && next !== 'day') || WEEKDAYS.has(next) || MONTHS.has(next)) return i + 2;
    return i;
  }
  const part = partEnd(norm, i);
  if (part > i) {
    // "the end of the year", "late next year", "early this month".
    const of = /^(?:the|this|next|last)$/.test(norm(part)) ? part + 1 : part;
    if (of > part && PERIODS.has(norm(of))) return of + 1;
    const end = calendarEnd(tokens, norm, part);
    return end > part ? end : i;
  }
  return calendarEnd(tokens, norm, i);
}

/** "late", "the end of", "mid-": how far a part of a period reaches. */
function partEnd(norm: (at: number) => string, i: number): number {
  if (!PARTS.has(norm(i))) return i;
  return norm(i + 1) === 'of' ? i + 2 : i + 1;
}

function calendarEnd(tokens: readonly Word[], norm: (at: number) => string, i: number): number {
  const word = norm(i).replace(/^mid-/, '');
  const capital = tokens[i]?.capital === true;
  // "Mon.", "Sun."; without the dot it is somebody's name.
  const short = word.length <= 5 && !word.endsWith('day');
  if (
    WEEKDAYS.has(word) &&
    (!short || tokens[i + 1]?.norm === '.') &&
    (capital || !ORDINARY.has(word))
  ) {
    if (tokens[i + 1]?.norm === ',' && MONTHS.has(norm(i + 2)))
      return calendarEnd(tokens, norm, i + 2);
    return i + 1;
  }
  if (MONTHS.has(word) && (capital || norm(i).startsWith('mid-') || !ORDINARY.has(word))) {
    if (!capital && ORDINARY.has(word)) return i;
    // "Jan. 8", "Sept. 2024".
    const dot =
      word.length <= 4 &&
      tokens[i + 1]?.norm === '.' &&
      (DAY.test(norm(i + 2)) || YEAR.test(norm(i + 2)));
    let end = dot ? i + 2 : i + 1;
    if (DAY.test(norm(end))) end += 1;
    const comma = tokens[end]?.norm === ',' ? end + 1 : end;
    if (YEAR.test(norm(comma))) return comma + 1;
    if (norm(end) === 'of' && YEAR.test(norm(end + 1))) return end + 2;
    // "May" that opens a sentence or names a person needs a day or a year.
    if (
      word === 'may' &&
      end === i + 1 &&
      !/^(?:in|since|last|until|from|by|late|early|of)$/.test(norm(i - 1))
    )
      return i;
    return end;
  }
  if (DAY.test(word) && MONTHS.has(norm(i + 1)) && tokens[i + 1]?.capital) {
    const comma = tokens[i + 2]?.norm === ',' ? i + 3 : i + 2;
    return YEAR.test(norm(comma)) ? comma + 1 : i + 2;
  }
  if (SEASONS.has(word) && YEAR.test(norm(i + 1))) return i + 2;
  if (SEASONS.has(word) && norm(i + 1) === 'of' && YEAR.test(norm(i + 2))) return i + 3;
  if (YEAR.test(word)) {
    const before = norm(i - 1);
    const dated =
      /^(?:in|since|of|from|by|until|during|around|late|early|mid|through|circa|summer|spring|fall|end)$/.test(
        before,
      );
    return dated || norm(i).startsWith('mid-') || PARTS.has(before) ? i + 1 : i;
  }
  return i;
}
