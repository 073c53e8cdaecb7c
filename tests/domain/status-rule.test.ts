import { describe, expect, it } from 'vitest';
import { independentSources } from '../../lib/domain/independent-sources.ts';
import type { MoveStatus } from '../../lib/domain/move.ts';
import type { EvidenceView } from '../../lib/domain/profile.ts';
import { isSurer, statusByEvidence } from '../../lib/domain/status-rule.ts';

let made = 0;

function report(
  publisher: string | null,
  quote: string,
  said: MoveStatus | null = 'reported',
  published: string | null = '2026-01-15',
): EvidenceView {
  made += 1;
  const stored = { origin: 'me' as const, changedAt: 0, deletedAt: null };
  return {
    evidence: {
      ...stored,
      id: `e${made}`,
      moveId: 'm',
      sourceId: publisher && `s${made}`,
      quote: { exact: quote, prefix: '', suffix: '' },
      foundBy: 'proposal',
      savedAt: made,
      ...(said && { said }),
    },
    source:
      publisher === null
        ? null
        : {
            ...stored,
            id: `s${made}`,
            url: `https://${publisher.toLowerCase().replace(/\W/g, '')}.example/${made}`,
            title: 'T',
            publisher,
            authors: [],
            published,
          },
  };
}

const ONE = 'Ada Quill, who led the safety team at Acme for four years, has joined Bolt Labs.';
const ONE_COPIED =
  'Ada Quill, who led the safety team at Acme for four years, has joined Bolt Labs';
const ONE_EDITED =
  'Ada Quill, who had led the safety team at Acme for four years, has now joined Bolt Labs.';
const TWO =
  'Bolt Labs said on Monday that it had hired the former head of safety at Acme, Ada Quill.';

describe('independentSources', () => {
  it('counts two reports in their own words as two, the earliest first', () => {
    const late = report('Beacon', TWO, 'reported', '2026-01-20');
    const early = report('The Verge', ONE, 'reported', '2026-01-15');
    const groups = independentSources([late, early]);
    expect(groups.map(({ first }) => first.source?.publisher)).toEqual(['The Verge', 'Beacon']);
  });

  it.each([
    ['word for word', ONE_COPIED],
    ['lightly edited', ONE_EDITED],
  ])('counts a copy that is %s once, and names who reported first', (_, copy) => {
    const [only, ...others] = independentSources([
      report('AOL', copy, 'reported', '2026-01-16'),
      report('The Verge', ONE),
    ]);
    expect(others).toEqual([]);
    expect(only?.first.source?.publisher).toBe('The Verge');
    expect(only?.copies.map(({ source }) => source?.publisher)).toEqual(['AOL']);
  });

  it('counts two pages of one publisher once', () => {
    expect(independentSources([report('The Verge', ONE), report('the verge', TWO)])).toHaveLength(
      1,
    );
  });

  it.each([
    'Ada Quill has gone to Bolt Labs, according to The Verge.',
    'The Verge first reported that Ada Quill has left Acme.',
    'Acme lost Ada Quill to Bolt Labs, as was reported by the Verge on Monday.',
  ])('counts who tells it from another of the sources with that one: %s', (words) => {
    expect(independentSources([report('The Verge', ONE), report('Gazette', words)])).toHaveLength(
      1,
    );
  });

  it('does not take a publisher that is merely named for its source', () => {
    const words = 'Ada Quill, once a writer for The Verge, has left Acme for Bolt Labs this week.';
    expect(independentSources([report('The Verge', ONE), report('Gazette', words)])).toHaveLength(
      2,
    );
  });

  it('makes one of sources that a third ties together', () => {
    const groups = independentSources([
      report('Alpha', ONE, 'reported', '2026-01-01'),
      report('Beacon', TWO, 'reported', '2026-01-02'),
      report('Beacon', ONE_EDITED, 'reported', '2026-01-03'),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.copies).toHaveLength(2);
  });

  it('leaves out what has no source', () => {
    expect(independentSources([report(null, ONE)])).toEqual([]);
  });
});

describe('statusByEvidence', () => {
  const by = (evidence: EvidenceView[], given: MoveStatus = 'reported') =>
    statusByEvidence(evidence, given)?.status ?? null;

  it('is as sure as the surest source, and one step surer by two independent ones', () => {
    expect(by([report('A1', ONE, 'rumour')])).toBe('rumour');
    expect(by([report('A1', ONE, 'rumour'), report('B2', TWO, 'rumour')])).toBe('reported');
    expect(by([report('A1', ONE, 'rumour'), report('B2', TWO, 'reported')])).toBe('reported');
    expect(by([report('A1', ONE), report('B2', TWO)])).toBe('confirmed');
    expect(by([report('A1', ONE, 'confirmed')])).toBe('confirmed');
  });

  it('never rises by copies, however many', () => {
    const copies = Array.from({ length: 20 }, (_, i) => report(`Site ${i}`, ONE_EDITED, 'rumour'));
    expect(by([report('The Verge', ONE, 'rumour'), ...copies])).toBe('rumour');
    const told = copies.map((_, i) => report(`Blog ${i}`, ONE_COPIED));
    expect(by([report('The Verge', ONE), ...told])).toBe('reported');
  });

  it('keeps a plan a plan, and does not rise by what the reader wrote without a source', () => {
    expect(by([report('A1', ONE, 'expected'), report('B2', TWO, 'expected')])).toBe('expected');
    expect(by([report('A1', ONE), report(null, TWO)])).toBe('reported');
  });

  it('asks the move where a pack’s evidence does not say itself', () => {
    expect(by([report('A1', ONE, null)], 'rumour')).toBe('rumour');
  });

  it('knows nothing of nothing and of denials', () => {
    expect(by([])).toBeNull();
    expect(by([report('A1', ONE, 'denied')])).toBeNull();
    expect(isSurer('confirmed', 'denied')).toBe(false);
    expect(isSurer('denied', 'rumour')).toBe(false);
  });
});
