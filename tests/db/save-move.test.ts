import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MoveDraft } from '../../lib/domain/draft.ts';
import { checkDraft } from '../../lib/domain/draft-rules.ts';
import { nameKey } from '../../lib/domain/name-key.ts';
import type { Clock, Database } from '../../lib/db/database.ts';
import { lookUp } from '../../lib/db/look-up.ts';
import { keysOf } from '../../lib/domain/entity-names.ts';
import { profilesOf } from '../../lib/db/profiles.ts';
import { AmbiguousNameError } from '../../lib/db/find-entity.ts';
import { saveMove } from '../../lib/db/save-move.ts';
import { undoSave } from '../../lib/db/undo-save.ts';
import { draft } from '../domain/draft.ts';
import { contents, emptyDatabase, testClock } from './test-database.ts';

function save(db: Database, facts: Partial<MoveDraft>, clock: Clock) {
  const checked = checkDraft(draft(facts));
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  return saveMove(db, checked.draft, clock);
}

describe('saveMove', () => {
  it('writes person, organizations, source, move and evidence, each with its origin', async () => {
    const db = emptyDatabase();
    const saved = await save(db, {}, testClock());
    expect(saved.addedToKnown).toBe(false);
    const answer = await lookUp(db, [nameKey('Ada Example')]);
    const [profile] = answer.profiles;
    expect(profile?.moves).toHaveLength(1);
    expect(profile?.moves[0]).toMatchObject({
      move: { kind: 'join', date: '2026-01', roleTo: 'head of research', origin: 'me' },
      from: { name: 'Acme' },
      to: { name: 'Bolt' },
      evidence: [
        {
          evidence: { foundBy: 'proposal', quote: { exact: 'Ada Example has joined Bolt.' } },
          source: { url: 'https://news.example/ada', publisher: 'The News' },
        },
      ],
    });
    for (const record of Object.values(await contents(db)).flat()) {
      if (record && typeof record === 'object' && 'key' in record) continue;
      expect(record).toMatchObject({ origin: 'me', deletedAt: null, id: expect.any(String) });
    }
  });

  it('finds who is known by any spelling of the name, and makes nobody twice', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    await save(db, { person: 'José Núñez' }, clock);
    await save(db, { person: 'JOSE NUNEZ', from: 'Bolt', to: 'Core', date: '2027' }, clock);
    expect(await db.entities.where('kind').equals('person').count()).toBe(1);
    expect(await db.entities.count()).toBe(4);
  });

  it.each([
    ['the same month', 'Jan 2026', '2026-01-20', true],
    ['45 days on', '2026-01-01', '2026-02-15', true],
    ['46 days on', '2026-01-01', '2026-02-16', false],
    ['one undated', '2026-01-01', '', true],
    ['a year on', '2026-01', '2027-01', false],
  ])('takes a second report for the same move: %s', async (_, one, two, same) => {
    const db = emptyDatabase();
    const clock = testClock();
    await save(db, { date: one }, clock);
    const second = await save(db, { date: two }, clock);
    expect(second.addedToKnown).toBe(same);
    expect(await db.moves.count()).toBe(same ? 1 : 2);
    expect(await db.evidence.count()).toBe(2);
    // The source has one address, so it is one record.
    expect(await db.sources.count()).toBe(1);
  });

  it('saves two at once as if one came after the other', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const saved = await Promise.all([save(db, {}, clock), save(db, {}, clock)]);
    expect(saved.map(({ addedToKnown }) => addedToKnown).toSorted()).toEqual([false, true]);
    expect(await db.moves.count()).toBe(1);
    expect(await db.evidence.count()).toBe(2);
    expect(await db.entities.count()).toBe(3);
  });

  it('asks who is meant when two share a name, and writes nothing', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const one = await save(db, {}, clock);
    const ada = await db.entities.get(one.personId);
    if (!ada) throw new Error('Ada was not saved.');
    await db.entities.add({ ...ada, id: 'other ada' });
    await db.names.put({ key: 'ada example', entityIds: [ada.id, 'other ada'] });

    const before = await contents(db);
    const next = { from: 'Bolt', to: 'New Place', date: '2027' };
    await expect(save(db, next, clock)).rejects.toBeInstanceOf(AmbiguousNameError);
    expect(await contents(db)).toEqual(before);
    const chosen = await save(db, { ...next, personId: 'other ada' }, clock);
    expect(chosen.personId).toBe('other ada');
  });

  it('does not give a move to who was chosen before the name was changed', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const ada = await save(db, {}, clock);
    const bea = await save(db, { person: 'Bea Sample', personId: ada.personId }, clock);
    expect(bea.personId).not.toBe(ada.personId);
  });

  it('writes nothing when it fails on the way', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    let ids = 0;
    const dying = {
      ...clock,
      newId() {
        if ((ids += 1) === 5) throw new Error('killed');
        return clock.newId();
      },
    };
    await expect(save(db, {}, dying)).rejects.toThrow('killed');
    expect(Object.values(await contents(db)).flat()).toEqual([]);
  });
});

