import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { MoveDraft } from '../../lib/domain/draft.ts';
import { schemas } from '../../lib/messaging/schemas.ts';
import { readTable } from '../../lib/services/read-table.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { suggestNames } from '../../lib/services/suggest-names.ts';
import { emptyDatabase, testClock } from '../db/test-database.ts';
import { draft } from '../domain/draft.ts';

const MILLION = 1_000_000;
const HOSTILE: [string, string][] = [
  ['a million characters', 'x'.repeat(MILLION)],
  ['a million words', 'ab '.repeat(MILLION / 3)],
  ['a text that turns about', 'Ada \u202eelpmaxE\u202c \u2066Quill\u2069'],
  ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
  ['NUL', 'Ada\u0000Quill\u0007'],
  ['a half character', 'Ada \ud800Quill\udc00'],
];

const FIELDS: [string, (text: string) => Partial<MoveDraft>][] = [
  ['person', (person) => ({ person })],
  ['from', (from) => ({ from })],
  ['to', (to) => ({ to })],
  ['roleFrom', (roleFrom) => ({ roleFrom })],
  ['roleTo', (roleTo) => ({ roleTo })],
  ['date', (date) => ({ date })],
  ['notes', (notes) => ({ notes })],
  ['quoteText', (exact) => ({ quote: { exact, prefix: '', suffix: '' } })],
  ['sourceUrl', (url) => ({ source: { ...draft().source!, url } })],
  [
    'sourceUrl',
    (path) => ({ source: { ...draft().source!, url: `https://news.example/${path}` } }),
  ],
  ['title', (title) => ({ source: { ...draft().source!, title } })],
  ['publisher', (publisher) => ({ source: { ...draft().source!, publisher } })],
  ['published', (published) => ({ source: { ...draft().source!, published } })],
  ['moreSources', (line) => ({ moreSources: [line] })],
];

/** What may not be stored: controls, direction overrides, halves of characters. */
const HARMFUL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

describe.each(FIELDS)('a hostile %s', (field, facts) => {
  it.each(HOSTILE)('with %s is refused beside its field, or stored harmless', async (_, text) => {
    const typed = { ...draft(), ...facts(text) };
    // Whatever can be typed arrives, so that it is refused in words and not as a broken message.
    expect(v.is(schemas.saveMove, { draft: typed })).toBe(true);
    expect(v.is(schemas.keepDraft, { url: 'https://news.example', draft: typed })).toBe(true);

    const db = emptyDatabase();
    const answer = await saveDraft(db, typed, testClock(Date.UTC(2026, 10, 25)));
    if (!answer.ok) {
      const faults = answer.faults as Record<string, string>;
      expect(Object.keys(faults)).toEqual([field]);
      expect(faults[field]).toMatch(/^[A-Z].{10,120}\.$/);
      expect(await db.entities.count()).toBe(0);
      return;
    }
    const stored = [
      ...(await db.entities.toArray()),
      ...(await db.moves.toArray()),
      ...(await db.sources.toArray()),
      ...(await db.evidence.toArray()),
    ];
    const strings: string[] = [];
    JSON.stringify(stored, (_key, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    for (const one of strings) {
      expect(one).not.toMatch(HARMFUL);
      expect(one.isWellFormed()).toBe(true);
      expect(one.length).toBeLessThanOrEqual(20_000);
    }
  });
});

describe('names that are typed', () => {
  it.each(HOSTILE)('with %s are looked up and found nowhere', async (_, typed) => {
    expect(v.is(schemas.suggestNames, { kind: 'person', typed })).toBe(true);
    const db = emptyDatabase();
    await saveDraft(db, draft(), testClock(Date.UTC(2026, 10, 25)));
    const started = performance.now();
    const found = await suggestNames(db, 'person', typed);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(found.every(({ name }) => name === 'Ada Example')).toBe(true);
  });
});

describe('a table that is brought in', () => {
  const table = (cell: string) => `Person,To\n"${cell.replaceAll('"', '""')}",Bolt\n`;

  it('with a cell of a million characters is refused with its line', () => {
    expect(() => readTable(table('x'.repeat(MILLION)))).toThrow(/line 2/);
    expect(() => readTable(table('Ada\u0000Quill'))).toThrow(/zero bytes|NUL/i);
  });
});
