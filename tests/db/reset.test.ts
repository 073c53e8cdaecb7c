import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { applyImport } from '../../lib/db/apply-import.ts';
import { makeBackup } from '../../lib/db/backup.ts';
import { systemClock } from '../../lib/db/database.ts';
import { seedState } from '../../lib/db/seed.ts';
import { undoImport } from '../../lib/db/undo-import.ts';
import type { Backup } from '../../lib/domain/backup.ts';
import { backupText } from '../../lib/domain/backup.ts';
import type { ResetPart } from '../../lib/domain/plan-reset.ts';
import { planReset } from '../../lib/domain/plan-reset.ts';
import type { StoredRecord } from '../../lib/domain/record.ts';
import { generatedBackup } from '../domain/generated-records.ts';
import { restore } from './import.ts';
import { emptyDatabase } from './test-database.ts';

/** Records of the reader, of a pack and of what comes with Whence, that all speak of each other. */
function ofThree(): Backup {
  const backup = generatedBackup(300);
  const mixed = <T extends StoredRecord>(list: T[]): T[] =>
    list.map((one, n) => (n % 5 === 1 ? { ...one, origin: 'starter' as const } : one));
  return {
    ...backup,
    starter: '1',
    entities: mixed(backup.entities),
    moves: mixed(backup.moves),
    sources: mixed(backup.sources),
    // Their evidence is of others than they are.
    evidence: mixed(backup.evidence.toReversed()),
  };
}

/** What leads to a record that is not there. */
function loose({ entities, moves, sources, evidence }: Backup): string[] {
  const ids = new Set([...entities, ...moves, ...sources].map(({ id }) => id));
  return [
    ...entities.map((one) => (one.kind === 'organization' ? one.parentId : null)),
    ...moves.flatMap(({ personId, fromId, toId }) => [personId, fromId, toId]),
    ...evidence.flatMap(({ moveId, sourceId }) => [moveId, sourceId]),
  ].filter((id) => id !== null && !ids.has(id)) as string[];
}

const GOES: Record<Exclude<ResetPart, 'all' | 'log'>, (origin: string) => boolean> = {
  own: (origin) => origin === 'me',
  starter: (origin) => origin === 'starter',
  packs: (origin) => origin.startsWith('pack:'),
};

for (const part of ['own', 'packs', 'log', 'starter', 'all'] as const) {
  it(`a reset of ${part} takes out that, leaves nothing loose, and is undone as a whole`, async () => {
    const db = emptyDatabase();
    await restore(db, ofThree(), systemClock);
    const before = await makeBackup(db);
    expect(loose(before)).toEqual([]);
    const plan = planReset(before, part);
    const { id } = await applyImport(
      db,
      plan,
      { title: part, kind: 'restore' },
      { clock: systemClock },
    );
    const after = await makeBackup(db);
    expect(loose(after)).toEqual([]);
    const others = (list: readonly StoredRecord[]) =>
      list.filter(({ origin }) => part !== 'all' && (part === 'log' || !GOES[part](origin)));
    for (const list of ['entities', 'moves', 'sources', 'evidence'] as const) {
      // All that is of others is as it was.
      expect(after[list]).toEqual(expect.arrayContaining(others(before[list])));
    }
    expect(after.log.length).toBe(part === 'log' || part === 'all' ? 0 : before.log.length);
    if (part !== 'log') expect(others(after.evidence)).toEqual(after.evidence);
    if (part === 'own' || part === 'all') {
      expect([after.notes, after.edits, after.dismissals]).toEqual([[], [], []]);
    }
    if (part === 'packs' || part === 'all') expect(after.subscriptions).toEqual([]);
    // What comes with Whence is read again where it may be missing.
    const again = part === 'own' || part === 'starter' || part === 'all';
    expect((await seedState(db)).version).toBe(again ? null : '1');
    expect(await undoImport(db, id)).toBe(true);
    expect(backupText(await makeBackup(db))).toBe(backupText(before));
  });
}
