import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { inParts, locale, say, speakWith } from '../../lib/i18n/say.ts';
import { flatten, speak, TABLES } from '../speak.ts';

const messages: Record<string, string> = {
  a_plain: 'Saved',
  a_named: '{name} joined {place}',
  a_counted: '{count} person | {count} people',
};
const key = (name: string) => `a.${name}` as never;

describe('what is said', () => {
  afterEach(() => speak('en'));

  it('is the message, with values in its places', () => {
    speakWith((flat) => messages[flat], 'en');
    expect(say(key('plain'))).toBe('Saved');
    expect(say(key('named'), { name: 'Ada {place}', place: 'Zorblat' })).toBe(
      'Ada {place} joined Zorblat',
    );
    expect(inParts(key('named'))).toEqual([{ name: 'name' }, ' joined ', { name: 'place' }]);
  });

  it('has the form its count asks for, and numbers as the language writes them', () => {
    speakWith((flat) => messages[flat], 'en');
    expect([0, 1, 2, 12_345].map((count) => say(key('counted'), { count }))).toEqual([
      '0 people',
      '1 person',
      '2 people',
      '12,345 people',
    ]);
    speakWith((flat) => messages[flat], 'fr');
    expect(say(key('counted'), { count: 0 })).toBe('0 person');
    speakWith((flat) => messages[flat], 'de');
    expect(locale()).toBe('de');
    expect(say(key('counted'), { count: 12_345 })).toBe('12.345 people');
  });

  it('is the key where there is no message, so that the gap is seen', () => {
    expect(say(key('missing'))).toBe('a.missing');
  });
});

/** The values and the forms of a message, which every language must have alike. */
function shape(message: string) {
  return {
    forms: message.split(' | ').length,
    values: [...new Set(message.match(/\{\w+\}/g))].sort(),
  };
}

describe.each(['de', 'fr'] as const)('the %s table', (language) => {
  const english = flatten(TABLES.en);
  const other = flatten(TABLES[language]);

  it('has every message, none empty, and no other', () => {
    expect(Object.keys(other)).toEqual(Object.keys(english));
    expect(Object.entries(other).filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('has the same values and forms in each', () => {
    const shapes = (table: Record<string, string>) =>
      Object.entries(table).map(([name, message]) => [name, shape(message)]);
    expect(shapes(other)).toEqual(shapes(english));
  });
});

describe('the messages', () => {
  const root = new URL('../../', import.meta.url);
  const source = ['components', 'entrypoints', 'lib', 'wxt.config.ts']
    .flatMap((place) => {
      if (place.endsWith('.ts')) return [place];
      const names = readdirSync(new URL(place, root), { recursive: true }) as string[];
      return names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${place}/${name}`);
    })
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .join('\n');

  it('are all said somewhere', () => {
    const said = new Set(source.match(/(?<=['"])\w+\.\w+(?=['"])/g));
    for (const [, area, name] of source.matchAll(/__MSG_([a-z]+)_(\w+?)__/gi)) {
      said.add(`${area}.${name}`);
    }
    // `kind.${kind}`, `files.${lost}Lost`: the type checker holds what stands in their places.
    const made = [...source.matchAll(/`(\w+\.\w*)\$\{[^}]+\}(\w*)`/g)];
    const unsaid = Object.entries(TABLES.en)
      .flatMap(([area, names]) => Object.keys(names).map((name) => `${area}.${name}`))
      .filter((key) => !said.has(key))
      .filter((key) => !made.some(([, a = '', z = '']) => key.startsWith(a) && key.endsWith(z)));
    expect(unsaid).toEqual([]);
  });
});

describe('the French table', () => {
  it('keeps a sign with the word before it, where a line breaks', () => {
    const loose = Object.values(flatten(TABLES.fr)).filter((text) => / [:;?!»]|« /.test(text));
    expect(loose).toEqual([]);
  });
});
