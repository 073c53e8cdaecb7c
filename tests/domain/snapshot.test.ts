import { expect, it } from 'vitest';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { chooseSnapshots, nameSnapshot, readSnapshotName } from '../../lib/domain/snapshot.ts';

it('a snapshot’s name says when and why', () => {
  const at = Date.UTC(2026, 10, 25, 3, 4, 5, 678);
  expect(readSnapshotName(nameSnapshot(at, 'daily'))).toEqual({ at, reason: 'daily' });
  expect(readSnapshotName('notes.txt')).toBeNull();
  expect(readSnapshotName('2026-99-25T03-04-05.678Z-daily.json.gz')).toBeNull();
});

it('the last seven of the day and three before imports are kept', () => {
  const all = Array.from({ length: 30 }, (_, i): Snapshot => {
    const reason = i % 3 === 0 ? 'import' : 'daily';
    return { name: nameSnapshot(i, reason), at: i, reason, bytes: 1 };
  });
  const { kept, gone } = chooseSnapshots(all);
  expect(kept.filter(({ reason }) => reason === 'daily')).toHaveLength(7);
  expect(kept.filter(({ reason }) => reason === 'import').map(({ at }) => at)).toEqual([
    27, 24, 21,
  ]);
  expect(kept.length + gone.length).toBe(30);
  expect(kept[0]?.at).toBe(29);
});
