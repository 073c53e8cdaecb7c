import { describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/domain/profile.ts';
import { rankProfiles } from '../../lib/page/rank-profiles.ts';
import { view } from '../domain/moves.ts';
import { profileOf } from './pages.ts';

const of = (name: string, ...places: string[]) => ({
  ...profileOf(name),
  moves: places.map((place) => view(null, place)),
});
const ids = (...names: string[]) => new Set(names.map((name) => `id of ${name}`));

describe('rankProfiles', () => {
  const one = of('One', 'Acme');
  const two = of('Two', 'Bolt', 'Core');

  const rank = (who: Profile[], inBlock: string[], onPage: string[], text = '') =>
    rankProfiles(who, { inBlock: ids(...inBlock), onPage: ids(...onPage), text });

  it('puts first whose organizations stand beside the name', () => {
    expect(rank([one, two], ['Bolt'], ['Bolt', 'Acme'])).toEqual([two, one]);
    expect(rank([two, one], ['Acme'], ['Bolt', 'Acme', 'Core'])).toEqual([one, two]);
  });

  it('goes by the page where the block says nothing, and else leaves the order', () => {
    expect(rank([one, two], [], ['Core'])).toEqual([two, one]);
    expect(rank([one, two], [], [])).toEqual([one, two]);
    expect(rank([two, one], [], [])).toEqual([two, one]);
  });

  it('goes by roles and years that stand beside the name, before the page, after its organizations', () => {
    const chemist = {
      ...profileOf('Chemist'),
      moves: [view(null, 'Acme', { roleTo: 'head of chemistry', date: '2019-04' })],
    };
    const lawyer = {
      ...profileOf('Lawyer'),
      moves: [view(null, 'Bolt', { roleTo: 'general counsel', date: '2024' })],
    };
    const text = 'Chen, its general counsel, left.';
    expect(rank([chemist, lawyer], [], [], text)).toEqual([lawyer, chemist]);
    expect(rank([chemist, lawyer], [], ['Acme'], text)).toEqual([lawyer, chemist]);
    expect(rank([chemist, lawyer], ['Acme'], ['Acme'], text)).toEqual([chemist, lawyer]);
    expect(rank([chemist, lawyer], [], [], 'Chen came in 2024.')).toEqual([lawyer, chemist]);
    expect(rank([lawyer, chemist], [], [], 'Chen came in April 2019.')).toEqual([chemist, lawyer]);
  });
});
