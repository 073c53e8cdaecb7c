import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../lib/domain/find-quote.ts';
import { textQuote } from '../../lib/domain/text-quote.ts';
import { addressAtQuote } from '../../lib/domain/text-fragment.ts';

/** Numbers that look random and are the same every time (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const PEOPLE = [
  'Ada Quill',
  'Tomasz Wilk',
  'Priya Raman',
  'Ünal Çelik',
  'Bo Lindqvist',
  'Mae Okafor',
];
const LABS = ['OpenAI', 'Anthropic', 'Mistral AI', 'Cohere', 'Google DeepMind', 'xAI'];
const ROLES = [
  'head of research',
  'a staff engineer',
  'vice president of safety',
  'chief scientist',
];
const WHEN = ['last month', 'in January 2026', 'on Tuesday', 'after four years', 'this spring'];
const SHAPES: ((p: string, a: string, b: string, r: string, w: string) => string)[] = [
  (p, a, b, r, w) => `${p}, who was ${r} at ${a}, has joined ${b} ${w}, according to two people.`,
  (p, a, b, r, w) => `${b} has hired ${p} from ${a} as ${r} ${w}.`,
  (p, a, b, _, w) =>
    `After leaving ${a} ${w}, ${p} said that the ex-${a} group would move to ${b}.`,
  (p, a, b, r, w) =>
    `“I am excited to start at ${b},” ${p} wrote ${w}; ${a} will look for another ${r}.`,
  (p, a, b, r) =>
    `${p} left ${a} for ${b}, where the former employee becomes ${r} of a team of thirty.`,
];
const FILLER = [
  'Nobody at the company would say why the building had been so quiet all week.',
  'The market for such people has rarely been as busy as it was over the summer.',
  'Investors have watched the coming and going with some unease, and said little of it.',
  'A spokesperson did not reply to questions that were sent on Monday morning.',
  'Rents near the new office have risen by a fifth since the first of them moved in.',
];

function sentence(roll: (below: number) => number): string {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const from = pick(LABS);
  const to = pick(LABS.filter((lab) => lab !== from));
  return pick(SHAPES)(pick(PEOPLE), from, to, pick(ROLES), pick(WHEN));
}

/** An article of filler and sentences, and where the nth of its sentences is. */
function article(roll: (below: number) => number) {
  const sentences = Array.from({ length: 5 }, () => sentence(roll));
  const parts = sentences.flatMap((one) => [FILLER[roll(FILLER.length)] as string, one]);
  return { parts, at: 1 + 2 * roll(5) };
}

/** One to two light edits, as editors make them: none changes a name, a year or what is denied. */
function edited(text: string, roll: (below: number) => number): string {
  let words = text.split(' ');
  for (let n = 1 + roll(2); n > 0; n -= 1) {
    const plain = words.flatMap((word, i) => (i > 0 && /^\p{Ll}{2,}$/u.test(word) ? [i] : []));
    const at = plain[roll(plain.length)] ?? 1;
    const word = words[at] ?? '';
    switch (roll(6)) {
      case 0:
        words.splice(at, 0, ['reportedly', 'recently', 'now', 'also'][roll(4)] as string);
        break;
      case 1:
        words = words.filter((_, i) => i !== at || word.length > 6);
        break;
      case 2:
        words[at] = word.slice(0, -1) + word.slice(-1).repeat(2);
        break;
      case 3:
        words[at] = `${word},`;
        break;
      case 4:
        words = words.join(' ').replace(/[“”]/g, '"').replace(/,/g, '\u00a0,').split(' ');
        break;
      default:
        words = words.join('\n  ').split(' ');
    }
  }
  return words.join(' ');
}

function quoteIn(parts: readonly string[], at: number) {
  const before = parts.slice(0, at).join(' ').length + 1;
  return textQuote(parts.join(' '), before, before + (parts[at] ?? '').length);
}

