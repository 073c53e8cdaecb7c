import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MoveDraft } from '../../lib/domain/draft.ts';
import { checkDraft } from '../../lib/domain/draft-rules.ts';
import { keysOf } from '../../lib/domain/entity-names.ts';
import { nameKey } from '../../lib/domain/name-key.ts';
import type { Clock, Database } from '../../lib/db/database.ts';
import { editMove } from '../../lib/db/edit-move.ts';
import { redoStep, undoStep } from '../../lib/db/history.ts';
import { lookUp } from '../../lib/db/look-up.ts';
import { mergeEntities } from '../../lib/db/merge-entities.ts';
import { mergeMoves } from '../../lib/db/merge-moves.ts';
import { profilesOf } from '../../lib/db/profiles.ts';
import { saveMove } from '../../lib/db/save-move.ts';
import { splitEntity } from '../../lib/db/split-entity.ts';
import { historyOf } from '../../lib/db/steps.ts';
import { emptyTrash, moveToTrash, readTrash, TRASH_MS } from '../../lib/db/trash.ts';
import { draft } from '../domain/draft.ts';
import { contents, emptyDatabase, testClock } from './test-database.ts';

function checked(facts: Partial<MoveDraft>) {
  const told = checkDraft(draft(facts));
  if (!told.ok) throw new Error(JSON.stringify(told.faults));
  return told.draft;
}

const save = (db: Database, facts: Partial<MoveDraft>, clock: Clock) =>
  saveMove(db, checked(facts), clock);

const page = (name: string, publisher = name) => ({
  ...draft().source!,
  url: `https://${name}.example/`,
  publisher,
});

const words = (exact: string) => ({ exact, prefix: '', suffix: '' });

/** The living records, names and profiles aside. */
async function living(db: Database) {
  const { names, ...tables } = await contents(db);
  const lives = (record: unknown) => (record as { deletedAt: number | null }).deletedAt === null;
  return {
    names,
    ...Object.fromEntries(
      Object.entries(tables).map(([table, records]) => [table, records.filter(lives)]),
    ),
  };
}

describe('editing a move', () => {
  it('changes every field, is told in its history, undone and done again', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const { moveId } = await save(db, {}, clock);
    const before = await living(db);
    const facts = {
      to: 'Core',
      kind: 'found',
      date: '2025',
      roleTo: 'founder',
      notes: 'x',
    } as const;
    const { stepId } = await editMove(db, moveId, checked(facts), clock);
    expect(await db.moves.get(moveId)).toMatchObject({ kind: 'found', date: '2025', notes: 'x' });
    expect((await lookUp(db, ['core'])).profiles[0]?.joined).toBe(1);
    const [step, first] = await historyOf(db, moveId);
    expect(step).toMatchObject({ kind: 'edit', by: 'me', undoneAt: null });
    expect(step?.changes[0]).toMatchObject({
      before: { kind: 'join', date: '2026-01' },
      after: { kind: 'found', date: '2025' },
    });
    expect(first).toMatchObject({ kind: 'save', changes: [] });

    const after = await living(db);
    await undoStep(db, stepId!, clock);
    expect(await living(db)).toEqual(before);
    expect(await undoStep(db, stepId!, clock)).toBeNull();
    await redoStep(db, stepId!);
    expect(await living(db)).toEqual(after);
  });

  it('takes no step where nothing differs', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const { moveId } = await save(db, {}, clock);
    expect((await editMove(db, moveId, checked({ source: null }), clock)).stepId).toBeNull();
    expect(await db.edits.count()).toBe(1);
  });

  it('adds the source that a correction names, and takes it back', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const { moveId } = await save(db, {}, clock);
    const before = await living(db);
    const told = checked({ date: '2025', source: page('b') });
    const { stepId } = await editMove(db, moveId, told, clock);
    expect(await db.evidence.where('moveId').equals(moveId).count()).toBe(2);
    await undoStep(db, stepId!, clock);
    const { sources: _, ...rest } = (await living(db)) as Record<string, unknown[]>;
    expect(before).toMatchObject(rest);
    await redoStep(db, stepId!);
    const again = (await living(db)) as unknown as { evidence: unknown[] };
    expect(again.evidence).toHaveLength(2);
  });

  it('makes a pack’s move the reader’s, until it is undone', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const { moveId } = await save(db, {}, clock);
    await db.moves.update(moveId, { origin: 'starter' });
    const { stepId } = await editMove(db, moveId, checked({ date: '2024' }), clock);
    expect(await db.moves.get(moveId)).toMatchObject({ origin: 'me', date: '2024' });
    await undoStep(db, stepId!, clock);
    expect(await db.moves.get(moveId)).toMatchObject({ origin: 'starter', date: '2026-01' });
  });

  it('keeps the status that the reader chose, whatever more sources say', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const { moveId } = await save(db, {}, clock);
    await editMove(db, moveId, checked({ status: 'rumour' }), clock);
    await save(db, { source: page('b'), quote: words('Quite another sentence says so.') }, clock);
    expect(await db.moves.get(moveId)).toMatchObject({ status: 'rumour' });
  });
});

