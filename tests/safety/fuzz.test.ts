/**
 * Generated input at every boundary: nothing throws past it but the error that
 * it promises, nothing takes longer than a second, no prototype changes.
 *
 * About 100,000 inputs in all; `FUZZ=20 npm run safety` makes it two million.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBackup } from '../../lib/db/backup.ts';
import { readBackup } from '../../lib/db/read-backup.ts';
import { PackError, readPack } from '../../lib/db/read-pack.ts';
import { FileError } from '../../lib/db/read-text.ts';
import { backupText } from '../../lib/domain/backup.ts';
import { checkDraft } from '../../lib/domain/draft-rules.ts';
import { nameKey } from '../../lib/domain/name-key.ts';
import {
  formatPartialDate,
  isPartialDate,
  parsePartialDate,
  partialDateInterval,
} from '../../lib/domain/partial-date.ts';
import { isFound, searchWords } from '../../lib/domain/search-words.ts';
import { siteOf, webAddress } from '../../lib/domain/web-address.ts';
import { answer, RefusedMessage, type BackgroundHandlers } from '../../lib/messaging/listen.ts';
import { schemas } from '../../lib/messaging/schemas.ts';
import { resolveDate } from '../../lib/nlp/dates/resolve-date.ts';
import { findNames } from '../../lib/nlp/find-names.ts';
import { readMoves } from '../../lib/nlp/moves/read-moves.ts';
import { textToBlocks } from '../../lib/nlp/text-to-blocks.ts';
import { articleSourceSteps } from '../../lib/page/metadata/read-article-source.ts';
import { readMetadata } from '../../lib/page/metadata/read-metadata.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { draft } from '../domain/draft.ts';
import { smallPack } from '../db/small-pack.ts';
import { emptyDatabase, testClock } from '../db/test-database.ts';
import { nastyText, nastyValue, spoilt } from './nasty.ts';

const TIMES = Number(process.env['FUZZ'] ?? 1);
/** No single input may take more of the processor's time, ms. */
const HANG = 1_000;
const TIMEOUT = 120_000 * TIMES;
const OWN = 'whence';

/** The own keys of what is polluted most, before and after. */
const prototypes = (): string[] =>
  [Object, Array, String, Number, Function, Map, Set, Promise].flatMap((made) =>
    Reflect.ownKeys(made.prototype as object).map((key) => `${made.name}.${String(key)}`),
  );
let before: string[] = [];
let inputs = 0;

beforeAll(() => {
  before = prototypes();
});
afterAll(() => {
  expect(prototypes()).toEqual(before);
  console.log(`fuzz: ${inputs} inputs`);
});

/** Of this thread, ms. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** What steps lead to. */
function lastOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Do it to `count` inputs (times FUZZ), each within its time. */
async function each<T>(
  arbitrary: fc.Arbitrary<T>,
  count: number,
  run: (input: T) => unknown,
): Promise<void> {
  const property = fc.asyncProperty(arbitrary, async (input) => {
    inputs += 1;
    const started = cpuTime();
    await run(input);
    expect(cpuTime() - started, 'milliseconds').toBeLessThan(HANG);
  });
  const found = await fc.check(property, { numRuns: count * TIMES });
  if (!found.failed) return;
  // An input may be 100,000 characters long.
  const input = (JSON.stringify(found.counterexample) ?? '').slice(0, 1_000);
  throw new Error(`seed ${found.seed}, path "${found.counterexamplePath}": ${input}`, {
    cause: found.errorInstance,
  });
}

/** Let only this kind of error through. */
function orThrows<T>(kind: new (...args: never[]) => Error, run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof kind) return null;
    throw error;
  }
}

