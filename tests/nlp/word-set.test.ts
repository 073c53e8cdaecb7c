import { describe, expect, it } from 'vitest';
import { commonWords, demonyms, firstNames, surnames } from '../../lib/nlp/word-lists.ts';
import { EXTRA_FIRST_NAMES, EXTRA_SURNAMES } from '../tools/extra-names.ts';

describe('the coded word lists', () => {
  it('hold every name that was put into them', () => {
    expect(EXTRA_FIRST_NAMES.filter((name) => !firstNames.has(name))).toEqual([]);
    expect(EXTRA_SURNAMES.filter((name) => !surnames.has(name))).toEqual([]);
    expect(['the', 'and', 'people', 'water'].filter((word) => !commonWords.has(word))).toEqual([]);
  });

  it('take hardly any foreign word for one of theirs', () => {
    const foreign = Array.from({ length: 10_000 }, (_, i) => `zq${i.toString(36)}x`);
    for (const set of [commonWords, firstNames, surnames]) {
      // One in 256 is what eight bits give.
      expect(foreign.filter((word) => set.has(word)).length).toBeLessThan(80);
    }
  });

  it('know an ordinary word by its stem, and its forms cost nothing', () => {
    const forms = ['prosecutors', 'studied', 'studies', 'regionally', 'launching', 'however'];
    expect(forms.filter((word) => !commonWords.has(word))).toEqual([]);
    expect(
      ['British', 'Swedes', 'Kurds'].filter((word) => !demonyms.has(word.toLowerCase())),
    ).toEqual([]);
  });
});
