import { describe, expect, it } from 'vitest';
import { compareBackup, makeBackup, restoreBackup } from '../../lib/db/backup.ts';
import { addToLog, clearLog, wholeLog } from '../../lib/db/log.ts';
import { BackupError, readBackup } from '../../lib/db/read-backup.ts';
import { backupText } from '../../lib/domain/backup.ts';
import { movesCsv } from '../../lib/services/moves-csv.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { draft } from '../domain/draft.ts';
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
    await restoreBackup(other, readBackup(text));
    expect(backupText(await makeBackup(other))).toBe(text);
    expect(await other.names.get('ada quill')).toEqual(await db.names.get('ada quill'));
    expect(await wholeLog(other)).toEqual(await wholeLog(db));
  });

  it('takes the place of what was there, and what was there can be put back', async () => {
    const db = await filled();
    const before = backupText(await makeBackup(db));
    const empty = await makeBackup(emptyDatabase());
    expect(await compareBackup(db, empty)).toMatchObject({ added: 0, changed: 0, same: 0 });
    const taken = await restoreBackup(db, empty);
    expect(await db.entities.count()).toBe(0);
    expect(await db.names.count()).toBe(0);
    await restoreBackup(db, taken);
    expect(backupText(await makeBackup(db))).toBe(before);
  });

  it('tells what restoring would do', async () => {
    const db = await filled();
    const backup = await makeBackup(db);
    const all = backup.entities.length + backup.moves.length + backup.log.length;
    const [first] = backup.entities;
    if (!first) throw new Error('No entity was saved.');
    await db.entities.update(first.id, { notes: 'new' });
    await clearLog(db);
    const changes = await compareBackup(db, readBackup(backupText(backup)));
    expect(changes).toMatchObject({ added: 1, changed: 1, gone: 0 });
    expect(changes.same).toBeGreaterThanOrEqual(all - 2);
  });

  it('that fails half-way leaves all as it was', async () => {
    const db = await filled();
    const before = backupText(await makeBackup(db));
    const broken = await makeBackup(db);
    broken.moves = [...broken.moves, ...broken.moves];
    await expect(restoreBackup(db, broken)).rejects.toThrow();
    expect(backupText(await makeBackup(db))).toBe(before);
  });
});

describe('a file that is no backup', () => {
  const good = async () => JSON.parse(backupText(await makeBackup(await filled())));
  it.each([
    [
      'is cut off',
      async () => backupText(await makeBackup(await filled())).slice(0, -30),
      /cut off/,
    ],
    ['is another JSON', async () => '{"a": 1}', /no backup of Whence/],
    ['is null', async () => 'null', /no backup of Whence/],
    [
      'is of a newer version',
      async () => JSON.stringify({ ...(await good()), format: 2 }),
      /update Whence/,
    ],
    [
      'has a wrong type',
      async () => {
        const file = await good();
        file.moves[0].status = 'sure';
        return JSON.stringify(file);
      },
      /moves\.0\.status/,
    ],
    [
      'has a script for an address',
      async () => {
        const file = await good();
        file.sources[0].url = 'javascript:alert(1)';
        return JSON.stringify(file);
      },
      /sources\.0\.url.*no http/,
    ],
    [
      'has an id twice',
      async () => {
        const file = await good();
        file.moves.push(file.moves[0]);
        return JSON.stringify(file);
      },
      /two of moves have the id/,
    ],
    [
      'nests without end',
      async () =>
        `{"whence":"backup","format":1,"entities":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      /broken|cut off/,
    ],
    [
      'would change every object',
      async () => `{"whence":"backup","format":1,"__proto__":{"polluted":1}}`,
      /broken/,
    ],
  ])('%s', async (_, make, message) => {
    const file = await make();
    expect(() => readBackup(file)).toThrow(BackupError);
    expect(() => readBackup(file)).toThrow(message);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('movesCsv', () => {
  it('holds every move, and no formula', async () => {
    const csv = movesCsv(await makeBackup(await filled()));
    expect(csv.split('\r\n')[0]).toBe(
      '\ufeffperson,from,to,role_from,role_to,kind,date,status,sources,quotes,notes,origin',
    );
    expect(csv).toContain('Ada Quill,OpenAI,Anthropic');
    expect(csv).toContain(`"'=Bo ""B"" Lind",,Ünïcode Labs`);
  });
});