describe('messages', () => {
  const sound: Record<string, unknown> = {
    readNames: { page: 'a', blocks: [1, { id: 2, kind: 'prose', text: 'Ada Quill left.' }] },
    getProfile: { entityId: 'a', all: false },
    readMoves: {
      article: {
        source: draft().source,
        blocks: [{ id: 1, kind: 'prose', text: 'Ada Quill has joined Bolt.' }],
      },
    },
    saveMove: { draft: draft() },
    undoSave: { saveId: 'a' },
    countKnown: { people: 1 },
    suggestNames: { kind: 'person', typed: 'a' },
  };
  /** Answers with what it was given, so that what gets through can be looked at. */
  const handlers = new Proxy({}, { get: () => (data: unknown) => data }) as BackgroundHandlers;

  const ask = async (message: unknown, sender: { id?: string }): Promise<unknown> => {
    try {
      return await answer(handlers, message, sender, OWN);
    } catch (error) {
      if (error instanceof RefusedMessage) return null;
      throw error;
    }
  };

  it(
    'of any shape are refused, or are what their schema says',
    async () => {
      const spoiltMessage = fc
        .constantFrom(...Object.keys(sound))
        .chain((type) => spoilt({ type, data: sound[type] }));
      await each(fc.oneof(nastyValue, spoiltMessage), 25_000, async (message) => {
        const through = await ask(message, { id: OWN });
        if (through === null) return;
        const { type } = message as { type: keyof typeof schemas };
        expect(Object.hasOwn(schemas, type)).toBe(true);
        expect(Object.getPrototypeOf(through)).toBe(Object.prototype);
      });
    },
    TIMEOUT,
  );

  it(
    'of anybody else are refused, whatever they are',
    async () => {
      const message = fc
        .constantFrom(...Object.keys(sound))
        .map((type) => ({ type, data: sound[type] }));
      const sender = fc.record({
        id: fc.oneof(fc.constant(undefined), nastyText),
      }) as fc.Arbitrary<{
        id?: string;
      }>;
      await each(fc.tuple(message, sender), 5_000, async ([one, from]) => {
        expect(await ask(one, from)).toBeNull();
      });
    },
    TIMEOUT,
  );
});

