import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MoveDraft } from '../../lib/domain/draft.ts';
import { checkDraft } from '../../lib/domain/draft-rules.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../../lib/domain/move.ts';
import { isPartialDate } from '../../lib/domain/partial-date.ts';
import { draft } from './draft.ts';

function faultsOf(facts: Partial<MoveDraft>): string[] {
  const checked = checkDraft(draft(facts));
  return checked.ok ? [] : Object.keys(checked.faults).toSorted();
}

const source = (facts: object) => ({ ...draft().source!, ...facts });

describe('checkDraft', () => {
  it('lets a draft in order through, its date read and its empty fields null', () => {
    expect(checkDraft(draft({ from: ' ', roleFrom: '', date: 'Jan 2026' }))).toMatchObject({
      ok: true,
      draft: { person: 'Ada Example', from: null, to: 'Bolt', roleFrom: null, date: '2026-01' },
    });
  });

  it.each<[string, Partial<MoveDraft>, string[]]>([
    ['no person', { person: ' \u200b ' }, ['person']],
    ['neither place', { from: '', to: '' }, ['from', 'to']],
    ['a leaving from nowhere', { kind: 'leave', from: '' }, ['from']],
    ['a joining of nothing', { to: '' }, ['to']],
    ['a leaving with where from', { kind: 'leave', to: '' }, []],
    ['one place twice', { from: 'Bolt', to: 'BOLT' }, ['to']],
    ['one place twice, promoted', { from: 'Bolt', to: 'Bolt', kind: 'promote' }, []],
    ['a date that cannot be read', { date: 'soon' }, ['date']],
    ['a 30th of February', { date: '2026-02-30' }, ['date']],
    ['no date', { date: '' }, []],
    ['no source', { source: null }, []],
    ['a source without an address', { source: source({ url: ' ' }) }, []],
    ['a script for an address', { source: source({ url: 'javascript:alert(1)' }) }, ['sourceUrl']],
    ['a file for an address', { source: source({ url: 'file:///etc/passwd' }) }, ['sourceUrl']],
    ['a word for an address', { source: source({ url: 'example' }) }, ['sourceUrl']],
    ['a publication never', { source: source({ published: 'never' }) }, ['published']],
    ['a name too long', { person: 'x'.repeat(201) }, ['person']],
    ['a role too long', { roleTo: 'x'.repeat(301) }, ['roleTo']],
    ['notes too long', { notes: 'x'.repeat(20_001) }, ['notes']],
    [
      'a quote too long',
      { quote: { exact: 'x'.repeat(5_001), prefix: '', suffix: '' } },
      ['quoteText'],
    ],
  ])('%s', (_, facts, faults) => {
    expect(faultsOf(facts)).toEqual(faults);
  });

  it('says what to do in a sentence', () => {
    const checked = checkDraft(draft({ person: '', from: '', to: '', date: 'x' }));
    if (checked.ok) throw new Error('It has faults.');
    for (const fault of Object.values(checked.faults)) expect(fault).toMatch(/^[A-Z].+\.$/);
  });

  it('lets no control, half character or direction override through, and is done after once', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const name = fc.oneof(text, fc.constantFrom('Ada\u0000', '\u202eadA', 'Bolt\ud800', 'A\nB'));
    fc.assert(
      fc.property(
        fc.record({
          person: name,
          from: name,
          to: name,
          roleTo: name,
          notes: text,
          date: fc.oneof(text, fc.constant('2026')),
          kind: fc.constantFrom(...MOVE_KINDS),
          status: fc.constantFrom(...MOVE_STATUSES),
        }),
        (facts) => {
          const checked = checkDraft(draft(facts));
          if (!checked.ok) return;
          const { person, from, to, roleTo, notes, date } = checked.draft;
          for (const kept of [person, from, to, roleTo, notes]) {
            if (kept === null) continue;
            expect(kept.isWellFormed()).toBe(true);
            expect(kept).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
          }
          expect(person).not.toBe('');
          expect(from ?? to).not.toBeNull();
          expect(date === null || isPartialDate(date)).toBe(true);
          const again = checkDraft({
            ...checked.draft,
            from: from ?? '',
            to: to ?? '',
            roleFrom: checked.draft.roleFrom ?? '',
            roleTo: roleTo ?? '',
            date: date ?? '',
          });
          expect(again).toEqual(checked);
        },
      ),
      { numRuns: 500 },
    );
  });
});
