import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallPack } from '../db/small-pack.ts';
import { packFaults } from './pack-faults.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('npm run pack', () => {
  it('takes the pack that comes with Whence', async () => {
    const file = readFileSync(new URL('../../public/starter-pack.json', import.meta.url));
    const { faults, told } = await packFaults(new Uint8Array(file));
    expect(faults).toEqual([]);
    expect(told).toMatch(/^A sound pack: .*\d+ people, \d+ organizations, \d+ moves/);
  });

  it('tells every fault with its line and column, in the order of the file', async () => {
    const pack = smallPack('1', [1, 2]);
    pack.moves[1]!.date = 'soon';
    pack.sources[0]!.url = 'javascript:alert(1)';
    const text = JSON.stringify(pack, null, 1);
    const { faults } = await packFaults(bytes(text));
    const line = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
    expect(faults.map(({ place }) => Number(place.split(':')[0]))).toEqual([
      line('"soon"'),
      line('"javascript:'),
    ]);
    expect(faults[0]?.message).toBe('moves, record 2, date: is no partial date');
  });

  it('tells every reference into nothing, and every id that stands twice', async () => {
    const pack = smallPack('1', [1, 2]);
    pack.moves[0]!.toId = '00000000-0000-4000-8000-999999999999';
    pack.evidence.push({ ...pack.evidence[0]! });
    const { faults } = await packFaults(bytes(JSON.stringify(pack)));
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/destination of move .* is not in the file/),
      expect.stringMatching(/Two of evidence have the id/),
    ]);
  });

  it.each([
    ['{"format": 1,\n"version": }', /^2:12$/, /no JSON/],
    [`{"a":${'['.repeat(200_000)}`, /^1:1$/, /nests deeper/],
    ['', /^1:1$/, /no JSON/],
  ])('says where %s breaks off', async (text, place, message) => {
    const { faults } = await packFaults(bytes(text));
    expect(faults[0]?.place).toMatch(place);
    expect(faults[0]?.message).toMatch(message);
  });
});
