import type { TextQuote } from './move.ts';

/** A quote's passage in a text, as UTF-16 offsets; `score` is 1 for the very words. */
export interface FoundQuote {
  start: number;
  end: number;
  score: number;
}

/**
 * Below this a passage is another one. Without a floor 959 of 1,000 swapped
 * sentences were taken for the quote; with it none (DESIGN.md).
 */
const FLOOR = 0.8;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * Find a quote again in a text that may have changed since.
 *
 * First its very words, white space, kinds of quotation marks, hyphens and
 * apostrophes aside; of several places the one whose surroundings are most like
 * the quote's, then the first. Else the likeliest passage: by the cheapest edit
 * of whole words, each weighing its length, at least 80 % the same, and with
 * every name of the quote (its words with capitals, and years) in
 * the quote's order, denying what the quote denies, no more and no less, and
 * without several words in a row that became others.
 * Null when there is none: the passage is gone.
 */
export function findQuote(text: string, quote: TextQuote): FoundQuote | null {
  const wanted = wordsOf(quote.exact);
  if (wanted.length === 0) return null;
  const words = wordsOf(text);
  const exact = exactPlaces(words, wanted);
  if (exact.length > 0) {
    const best = exact
      .map((at) => ({ at, fit: surroundings(words, at, wanted.length, quote) }))
      .reduce((kept, one) => (one.fit > kept.fit ? one : kept));
    return found(words, best.at, best.at + wanted.length, 1);
  }
  return fuzzy(words, wanted);
}

function found(words: readonly Word[], from: number, to: number, score: number): FoundQuote {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, score };
}

