import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../lib/db/backup.ts';
import { systemClock } from '../../lib/db/database.ts';
import { addToLog, clearLog, wholeLog } from '../../lib/db/log.ts';
import { readBackup } from '../../lib/db/read-backup.ts';
import { FileError } from '../../lib/db/read-text.ts';
import { undoImport } from '../../lib/db/undo-import.ts';
import { BACKUP_LISTS, backupText } from '../../lib/domain/backup.ts';
import { sizeOf } from '../../lib/domain/import-plan.ts';
import { planRestore } from '../../lib/domain/plan-restore.ts';
import { openFile } from '../../lib/services/bring-in.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { draft } from '../domain/draft.ts';
import { generatedBackup } from '../domain/generated-records.ts';
import { restore } from './import.ts';
import { emptyDatabase, testClock } from './test-database.ts';

async function filled() {
  const db = emptyDatabase();
  const clock = testClock(Date.UTC(2026, 10, 24));
  for (const facts of [
    { person: 'Ada Quill', from: 'OpenAI', to: 'Anthropic' },
    { person: '=Bo "B" Lind', from: '', to: 'Ünïcode Labs' },
  ]) {
    const answer = await saveDraft(db, draft({ ...facts, quote: null }), clock);
    if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  }
  await addToLog(
    db,
    {
      entityId: '00000000-0000-4000-8000-00000000aaaa',
      kind: 'person',
      name: 'Ada Quill',
      url: 'https://news.example/a',
      title: 'A title',
      context: '',
      openedBy: 'pointer',
    },
    clock,
  );
  return db;
}

describe('a backup', () => {
  it('restored into an empty database gives the same text again', async () => {
    const db = await filled();
    const text = backupText(await makeBackup(db));
    const other = emptyDatabase();
    await restore(other, readBackup(text), systemClock);
    expect(backupText(await makeBackup(other))).toBe(text);
    expect(await other.names.toArray()).toEqual(await db.names.toArray());
    expect(await wholeLog(other)).toEqual(await wholeLog(db));
  });

  it('of 2,000 moves goes round byte for byte, and its undo too', async () => {
    const text = backupText(generatedBackup(2_000));
    const db = emptyDatabase();
    const record = await restore(db, readBackup(text), systemClock);
    expect(backupText(await makeBackup(db)) === text).toBe(true);
    // Nothing is left to do, and so nothing is done.
    expect(sizeOf(planRestore(await makeBackup(db), readBackup(text)))).toBe(0);
    await undoImport(db, record.id);
    expect(await db.entities.count()).toBe(0);
    expect(await db.names.count()).toBe(0);
    expect(await db.evidence.count()).toBe(0);
    expect(await db.importSteps.count()).toBe(0);
  });

  it('takes the place of what was there, and is undone as a whole', async () => {
    const db = await filled();
    const before = backupText(await makeBackup(db));
    const names = await db.names.toArray();
    const record = await restore(db, generatedBackup(30), systemClock);
    expect(backupText(await makeBackup(db))).toBe(backupText(generatedBackup(30)));
    expect(await db.names.get('ada quill')).toBeUndefined();
    await undoImport(db, record.id);
    expect(backupText(await makeBackup(db))).toBe(before);
    expect(await db.names.toArray()).toEqual(names);
  });

  it('tells what restoring would do', async () => {
    const db = await filled();
    const backup = await makeBackup(db);
    const [first] = backup.entities;
    if (!first) throw new Error('No entity was saved.');
    await db.entities.update(first.id, { notes: 'new' });
    await clearLog(db);
    const { counts } = planRestore(await makeBackup(db), readBackup(backupText(backup)));
    expect(counts.log).toEqual({ added: 1, changed: 0, removed: 0, same: 0 });
    expect(counts.entities).toMatchObject({ added: 0, changed: 1, removed: 0 });
    expect(counts.moves).toMatchObject({ added: 0, changed: 0, same: 2 });
  });

  it('of format 1 is still read', () => {
    const file = readFileSync(
      new URL('../fixtures/backups/format-1.json', import.meta.url),
      'utf8',
    );
    const read = readBackup(file);
    expect(read).toMatchObject({ format: 2, subscriptions: [] });
    // What evidence told of its move's past is a step of the history now.
    expect(read.edits).toMatchObject([{ kind: 'save', changes: [{ before: { date: null } }] }]);
    expect(read.entities).toHaveLength(4);
  });

  it('carries every table of the database that is the reader’s', async () => {
    const made = ['names', 'profiles', 'meta', 'imports', 'importSteps', 'drafts'];
    const tables = emptyDatabase().tables.map(({ name }) => (name === 'logPages' ? 'log' : name));
    expect(tables.filter((name) => !made.includes(name)).toSorted()).toEqual(
      [...BACKUP_LISTS].toSorted(),
    );
  });

  it('may be packed', async () => {
    const text = backupText(generatedBackup(10));
    const opened = await openFile(new Blob([gzipSync(text)]));
    expect(opened.kind === 'backup' && backupText(opened.backup)).toBe(text);
  });
});

describe('a file that is no backup', () => {
  const good = async () => JSON.parse(backupText(await makeBackup(await filled())));
  it.each([
    [
      'is cut off',
      async () => backupText(await makeBackup(await filled())).slice(0, -30),
      /cut off \(line \d+, column \d+/,
    ],
    ['is another JSON', async () => '{"a": 1}', /no backup of Whence/],
    ['is null', async () => 'null', /no backup of Whence/],
    [
      'is of a newer version',
      async () => JSON.stringify({ ...(await good()), format: 3 }),
      /update Whence/,
    ],
    [
      'has a wrong type',
      async () => {
        const file = await good();
        file.moves[0].status = 'sure';
        return JSON.stringify(file);
      },
      /moves, record 1, status: .*"sure"/,
    ],
    [
      'has a script for an address',
      async () => {
        const file = await good();
        file.sources[0].url = 'javascript:alert(1)';
        return JSON.stringify(file);
      },
      /sources, record 1, url.*no http/,
    ],
    [
      'has an id twice',
      async () => {
        const file = await good();
        file.moves.push(file.moves[0]);
        return JSON.stringify(file);
      },
      /moves, record 3: an earlier one has the id/,
    ],
    [
      'nests without end',
      async () =>
        `{"whence":"backup","format":1,"entities":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      /nests deeper than 32 levels \(line 1, column \d+\)/,
    ],
    [
      'would change every object',
      async () => `{"whence":"backup","format":1,"__proto__":{"polluted":1}}`,
      /a field called “__proto__”.*line 1, column 31/,
    ],
  ])('%s', async (_, make, message) => {
    const file = await make();
    expect(() => readBackup(file)).toThrow(FileError);
    expect(() => readBackup(file)).toThrow(message);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
