import { describe, expect, it } from 'vitest';
import type { EvidenceView, MoveView } from '../../lib/domain/profile.ts';
import type { MoveStatus } from '../../lib/domain/move.ts';
import { statusReason } from '../../lib/domain/status-reason.ts';
import { view } from './moves.ts';

const told = (status: MoveStatus, ...by: [publisher: string, words: string][]): MoveView => ({
  ...view('Acme', 'Bolt', { status }),
  evidence: by.map(([publisher, exact], i) => {
    const [made] = view('Acme', 'Bolt', { published: `2026-01-0${i + 1}` }).evidence;
    const { evidence, source } = made!;
    return {
      evidence: {
        ...evidence,
        id: `e${i}`,
        sourceId: `s${i}`,
        quote: { exact, prefix: '', suffix: '' },
        said: 'reported',
      },
      source: { ...source!, id: `s${i}`, publisher },
    } satisfies EvidenceView;
  }),
});
const ONE = 'Ada Example left Acme for Bolt in the spring, she wrote.';
const TWO = 'The researcher has moved on to another laboratory, people close to it said.';

describe('statusReason', () => {
  it('says by how many independent sources a move is told', () => {
    expect(statusReason(told('reported'))).toEqual({ by: 'none', independent: 0, copies: 0 });
    expect(statusReason(told('reported', ['A', ONE]))).toMatchObject({ by: 'one', copies: 0 });
    expect(statusReason(told('confirmed', ['A', ONE], ['B', TWO]))).toEqual({
      by: 'more',
      independent: 2,
      copies: 0,
    });
  });

  it('says that copies do not count', () => {
    expect(statusReason(told('reported', ['A', ONE], ['AOL', ONE]))).toEqual({
      by: 'one',
      independent: 1,
      copies: 1,
    });
  });

  it('says where the reader or a list has it otherwise than the sources', () => {
    expect(statusReason(told('reported', ['A', ONE], ['B', TWO]))).toMatchObject({ by: 'set' });
    expect(statusReason(told('confirmed', ['A', ONE]))).toMatchObject({ by: 'set' });
  });
});
