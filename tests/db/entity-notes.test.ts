import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../lib/db/backup.ts';
import { cardExtras } from '../../lib/db/card-extras.ts';
import { changeNote } from '../../lib/db/entity-notes.ts';
import { addToLog } from '../../lib/db/log.ts';
import { lookUp } from '../../lib/db/look-up.ts';
import { profilesOf } from '../../lib/db/profiles.ts';
import { readBackup } from '../../lib/db/read-backup.ts';
import { seedStarterPack } from '../../lib/db/seed.ts';
import { backupText } from '../../lib/domain/backup.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { draft } from '../domain/draft.ts';
import { smallPack } from './small-pack.ts';
import { restore } from './import.ts';
import { emptyDatabase, testClock } from './test-database.ts';

async function withAda() {
  const db = emptyDatabase();
  // After the article of the draft: its move has happened.
  const clock = testClock(Date.UTC(2026, 10, 1));
  const saved = await saveDraft(
    db,
    draft({ person: 'Ada Quill', from: 'Acme', to: 'Bolt' }),
    clock,
  );
  if (!saved.ok) throw new Error('not saved');
  return { db, clock, id: saved.person.entity.id };
}

describe('what the reader keeps about somebody', () => {
  it('is kept, changed part by part, and told with the profile, ready-made or not', async () => {
    const { db, clock, id } = await withAda();
    await lookUp(db, ['ada quill']);
    await changeNote(db, id, { notes: '  met in Oslo ' }, clock);
    const watched = await changeNote(db, id, { watched: true }, clock);
    expect(watched).toMatchObject({ id, origin: 'me', notes: 'met in Oslo', hiddenAt: null });
    expect((await lookUp(db, ['ada quill'])).profiles[0]?.note).toEqual(watched);
    expect((await profilesOf(db, [id]))[0]?.note).toEqual(watched);
  });

  it('keeps since when somebody is watched', async () => {
    const { db, clock, id } = await withAda();
    const first = await changeNote(db, id, { watched: true }, clock);
    const again = await changeNote(db, id, { watched: true, notes: 'x' }, clock);
    expect(again?.watchedAt).toBe(first?.watchedAt);
  });

  it('is gone when nothing is left of it', async () => {
    const { db, clock, id } = await withAda();
    await changeNote(db, id, { notes: 'x', watched: true }, clock);
    await changeNote(db, id, { notes: ' ' }, clock);
    expect(await changeNote(db, id, { watched: false }, clock)).toBeNull();
    expect(await db.notes.count()).toBe(0);
    expect((await lookUp(db, ['ada quill'])).profiles[0]?.note).toBeNull();
  });

  it('stays when a starter pack comes', async () => {
    const { db, clock, id } = await withAda();
    const note = await changeNote(db, id, { notes: 'mine', hidden: true }, clock);
    expect(await seedStarterPack(db, smallPack('1', [1]), clock)).toBe(true);
    expect(await db.notes.get(id)).toEqual(note);
  });

  it('is in a backup and comes back with it', async () => {
    const { db, clock, id } = await withAda();
    const note = await changeNote(db, id, { notes: 'mine', watched: true }, clock);
    const backup = readBackup(backupText(await makeBackup(db)));
    const other = emptyDatabase();
    await restore(other, backup, clock);
    expect(await other.notes.toArray()).toEqual([note]);
  });
});

describe('somebody who is never to be marked', () => {
  it('answers to no name, until they may be again', async () => {
    const { db, clock, id } = await withAda();
    await changeNote(db, id, { hidden: true }, clock);
    expect(await lookUp(db, ['ada quill', 'acme'])).toMatchObject({
      profiles: [{ entity: { name: 'Acme' } }],
    });
    expect(Object.keys((await lookUp(db, ['ada quill'])).names)).toEqual([]);
    await changeNote(db, id, { hidden: false }, clock);
    expect(Object.keys((await lookUp(db, ['ada quill'])).names)).toEqual(['ada quill']);
  });
});

describe('what a card tells besides its profile', () => {
  const seen = { kind: 'person' as const, name: 'Ada Quill', title: 'A title', context: '' };

  it('counts how often it was seen, and names where last, but here', async () => {
    const { db, clock, id } = await withAda();
    const at = (url: string) =>
      addToLog(db, { ...seen, entityId: id, url, openedBy: 'pointer' }, clock);
    expect(await cardExtras(db, id, 'https://a.example/here')).toMatchObject({
      seen: 0,
      last: null,
    });
    await at('https://a.example/one');
    await at('https://a.example/two');
    await at('https://a.example/here');
    expect(await cardExtras(db, id, 'https://a.example/here')).toMatchObject({
      seen: 3,
      last: { url: 'https://a.example/two', site: 'a.example' },
    });
    expect((await cardExtras(db, id, null)).last?.url).toBe('https://a.example/here');
  });

  it('tells who else went the same way, not who is only said to go, nor the person', async () => {
    const { db, clock, id } = await withAda();
    const also = (person: string, facts: Partial<Parameters<typeof draft>[0]> = {}) =>
      saveDraft(db, draft({ person, from: 'Acme', to: 'Bolt', ...facts }), clock);
    await also('Cy Brook');
    await also('Bo Ash');
    await also('Di Rumoured', { status: 'rumour' });
    await also('Ed Elsewhere', { to: 'Core' });
    const { alike } = await cardExtras(db, id, null);
    expect(alike.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ['Bo Ash', 'Cy Brook'],
    ]);
  });
});