describe('the status of a move', () => {
  const other = {
    source: page('b'),
    quote: words('Bolt said it had hired its new head of it all.'),
  };

  it('rises by a second independent source and falls when either is undone', async () => {
    for (const undone of [0, 1]) {
      const db = emptyDatabase();
      const clock = testClock();
      const saves = [await save(db, {}, clock), await save(db, other, clock)];
      const move = async () => db.moves.get(saves[0]!.moveId);
      expect((await move())?.status).toBe('confirmed');
      await undoStep(db, saves[undone]!.saveId, clock);
      expect((await move())?.status).toBe('reported');
    }
  });

  it('does not rise by a copy at another address', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const { moveId } = await save(db, { source: page('a'), status: 'rumour' }, clock);
    await save(db, { source: page('aol', 'AOL'), status: 'rumour' }, clock);
    expect(await db.moves.get(moveId)).toMatchObject({ status: 'rumour' });
    expect(await db.evidence.count()).toBe(2);
  });
});

describe('the trash', () => {
  it('takes a move, lists it, restores it, and forgets it after 30 days', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const { moveId, personId } = await save(db, {}, clock);
    const before = await living(db);
    const gone = await moveToTrash(db, 'moves', moveId, clock);
    expect(gone?.changed).toContain(personId);
    expect((await profilesOf(db, [personId]))[0]?.moves).toEqual([]);
    const [item] = await readTrash(db);
    expect(item).toMatchObject({ table: 'moves', entity: { name: 'Ada Example' }, moves: 1 });
    await undoStep(db, item!.step.id, clock);
    expect(await living(db)).toEqual(before);
    expect(await readTrash(db)).toEqual([]);

    await moveToTrash(db, 'moves', moveId, clock);
    expect(await emptyTrash(db, testClock(TRASH_MS - 1_000))).toBe(0);
    expect(await emptyTrash(db, testClock(TRASH_MS + 1_000))).toBe(1);
    expect(await db.moves.count()).toBe(0);
    expect(await db.evidence.count()).toBe(0);
    expect(await db.sources.count()).toBe(0);
    expect(await readTrash(db)).toEqual([]);
  });

  it('takes a person with their moves, and their name is nobody’s', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const { personId } = await save(db, {}, clock);
    await save(db, { from: 'Bolt', to: 'Core', date: '2027' }, clock);
    const before = await living(db);
    const taken = await moveToTrash(db, 'entities', personId, clock);
    expect(await db.names.get('ada example')).toBeUndefined();
    expect((await lookUp(db, ['bolt'])).profiles[0]).toMatchObject({ joined: 0, left: 0 });
    expect(await readTrash(db)).toMatchObject([{ table: 'entities', moves: 2 }]);
    await undoStep(db, taken!.stepId!, clock);
    expect(await living(db)).toEqual(before);
  });

  it('takes an organization with the moves that name no other', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const stays = await save(db, {}, clock);
    const goes = await save(db, { person: 'Bea Sample', from: '', to: 'Bolt' }, clock);
    const [bolt] = (await lookUp(db, ['bolt'])).profiles;
    await moveToTrash(db, 'entities', bolt!.entity.id, clock);
    expect((await db.moves.get(stays.moveId))?.deletedAt).toBeNull();
    expect((await db.moves.get(goes.moveId))?.deletedAt).not.toBeNull();
  });

  it('keeps a mark of what came from a pack, though the reader had changed it', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const { moveId } = await save(db, {}, clock);
    await db.moves.update(moveId, { origin: 'starter' });
    await editMove(db, moveId, checked({ date: '2024' }), clock);
    await moveToTrash(db, 'moves', moveId, clock);
    expect(await emptyTrash(db, testClock(TRASH_MS + 1_000))).toBe(0);
    expect(await db.moves.get(moveId)).toMatchObject({ deletedAt: expect.any(Number) });
    expect(await readTrash(db)).toEqual([]);
  });
});

