import { describe, expect, it } from 'vitest';
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

  it('puts first whose organizations stand beside the name', () => {
    expect(rankProfiles([one, two], ids('Bolt'), ids('Bolt', 'Acme'))).toEqual([two, one]);
    expect(rankProfiles([two, one], ids('Acme'), ids('Bolt', 'Acme', 'Core'))).toEqual([one, two]);
  });

  it('goes by the page where the block says nothing, and else leaves the order', () => {
    expect(rankProfiles([one, two], ids(), ids('Core'))).toEqual([two, one]);
    expect(rankProfiles([one, two], ids(), ids())).toEqual([one, two]);
    expect(rankProfiles([two, one], ids(), ids())).toEqual([two, one]);
  });
});