describe('findQuote', () => {
  it('finds the very words, whatever the white space and the marks', () => {
    const text = 'Well. Ada\u00a0Quill\n has left "ex\u2011OpenAI" people\u2019s lab. End.';
    const found = findQuote(text, {
      exact: "Ada Quill has left “ex-OpenAI” people's lab.",
      prefix: '',
      suffix: '',
    });
    expect(found?.score).toBe(1);
    expect(text.slice(found?.start, found?.end)).toMatch(/^Ada\u00a0Quill.*lab$/s);
  });

  it('of a repeated sentence takes the one that stands where the quote stood', () => {
    const text = 'One said so. Ada left. Then two said so. Ada left. Then three.';
    const second = text.lastIndexOf('Ada left');
    const found = findQuote(text, textQuote(text, second, second + 9));
    expect(found?.start).toBe(second);
  });

  it.each([
    ['another person', 'Ada Quill has joined Bolt Labs.', 'Eva Quill has joined Bolt Labs.'],
    ['the other way', 'Ada left Acme Works for Bolt Labs.', 'Ada left Bolt Labs for Acme Works.'],
    ['denied', 'Ada Quill has joined the Bolt lab.', 'Ada Quill has not joined the Bolt lab.'],
    ['another year', 'Ada Quill came to Bolt in 2024.', 'Ada Quill came to Bolt in 2025.'],
    ['nothing there', 'Ada Quill has joined Bolt.', ''],
    ['no quote', '', 'Ada Quill has joined Bolt.'],
  ])('does not take for it what says something else: %s', (_, exact, text) => {
    expect(findQuote(`Before it. ${text} After it.`, { exact, prefix: '', suffix: '' })).toBeNull();
  });

  it('takes none of 1,000 swapped sentences for the one that was there', () => {
    const roll = dice(1);
    let wrong = 0;
    for (let i = 0; i < 1_000; i += 1) {
      const { parts, at } = article(roll);
      const quote = quoteIn(parts, at);
      let other = sentence(roll);
      while (other === parts[at]) other = sentence(roll);
      // The same sentence may stand elsewhere in the article by chance: that is it.
      const swapped = parts.map((part, n) => (n === at || part === parts[at] ? other : part));
      if (findQuote(swapped.join(' '), quote)) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it('finds at least 990 of 1,000 lightly edited ones, where they are', () => {
    const roll = dice(2);
    let right = 0;
    for (let i = 0; i < 1_000; i += 1) {
      const { parts, at } = article(roll);
      const quote = quoteIn(parts, at);
      const changed = edited(parts[at] as string, roll);
      const text = parts.map((part, n) => (n === at ? changed : part)).join(' ');
      const found = findQuote(text, quote);
      const start = parts.slice(0, at).join(' ').length + 1;
      const middle = start + changed.length / 2;
      if (found && found.start <= middle && middle <= found.end) right += 1;
    }
    console.log(`lightly edited: ${right} of 1,000 found`);
    expect(right).toBeGreaterThanOrEqual(990);
  });

  it('is quick in a long text', () => {
    const roll = dice(3);
    const text = Array.from({ length: 800 }, () => sentence(roll)).join(' ');
    const started = performance.now();
    findQuote(text, {
      exact: `${sentence(roll)} And nothing like it is there.`,
      prefix: '',
      suffix: '',
    });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

const PAGES = new URL('../../../shared/pages/', import.meta.url);

describe.runIf(existsSync(PAGES))('on saved pages', () => {
  it('takes no sentence of a page for another one, and finds each again', () => {
    const roll = dice(4);
    let [wrong, lost, all] = [0, 0, 0];
    for (const name of readdirSync(PAGES)
      .filter((one) => !one.includes('.'))
      .slice(0, 12)) {
      const text = readFileSync(new URL(`${name}/page.html`, PAGES), 'utf8')
        .replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .slice(0, 60_000);
      const sentences = [
        ...new Set(text.match(/(?<=[.!?] )\p{Lu}[^.!?]{60,250}[.!?](?= )/gu) ?? []),
      ];
      for (let n = 0; n < 8 && sentences.length > 20; n += 1) {
        const own = sentences[roll(sentences.length)] as string;
        const quote = { exact: own, prefix: '', suffix: '' };
        all += 1;
        const found = findQuote(text, quote);
        if (!found || found.score !== 1) lost += 1;
        const other = findQuote(text.replaceAll(own, sentence(roll)), quote);
        if (other) wrong += 1;
      }
    }
    console.log(`saved pages: ${all} sentences, ${lost} lost, ${wrong} wrongly accepted`);
    expect(lost).toBe(0);
    expect(wrong).toBeLessThanOrEqual(all / 100);
  });
});

describe('addressAtQuote', () => {
  const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

  it.each([
    [quote('two ex-OpenAI people'), '#:~:text=two%20ex%2DOpenAI%20people'],
    [quote('“Yes, & no,” he said'), '#:~:text=%E2%80%9CYes%2C%20%26%20no%2C%E2%80%9D%20he%20said'],
    [quote('Ada left.', 'said so.', 'Then'), '#:~:text=said%20so.-,Ada%20left.,-Then'],
    [
      quote('one two three four five six\nseven eight nine ten eleven twelve'),
      '#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
    ],
  ])('%j', (one, fragment) => {
    expect(addressAtQuote('https://a.example/x', one)).toBe(`https://a.example/x${fragment}`);
  });

  it('keeps the page’s own fragment, and refuses what is no web page', () => {
    expect(addressAtQuote('https://a.example/#part', quote('a b'))).toBe(
      'https://a.example/#part:~:text=a%20b',
    );
    expect(addressAtQuote('https://a.example/', null)).toBe('https://a.example/');
    expect(addressAtQuote('javascript:alert(1)', quote('a'))).toBeNull();
    expect(addressAtQuote('https://a.example/', quote('\ud800'))).toMatch(/text=%EF%BF%BD$/);
  });
});