describe('merging', () => {
  it('keeps all names and evidence, tells a move that both had once, and is undone', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const one = await save(db, { roleTo: '' }, clock);
    const two = await save(
      db,
      { person: 'A. B. Example', source: page('b'), quote: words('Another wrote it so.') },
      clock,
    );
    await save(db, { person: 'A. B. Example', from: 'Bolt', to: 'Core', date: '2027' }, clock);
    const before = await living(db);
    const { stepId } = await mergeEntities(db, one.personId, two.personId, clock);

    const [profile, ...others] = (await lookUp(db, [nameKey('A. B. Example')])).profiles;
    expect(others).toEqual([]);
    expect(profile?.entity).toMatchObject({
      name: 'Ada Example',
      aliases: [{ text: 'A. B. Example', ambiguous: false }],
    });
    expect(profile?.moves.map(({ to }) => to?.name)).toEqual(['Core', 'Bolt']);
    expect(profile?.moves[1]?.evidence).toHaveLength(2);
    expect(profile?.moves[1]?.move).toMatchObject({
      roleTo: 'head of research',
      status: 'confirmed',
    });
    expect(await db.evidence.count()).toBe(3);

    await undoStep(db, stepId!, clock);
    expect(await living(db)).toEqual(before);
    await redoStep(db, stepId!);
    expect((await lookUp(db, [nameKey('A. B. Example')])).profiles).toHaveLength(1);
  });

  it('of two labs takes over both ends of moves and daughters', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    await save(db, { from: 'Bolt Inc', to: 'Core' }, clock);
    await save(db, { person: 'Bea Sample', from: 'Acme', to: 'Bolt' }, clock);
    const [bolt, inc, core] = await Promise.all(
      ['bolt', 'bolt inc', 'core'].map(async (key) => (await db.names.get(key))!.entityIds[0]!),
    );
    await db.table('entities').update(core!, { parentId: inc! });
    await mergeEntities(db, bolt!, inc!, clock);
    expect((await profilesOf(db, [bolt!]))[0]).toMatchObject({ joined: 1, left: 1, total: 2 });
    expect(await db.entities.get(core!)).toMatchObject({ parentId: bolt });
  });

  it('refuses a person and an organization, and one with itself', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const { personId } = await save(db, {}, clock);
    const [acme] = (await db.names.get('acme'))!.entityIds;
    await expect(mergeEntities(db, personId, acme!, clock)).rejects.toThrow(/not one/);
    await expect(mergeEntities(db, personId, personId, clock)).rejects.toThrow(/must be there/);
    expect(await db.edits.count()).toBe(1);
  });

  it('makes one of a leaving and the going it is a part of, with the sources of both', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const going = await save(
      db,
      { from: 'OpenAI', to: 'Anthropic', date: '2024-05', source: page('one') },
      clock,
    );
    const leaving = await save(
      db,
      {
        from: 'OpenAI',
        to: '',
        kind: 'leave',
        date: '2024-05-15',
        roleFrom: 'head of alignment',
        roleTo: '',
        source: page('two'),
      },
      clock,
    );
    expect(leaving.moveId).not.toBe(going.moveId);
    const before = await living(db);
    const { stepId } = await mergeMoves(db, [leaving.moveId, going.moveId], clock);
    const moves = await db.moves.filter(({ deletedAt }) => deletedAt === null).toArray();
    expect(moves).toMatchObject([
      { id: going.moveId, date: '2024-05-15', roleFrom: 'head of alignment' },
    ]);
    const [profile] = await profilesOf(db, [going.personId]);
    expect(profile?.moves[0]?.evidence.map(({ source }) => source?.url).toSorted()).toEqual([
      'https://one.example/',
      'https://two.example/',
    ]);
    const after = await living(db);
    await undoStep(db, stepId!, clock);
    expect(await living(db)).toEqual(before);
    await redoStep(db, stepId!);
    expect(await living(db)).toEqual(after);
    await expect(mergeMoves(db, [leaving.moveId, going.moveId], clock)).rejects.toThrow(
      /not there/,
    );
  });

  it('makes no one move of two', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const one = await save(db, { date: '2026-01' }, clock);
    const later = await save(db, { from: 'Bolt', to: 'Core', date: '2026-06' }, clock);
    const before = await contents(db);
    for (const ids of [
      [one.moveId, later.moveId],
      [one.moveId, one.moveId],
    ] as const) {
      await expect(mergeMoves(db, ids, clock)).rejects.toThrow(/two moves/);
    }
    expect(await contents(db)).toEqual(before);
  });

  it('two merges into one are undone apart', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const [a, b, c] = [
      await save(db, {}, clock),
      await save(db, { person: 'Bea Sample', to: 'Core' }, clock),
      await save(db, { person: 'Cy Third', to: 'Dune' }, clock),
    ];
    const first = await mergeEntities(db, a.personId, b.personId, clock);
    await mergeEntities(db, a.personId, c.personId, clock);
    await undoStep(db, first.stepId!, clock);
    const names = (await db.entities.get(a.personId))?.aliases.map(({ text }) => text);
    expect(names).toEqual(['Cy Third']);
    expect((await db.names.get('bea sample'))?.entityIds).toEqual([b.personId]);
  });
});

