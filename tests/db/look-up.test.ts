import { describe, expect, it, vi } from 'vitest';
import { checkDraft } from '../../lib/domain/draft-rules.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { lookUp } from '../../lib/db/look-up.ts';
import { ORGANIZATION_MOVES } from '../../lib/db/profiles.ts';
import { saveMove } from '../../lib/db/save-move.ts';
import { draft } from '../domain/draft.ts';
import { emptyDatabase, testClock } from './test-database.ts';

async function withPeople(count: number) {
  const db = emptyDatabase();
  const clock = testClock();
  for (let i = 0; i < count; i += 1) {
    const day = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
    const checked = checkDraft(draft({ person: `Person ${i}`, date: day }));
    if (!checked.ok) throw new Error('The draft is in order.');
    await saveMove(db, checked.draft, clock);
  }
  return db;
}

describe('lookUp', () => {
  it('answers only for names that somebody goes by, each profile once', async () => {
    const db = await withPeople(2);
    const answer = await lookUp(db, ['person 1', 'nobody', 'person 1', 'acme', 'constructor']);
    expect(Object.keys(answer.names).toSorted()).toEqual(['acme', 'person 1']);
    expect(answer.profiles.map(({ entity }) => entity.name).toSorted()).toEqual([
      'Acme',
      'Person 1',
    ]);
  });

  it('gives a lab its newest moves and the count of all', async () => {
    const db = await withPeople(ORGANIZATION_MOVES + 5);
    const { profiles } = await lookUp(db, ['acme', 'bolt']);
    const [acme, bolt] = profiles;
    expect(acme).toMatchObject({ joined: 0, left: ORGANIZATION_MOVES + 5 });
    expect(bolt).toMatchObject({ joined: ORGANIZATION_MOVES + 5, left: 0 });
    expect(acme?.moves).toHaveLength(ORGANIZATION_MOVES);
    expect(acme?.moves[0]?.person.name).toBe(`Person ${ORGANIZATION_MOVES + 4}`);
  });

  it('asks by primary key: one bulkGet for names, one for kept profiles', async () => {
    const before = await withPeople(3);
    const keys = ['person 0', 'person 1', 'person 2', 'acme', 'nobody'];
    await lookUp(before, keys);
    // A background that has just woken: profiles are kept, and nothing is remembered.
    const db = openDatabase(before.name);
    const names = vi.spyOn(db.names, 'bulkGet');
    const profiles = vi.spyOn(db.profiles, 'bulkGet');
    const slower = [db.names, db.entities, db.moves, db.evidence].map((table) =>
      vi.spyOn(table, 'where'),
    );
    expect((await lookUp(db, keys)).profiles).toHaveLength(4);
    expect(names).toHaveBeenCalledExactlyOnceWith(keys);
    expect(profiles).toHaveBeenCalledTimes(1);
    for (const spy of slower) expect(spy).not.toHaveBeenCalled();
  });

  it('leaves out who is in the trash', async () => {
    const db = await withPeople(1);
    const ada = await db.entities.where('kind').equals('person').first();
    await db.entities.update(ada!.id, { deletedAt: 1 });
    const answer = await lookUp(db, ['person 0']);
    expect(answer.profiles).toEqual([]);
    expect(Object.keys(answer.names)).toEqual([]);
  });
});
