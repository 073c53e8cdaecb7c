import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../lib/domain/name-key.ts';
import { keysOf } from '../../lib/domain/entity-names.ts';
import { readPack } from '../../lib/db/read-pack.ts';
import { relateMoves } from '../../lib/domain/same-move.ts';
import { buildStarterPack, hasFacts, packText } from './build-starter-pack.ts';

const text = readFileSync(new URL('../../public/starter-pack.json', import.meta.url), 'utf8');
// Also checks that every reference resolves, every id is unique, every address http(s).
const pack = readPack(JSON.parse(text));
const people = pack.entities.filter((entity) => entity.kind === 'person');

describe('the starter pack', () => {
  it('holds the moves that have a source, each once, and the 227 organizations', () => {
    // 358 facts, of which three tell the leaving that another tells whole.
    expect(pack.moves).toHaveLength(355);
    for (const move of pack.moves) {
      const doubles = pack.moves.filter(
        (other) =>
          other !== move &&
          other.personId === move.personId &&
          move.date !== null &&
          other.date !== null &&
          ['same', 'part'].includes(relateMoves(other, move)),
      );
      expect(doubles, move.id).toEqual([]);
    }
    expect(pack.entities.filter((entity) => entity.kind === 'organization')).toHaveLength(227);
    expect(pack.version).toMatch(/^2026\.11\.24\.[0-9a-f]{8}$/);
  });

  it('has a source for every move, a move for every source and person', () => {
    const told = new Set(pack.evidence.map((piece) => piece.moveId));
    expect(pack.moves.filter((move) => !told.has(move.id))).toEqual([]);
    const used = new Set(pack.evidence.map((piece) => piece.sourceId));
    expect(pack.sources.filter((source) => !used.has(source.id))).toEqual([]);
    const moved = new Set(pack.moves.map((move) => move.personId));
    expect(people.filter((person) => !moved.has(person.id))).toEqual([]);
  });

  it('has each address once, and each name of an entity once', () => {
    const urls = pack.sources.map((source) => source.url);
    expect(new Set(urls).size).toBe(urls.length);
    for (const entity of pack.entities) {
      const keys = keysOf(entity);
      expect(keys, entity.name).toHaveLength(1 + entity.aliases.length);
    }
  });

  it('does not let a surname alone stand for a person', () => {
    for (const person of people) {
      const surname = nameKey(person.name).split(' ').at(-1);
      if (nameKey(person.name).includes(' ')) expect(keysOf(person)).not.toContain(surname);
    }
  });

  it('keeps the two people named Yao Shunyu apart, and nobody else is there twice', () => {
    const names = people.map((person) => person.name);
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice).toEqual(['Yao Shunyu']);
    const places = people
      .filter((person) => person.name === 'Yao Shunyu')
      .map((person) => pack.moves.filter((move) => move.personId === person.id).length);
    expect(places.every((count) => count > 0)).toBe(true);
  });

  it('tells the lateral changes of August 2026 as changes of role', () => {
    const demis = people.find((person) => person.name === 'Demis Hassabis');
    const kinds = pack.moves
      .filter((move) => move.personId === demis?.id && move.date?.startsWith('2026-08'))
      .map((move) => move.kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['role']));
  });

  it('is one record a line, and at most 60 kB gzipped', () => {
    const records = pack.entities.length + pack.moves.length + pack.sources.length;
    expect(text.split('\n').length).toBeGreaterThan(records + pack.evidence.length);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(60_000);
    expect(packText(JSON.parse(text)) === text).toBe(true);
  });

  it.skipIf(!hasFacts())('is what its builder makes of the facts (skipped without them)', () => {
    // Not `toBe`: the difference of two packs fills a screen with nothing.
    expect(packText(buildStarterPack()) === text).toBe(true);
  });
});