describe('splitting', () => {
  it('gives a new one some of the moves and names, and is undone', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const one = await save(db, {}, clock);
    const two = await save(db, { from: 'Dune', to: 'Core', date: '2019' }, clock);
    await db.entities.update(one.personId, { aliases: [{ text: 'Ada E.', ambiguous: false }] });
    const before = await living(db);
    const { stepId, newId } = await splitEntity(
      db,
      one.personId,
      { name: 'Ada Example', aliases: ['Ada E.'], moveIds: [two.moveId] },
      clock,
    );
    expect((await db.names.get('ada example'))?.entityIds.toSorted()).toEqual(
      [one.personId, newId].toSorted(),
    );
    const [old, fresh] = await profilesOf(db, [one.personId, newId]);
    expect(old?.moves.map(({ to }) => to?.name)).toEqual(['Bolt']);
    expect(fresh?.moves.map(({ to }) => to?.name)).toEqual(['Core']);
    expect(fresh?.moves[0]?.evidence).toHaveLength(1);
    expect((await db.names.get('ada e.')) ?? (await db.names.get('ada e'))).toMatchObject({
      entityIds: [newId],
    });
    await undoStep(db, stepId!, clock);
    const { names: _, ...facts } = await living(db);
    const { names: __, ...was } = before;
    expect(facts).toEqual(was);
  });

  it('refuses moves of somebody else, and writes nothing then', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const one = await save(db, {}, clock);
    const two = await save(db, { person: 'Bea Sample' }, clock);
    const before = await contents(db);
    const half = { name: 'X', aliases: [], moveIds: [two.moveId] };
    await expect(splitEntity(db, one.personId, half, clock)).rejects.toThrow(/somebody else/);
    expect(await contents(db)).toEqual(before);
  });
});

const person = fc.constantFrom('Ada Example', 'Bea Sample', 'Cy Third');
const place = fc.constantFrom('Acme', 'Bolt', 'Core');
const facts = fc
  .record({
    person,
    from: fc.option(place, { nil: '' }),
    to: place,
    date: fc.constantFrom('', '2024', '2025-01', '2025-02-10'),
    page: fc.constantFrom('a', 'b', 'c'),
    status: fc.constantFrom('rumour' as const, 'reported' as const, 'confirmed' as const),
  })
  .map(({ page: where, ...told }) => ({
    ...told,
    kind: told.from === told.to ? ('promote' as const) : ('join' as const),
    source: page(where),
    quote: words(`In the words of ${where} ${where} ${where}.`),
  }));