/** The words of a text: letters and digits, with what stands inside a word (J.D., ex-OpenAI, don't). */
function wordsOf(text: string): Word[] {
  return [
    ...text.matchAll(
      /[\p{L}\p{M}\p{N}\u00ad]+(?:['\u2019.\u2010\u2011-][\p{L}\p{M}\p{N}\u00ad]+)*/gu,
    ),
  ].map((match) => ({
    text: match[0]
      .normalize('NFC')
      .replace(/[\u00ad]/g, '')
      .replace(/[\u2019]/g, "'")
      .replace(/[\u2010\u2011]/g, '-'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function exactPlaces(words: readonly Word[], wanted: readonly Word[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (wanted.every(({ text }, i) => words[at + i]?.text === text)) places.push(at);
  }
  return places;
}

/** How many words beside a place are the quote's own surroundings. */
function surroundings(
  words: readonly Word[],
  at: number,
  length: number,
  { prefix, suffix }: TextQuote,
): number {
  const before = wordsOf(prefix).toReversed();
  const after = wordsOf(suffix);
  const same = (beside: readonly Word[], place: (i: number) => number) => {
    const other = beside.findIndex(({ text }, i) => words[place(i)]?.text !== text);
    return other < 0 ? beside.length : other;
  };
  return same(before, (i) => at - 1 - i) + same(after, (i) => at + length + i);
}

/** The passage that costs least to make of the quote (Sellers' algorithm over words). */
function fuzzy(words: readonly Word[], wanted: readonly Word[]): FoundQuote | null {
  const total = wanted.reduce((sum, { text }) => sum + text.length, 0);
  const numbers = new Map<string, number>();
  const numbered = words.map(({ text }) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  const lengths = [...numbers.keys()].map((text) => text.length);

  // Of each column: the least cost of a passage that ends there, and where it begins.
  let costs = [0, ...words.map(() => 0)];
  let begins = costs.map((_, j) => j);
  for (const { text } of wanted) {
    // Each word of the text is compared once with each of the quote.
    const swaps = [...numbers.keys()].map((word) => costOf(text, word));
    const nextCosts = [(costs[0] ?? 0) + text.length];
    const nextBegins = [0];
    for (let j = 1; j <= words.length; j += 1) {
      const word = numbered[j - 1] ?? 0;
      const swap = (costs[j - 1] ?? 0) + (swaps[word] ?? 0);
      const drop = (costs[j] ?? 0) + text.length;
      const add = (nextCosts[j - 1] ?? 0) + (lengths[word] ?? 0);
      const least = Math.min(swap, drop, add);
      nextCosts.push(least);
      nextBegins.push(
        (least === swap ? begins[j - 1] : least === drop ? begins[j] : nextBegins[j - 1]) ?? 0,
      );
    }
    costs = nextCosts;
    begins = nextBegins;
  }

  const names = namesIn(wanted);
  const denials = countDenials(wanted);
  const ends = costs
    .map((cost, end) => ({ end, score: 1 - cost / total }))
    .filter(({ score, end }) => score >= FLOOR && end > 0)
    .toSorted((a, b) => b.score - a.score);
  for (const { end, score } of ends) {
    const passage = words.slice(begins[end] ?? 0, end);
    if (!hasInOrder(passage, names) || countDenials(passage) !== denials) continue;
    if (isReworded(wanted, passage)) continue;
    return found(words, begins[end] ?? 0, end, score);
  }
  return null;
}

/**
 * Whether two or more words in a row became others, or three are gone: then it says
 * another thing in the same frame ("head of research", "a staff engineer").
 */
function isReworded(wanted: readonly Word[], passage: readonly Word[]): boolean {
  const isSame = (i: number, j: number) => {
    const [one, two] = [wanted[i]?.text ?? '', passage[j]?.text ?? ''];
    return costOf(one, two) < Math.max(one.length, two.length);
  };
  // The longest common subsequence, from the end, so that it is walked from the beginning.
  const common = Array.from({ length: wanted.length + 1 }, () =>
    new Array<number>(passage.length + 1).fill(0),
  );
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    for (let j = passage.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let [i, j, gone, come] = [0, 0, 0, 0];
  while (i < wanted.length || j < passage.length) {
    if (i < wanted.length && j < passage.length && isSame(i, j)) {
      [i, j, gone, come] = [i + 1, j + 1, 0, 0];
      continue;
    }
    if (j >= passage.length || (i < wanted.length && at(i + 1, j) >= at(i, j + 1))) {
      i += 1;
      gone += 1;
    } else {
      j += 1;
      come += 1;
    }
    if (gone >= 3 || (gone >= 2 && come >= 2)) return true;
  }
  // Two at the end: what stands there instead is outside the passage.
  return gone >= 2;
}

/** What it costs to take one word for another: a slip of the pen less than another word. */
function costOf(one: string, two: string): number {
  if (one === two) return 0;
  if (one.toLowerCase() === two.toLowerCase()) return 1;
  const longer = Math.max(one.length, two.length);
  if (Math.abs(one.length - two.length) > 2 || longer < 4) return longer;
  const slips = distance(one.toLowerCase(), two.toLowerCase());
  return slips <= 2 ? slips : longer;
}

function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
        ),
      );
    }
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The words that may not differ: those with a capital that no sentence begins with, and years. */
function namesIn(words: readonly Word[]): string[] {
  return words.flatMap(({ text }) => {
    const isYear = /^(?:19|20)\d\d$/.test(text);
    return isYear || (/\p{Lu}/u.test(text) && !NO_NAME.test(text)) ? [bare(text)] : [];
  });
}

/** What has a capital and is no name: words that sentences begin with, days and months. */
const NO_NAME =
  /^(?:I|I'm|The|A|An|In|On|At|By|For|From|To|With|Of|He|She|They|We|You|It|Its|His|Her|Their|Our|This|That|These|Those|There|Here|And|But|Or|So|If|As|After|Before|While|When|Where|Who|What|Which|Why|How|Since|Until|Although|Though|Because|Then|Now|Also|Yet|Still|Last|Next|Earlier|Later|According|Meanwhile|However|Former|Some|Many|Most|All|Both|One|Two|Three|More|Among|Not|No|Nobody|Once|Under|Over|About|Instead|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A name without its possessive. */
const bare = (word: string): string => word.replace(/'s?$/, '').toLowerCase();

function hasInOrder(passage: readonly Word[], names: readonly string[]): boolean {
  let at = 0;
  for (const { text } of passage) {
    if (at < names.length && bare(text) === names[at]) at += 1;
  }
  return at === names.length;
}

function countDenials(words: readonly Word[]): number {
  return words.filter(({ text }) =>
    /^(?:not|never|no|nor|neither|without|denie[sd]|deny|denying|false|untrue|declined|cannot)$|n't$/i.test(
      text,
    ),
  ).length;
}