describe('files', () => {
  it(
    'packs are refused with a reason, or sound',
    async () => {
      const sound = smallPack('1', [1, 2]);
      await each(fc.oneof(nastyValue, spoilt(sound)), 10_000, (data) => {
        const pack = orThrows(PackError, () => readPack(data));
        if (pack) expect(JSON.stringify(pack)).not.toMatch(/"url":"(?!https?:)/);
      });
    },
    TIMEOUT,
  );

  it(
    'backups are refused with a reason, or sound',
    async () => {
      const db = emptyDatabase();
      await saveDraft(db, draft(), testClock(Date.UTC(2026, 10, 24)));
      const sound = JSON.parse(backupText(await makeBackup(db))) as unknown;
      await each(fc.oneof(nastyValue, spoilt(sound)), 10_000, (data) => {
        orThrows(FileError, () => readBackup(JSON.stringify(data) ?? ''));
      });
    },
    TIMEOUT,
  );

  it(
    'backups whose text was cut, doubled or overwritten likewise',
    async () => {
      const db = emptyDatabase();
      await saveDraft(db, draft(), testClock(Date.UTC(2026, 10, 24)));
      const sound = backupText(await makeBackup(db));
      const place = fc.nat(sound.length);
      await each(fc.tuple(place, place, nastyText), 5_000, ([from, to, text]) => {
        orThrows(FileError, () => readBackup(sound.slice(0, from) + text + sound.slice(to)));
      });
    },
    TIMEOUT,
  );

  it('JSON of any depth ends in an answer', () => {
    for (const deep of ['['.repeat(200_000) + ']'.repeat(200_000), '{"a":'.repeat(100_000)]) {
      expect(() => readBackup(deep)).toThrow(FileError);
    }
    let nested: unknown = [];
    for (let i = 0; i < 200_000; i += 1) nested = [nested];
    expect(() => readPack(nested)).toThrow(PackError);
    expect(() => readPack({ ...smallPack('1', [1]), moves: [nested] })).toThrow(PackError);
  });
});

describe('what is typed and stored', () => {
  it(
    'dates are partial dates or none',
    async () => {
      const anchor = fc.constantFrom(
        '2026',
        '2026-01',
        '2026-02-28',
        '2024-02-29',
        '1000',
        '9999~',
      );
      await each(fc.tuple(nastyText, anchor), 15_000, ([text, day]) => {
        for (const date of [parsePartialDate(text), resolveDate(text.slice(0, 40), day)]) {
          if (date === null) continue;
          expect(isPartialDate(date), date).toBe(true);
          const { earliest, latest } = partialDateInterval(date);
          expect(earliest <= latest, date).toBe(true);
          expect(formatPartialDate(date)).not.toMatch(/Invalid|NaN|undefined/);
        }
      });
    },
    TIMEOUT,
  );

  it(
    'names have one key, whichever way they are written',
    async () => {
      await each(nastyText, 15_000, (text) => {
        const key = nameKey(text);
        expect(nameKey(key)).toBe(key);
        expect(nameKey(text.normalize('NFD'))).toBe(nameKey(text.normalize('NFC')));
      });
    },
    TIMEOUT,
  );

  it(
    'drafts are faulty or sound',
    async () => {
      await each(spoilt(draft()), 5_000, (spoiltDraft) => {
        // Only what the schema lets through comes here.
        const { saveMove } = schemas;
        const shaped = v.safeParse(saveMove, { draft: spoiltDraft });
        if (!shaped.success) return;
        const checked = checkDraft(shaped.output.draft, '2026-11-25');
        if (!checked.ok) return expect(Object.values(checked.faults).join('')).not.toBe('');
        expect(checked.draft.person.trim()).not.toBe('');
        expect(checked.draft.from ?? checked.draft.to).not.toBeNull();
        if (checked.draft.source) expect(checked.draft.source.url).toMatch(/^https?:/);
        return undefined;
      });
    },
    TIMEOUT,
  );

  it(
    'addresses are http(s) or none; a search finds what it was made of',
    async () => {
      await each(nastyText, 5_000, (text) => {
        const address = webAddress(text);
        if (address !== null) expect(new URL(address).protocol).toMatch(/^https?:$/);
        siteOf(text);
        const words = searchWords(text);
        expect(isFound(words, words)).toBe(true);
      });
    },
    TIMEOUT,
  );
});

describe('articles', () => {
  it(
    'names stand where they are said to stand',
    async () => {
      await each(nastyText, 4_000, (text) => {
        const blocks = textToBlocks(text).map(({ block }) => block);
        const { mentions, keys } = findNames(blocks);
        expect(keys.length).toBeLessThanOrEqual(2_000);
        let at = { block: -1, end: 0 };
        for (const { block, start, end, text: words } of mentions) {
          const own = blocks.find(({ id }) => id === block);
          expect(own?.text.slice(start, end)).toBe(words);
          if (block === at.block) expect(start).toBeGreaterThanOrEqual(at.end);
          at = { block, end };
        }
      });
    },
    TIMEOUT,
  );

  it(
    'moves quote their article',
    async () => {
      await each(nastyText, 1_000, (text) => {
        const blocks = textToBlocks(`${text} Ada Quill has left OpenAI for Anthropic.`).map(
          ({ block }) => block,
        );
        const { mentions } = findNames(blocks);
        readMoves({ blocks, mentions, published: '2026-01-15' });
      });
    },
    TIMEOUT,
  );

  it('a sentence without an end is left alone', () => {
    const endless = `Ada Quill joins ${'=HYPERLINK("http://x")'.repeat(4_000)}`;
    const blocks = textToBlocks(endless).map(({ block }) => block);
    const started = cpuTime();
    readMoves({ blocks, mentions: findNames(blocks).mentions, published: null });
    expect(cpuTime() - started).toBeLessThan(HANG);
  });

  it(
    'metadata of any page is text or null',
    async () => {
      const { window } = new JSDOM('<!doctype html><title>x</title><body></body>');
      const { document } = window;
      const article = {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'A headline',
            url: 'https://news.example/a',
            author: [{ '@type': 'Person', name: 'A. Writer' }, { '@id': '#b' }],
            publisher: { '@type': 'Organization', name: 'The News' },
            datePublished: '2026-01-15T10:00:00Z',
          },
          { '@id': '#b', '@type': 'Person', name: 'B. Writer' },
        ],
      };
      const metas = fc.array(
        fc.tuple(
          fc.constantFrom(
            'og:title',
            'og:site_name',
            'author',
            'article:published_time',
            'citation_author',
            '__proto__',
          ),
          nastyText,
        ),
        { maxLength: 4 },
      );
      await each(fc.tuple(fc.oneof(nastyValue, spoilt(article)), metas), 800, ([data, tags]) => {
        document.head.replaceChildren();
        const script = document.createElement('script');
        script.type = 'application/ld+json';
        script.textContent = JSON.stringify(data) ?? '';
        document.head.append(script);
        for (const [property, content] of tags) {
          const meta = document.createElement('meta');
          meta.setAttribute('property', property);
          meta.setAttribute('content', content);
          document.head.append(meta);
        }
        const url = 'https://news.example/a';
        const { title, authors, publisher, published } = readMetadata(document, url);
        for (const text of [title, publisher, published, ...authors]) {
          if (text !== null) expect(typeof text).toBe('string');
        }
        const source = lastOf(articleSourceSteps(document, url));
        expect(
          v.safeParse(schemas.saveMove, { draft: { ...draft(), source } }).issues,
        ).toBeUndefined();
      });
    },
    TIMEOUT,
  );
});