const index = fc.nat(20);
const act = fc.oneof(
  { weight: 4, arbitrary: facts.map((told) => ({ do: 'save' as const, told })) },
  {
    weight: 2,
    arbitrary: fc.tuple(index, facts).map(([at, told]) => ({ do: 'edit' as const, at, told })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(index, index).map(([at, other]) => ({ do: 'merge' as const, at, other })),
  },
  { weight: 1, arbitrary: index.map((at) => ({ do: 'split' as const, at })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(index, fc.constantFrom('moves' as const, 'entities' as const, 'evidence' as const))
      .map(([at, table]) => ({ do: 'trash' as const, at, table })),
  },
  { weight: 3, arbitrary: index.map((at) => ({ do: 'undo' as const, at })) },
  { weight: 1, arbitrary: index.map((at) => ({ do: 'redo' as const, at })) },
);

describe('any run of saves, edits, merges, splits, deletions, undos and redos', () => {
  it('leaves no loose end, and undone in any order leaves nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 12 }),
        fc.infiniteStream(fc.nat(1_000)),
        async (acts, dice) => {
          const db = emptyDatabase();
          const clock = testClock();
          const nth = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
          for (const one of acts) {
            const moves = (await db.moves.toArray()).filter(({ deletedAt }) => deletedAt === null);
            const all = (await db.entities.toArray()).filter(({ deletedAt }) => deletedAt === null);
            const evidence = (await db.evidence.toArray()).filter(
              ({ deletedAt }) => deletedAt === null,
            );
            if (one.do === 'save') {
              const told = checked(one.told);
              await saveMove(db, told, clock).catch(ambiguous);
            } else if (one.do === 'edit') {
              const move = nth(moves, one.at);
              if (move) await editMove(db, move.id, checked(one.told), clock).catch(ambiguous);
            } else if (one.do === 'merge') {
              const kept = nth(all, one.at);
              const gone = nth(all, one.other);
              if (kept && gone && kept !== gone && kept.kind === gone.kind) {
                await mergeEntities(db, kept.id, gone.id, clock);
              }
            } else if (one.do === 'split') {
              const move = nth(moves, one.at);
              if (move) {
                const half = { name: 'Half', aliases: [], moveIds: [move.id] };
                await splitEntity(db, move.personId, half, clock);
              }
            } else if (one.do === 'trash') {
              const lists = { moves, entities: all, evidence };
              const record = nth<{ id: string }>(lists[one.table], one.at);
              if (record) await moveToTrash(db, one.table, record.id, clock);
            } else {
              const step = nth(await db.edits.toArray(), one.at);
              if (!step) continue;
              await (one.do === 'undo' ? undoStep(db, step.id, clock) : redoStep(db, step.id));
            }
            await expectSound(db);
          }
          for (;;) {
            const left = (await db.edits.toArray()).filter(({ undoneAt }) => undoneAt === null);
            const { value } = dice.next() as { value: number };
            const step = nth(left, value);
            if (!step) break;
            await undoStep(db, step.id, clock);
          }
          // The source of evidence that an undone edit had brought waits with it to be swept.
          const { names, sources: _, ...rest } = (await living(db)) as Record<string, unknown[]>;
          expect(Object.values(rest).flat()).toEqual([]);
          expect(names).toEqual([]);
          await emptyTrash(db, testClock(TRASH_MS * 2));
          await emptyTrash(db, testClock(TRASH_MS * 4));
          expect((await db.evidence.count()) + (await db.sources.count())).toBe(0);
          db.close();
        },
      ),
      { numRuns: 150 },
    );
    // On a machine that others use too.
  }, 60_000);
});

function ambiguous(error: unknown): void {
  if ((error as Error).name !== 'AmbiguousNameError') throw error;
}

/** Living moves speak of living people by evidence that is there; names and kept profiles are true. */
async function expectSound(db: Database): Promise<void> {
  const [entities, names, moves, sources, evidence] = await Promise.all([
    db.entities.toArray(),
    db.names.toArray(),
    db.moves.toArray(),
    db.sources.toArray(),
    db.evidence.toArray(),
  ]);
  const ids = new Set(entities.map(({ id }) => id));
  const told = new Set(evidence.map(({ moveId }) => moveId));
  const moveIds = new Set(moves.map(({ id }) => id));
  for (const { id, personId, fromId, toId, deletedAt } of moves) {
    for (const one of [personId, fromId, toId]) if (one !== null) expect(ids).toContain(one);
    if (deletedAt === null) expect(told, 'a living move without evidence').toContain(id);
  }
  for (const { moveId } of evidence) expect(moveIds).toContain(moveId);
  expect(new Set(evidence.flatMap((e) => e.sourceId ?? []))).toEqual(
    new Set(sources.map(({ id }) => id)),
  );
  const wanted = entities
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap((e) => keysOf(e).map((key) => `${key} ${e.id}`));
  expect(names.flatMap((n) => n.entityIds.map((id) => `${n.key} ${id}`)).toSorted()).toEqual(
    wanted.toSorted(),
  );
  const { profiles } = await lookUp(
    db,
    names.map(({ key }) => key),
  );
  expect(profiles).toEqual(
    await profilesOf(
      db,
      profiles.map(({ entity }) => entity.id),
    ),
  );
}