describe('a second report', () => {
  const other = { ...draft().source!, url: 'https://other.example/' };
  const moveOf = async (db: Database) => (await db.moves.toArray())[0];

  it('fills in what the move did not say and raises its status; undone, all is as before', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    await save(db, { date: '', roleTo: '', status: 'rumour' }, clock);
    const before = await contents(db);
    const second = await save(db, { date: 'Feb 2026', status: 'confirmed', source: other }, clock);
    expect(second.addedToKnown).toBe(true);
    expect(await moveOf(db)).toMatchObject({
      date: '2026-02',
      roleTo: 'head of research',
      status: 'confirmed',
    });
    await undoSave(db, second.saveId);
    expect(await contents(db)).toEqual(before);
  });

  it('changes nothing that the move says, and lowers no status', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    await save(db, { status: 'confirmed' }, clock);
    const before = await moveOf(db);
    await save(db, { date: '20 Jan 2026', roleTo: 'janitor', status: 'rumour' }, clock);
    expect(await moveOf(db)).toEqual(before);
  });

  it('keeps what a later report said when an earlier one is undone', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    await save(db, { status: 'rumour' }, clock);
    const second = await save(db, { status: 'reported', source: other }, clock);
    const third = await save(db, { status: 'confirmed', source: null }, clock);
    await undoSave(db, second.saveId);
    expect(await moveOf(db)).toMatchObject({ status: 'confirmed' });
    await undoSave(db, third.saveId);
    expect(await moveOf(db)).toMatchObject({ status: 'rumour' });
  });

  it('goes to the move that the draft names, however far apart their dates and without an origin', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const first = await save(db, { date: '2025-09' }, clock);
    const facts = { date: '2026-02', from: '', knownMoveId: first.moveId };
    expect((await save(db, facts, clock)).addedToKnown).toBe(true);
    // Another destination was written in the form: it is another move.
    expect((await save(db, { ...facts, to: 'Core' }, clock)).addedToKnown).toBe(false);
    expect((await save(db, { ...facts, person: 'Bea Sample' }, clock)).addedToKnown).toBe(false);
    expect(await db.moves.count()).toBe(3);
  });

  it('that denies a move is a record of its own', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const first = await save(db, {}, clock);
    const denial = await save(db, { status: 'denied', knownMoveId: first.moveId }, clock);
    expect(denial.addedToKnown).toBe(false);
    expect(await db.moves.count()).toBe(2);
  });

  it('makes a move of the starter pack the reader’s own only while it says more', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const first = await save(db, { date: '' }, clock);
    await db.moves.update(first.moveId, { origin: 'starter' });
    const second = await save(db, { source: other }, clock);
    expect(await moveOf(db)).toMatchObject({ origin: 'me', date: '2026-01' });
    await undoSave(db, second.saveId);
    expect(await moveOf(db)).toMatchObject({ origin: 'starter', date: null });
  });
});

describe('undoSave', () => {
  it('takes back only the evidence from a move that was known', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    await save(db, {}, clock);
    const before = await contents(db);
    const second = await save(
      db,
      { source: { ...draft().source!, url: 'https://other.example/' } },
      clock,
    );
    expect(await undoSave(db, second.saveId)).toEqual(second.changed);
    expect(await contents(db)).toEqual(before);
    expect(await undoSave(db, second.saveId)).toBeNull();
  });

  it('keeps a move that another source has told since', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const first = await save(db, {}, clock);
    await save(db, { source: { ...draft().source!, url: 'https://other.example/' } }, clock);
    await undoSave(db, first.saveId);
    expect(await db.moves.count()).toBe(1);
    expect(await db.sources.toCollection().keys()).toHaveLength(1);
  });

  it('answers null for what was never saved', async () => {
    expect(await undoSave(emptyDatabase(), 'nothing')).toBeNull();
  });
});

const person = fc.constantFrom('Ada Example', 'Bea Sample');
const place = fc.constantFrom('', 'Acme', 'Bolt', 'Core');
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        person,
        from: place,
        to: place.filter((name) => name !== ''),
        date: fc.constantFrom('', '2024', '2025-01', '2025-02-10'),
        page: fc.constantFrom('a', 'b', null),
        status: fc.constantFrom('rumour', 'expected', 'reported', 'confirmed', 'denied'),
        roleTo: fc.constantFrom('', 'chief'),
      })
      .map((facts) => ({ do: 'save' as const, facts })),
  },
  { weight: 2, arbitrary: fc.nat(20).map((index) => ({ do: 'undo' as const, index })) },
);

describe('any run of saves and undos', () => {
  it('leaves no loose end, keeps look-ups true, and undone in full leaves nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const db = emptyDatabase();
        const clock = testClock();
        const saves: string[] = [];
        for (const act of steps) {
          if (act.do === 'undo') {
            const [id] = saves.splice(act.index % Math.max(1, saves.length), 1);
            if (id !== undefined) expect(await undoSave(db, id)).not.toBeNull();
          } else {
            const { page, ...facts } = act.facts;
            const kind = facts.from === facts.to ? 'promote' : 'join';
            const source =
              page === null ? null : { ...draft().source!, url: `https://news.example/${page}` };
            saves.push((await save(db, { ...facts, kind, source }, clock)).saveId);
          }
          await expectSound(db);
          expect(await db.evidence.count()).toBe(saves.length);
        }
        for (const id of saves) await undoSave(db, id);
        expect(Object.values(await contents(db)).flat()).toEqual([]);
        db.close();
      }),
      { numRuns: 60 },
    );
  });
});

/** Every reference leads somewhere, nothing stands alone, kept profiles are the true ones. */
async function expectSound(db: Database): Promise<void> {
  const [entities, names, moves, sources, evidence] = await Promise.all([
    db.entities.toArray(),
    db.names.toArray(),
    db.moves.toArray(),
    db.sources.toArray(),
    db.evidence.toArray(),
  ]);
  const ids = new Set(entities.map(({ id }) => id));
  const used = new Set(moves.flatMap((m) => [m.personId, m.fromId, m.toId]).filter(Boolean));
  expect(used).toEqual(ids);
  expect(new Set(evidence.map((e) => e.moveId))).toEqual(new Set(moves.map((m) => m.id)));
  expect(new Set(evidence.flatMap((e) => e.sourceId ?? []))).toEqual(
    new Set(sources.map((s) => s.id)),
  );
  const wanted = entities.flatMap((e) => keysOf(e).map((key) => `${key} ${e.id}`));
  expect(names.flatMap((n) => n.entityIds.map((id) => `${n.key} ${id}`)).toSorted()).toEqual(
    wanted.toSorted(),
  );
  const answer = await lookUp(
    db,
    names.map(({ key }) => key),
  );
  expect(answer.profiles).toEqual(
    await profilesOf(
      db,
      answer.profiles.map(({ entity }) => entity.id),
    ),
  );
  expect(answer.profiles).toHaveLength(entities.length);
}
