import { describe, expect, it } from 'vitest';
import type { MoveDraft } from '../../lib/domain/draft.ts';
import { checkDraft } from '../../lib/domain/draft-rules.ts';
import type { Clock, Database } from '../../lib/db/database.ts';
import { saveMove } from '../../lib/db/save-move.ts';
import { savedSentences } from '../../lib/db/saved-sentences.ts';
import { moveToTrash } from '../../lib/db/trash.ts';
import { undoSave } from '../../lib/db/undo-save.ts';
import { draft } from '../domain/draft.ts';
import { emptyDatabase, testClock } from './test-database.ts';

const HERE = draft().source?.url ?? '';

function save(db: Database, facts: Partial<MoveDraft>, clock: Clock) {
  const checked = checkDraft(draft(facts));
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  return saveMove(db, checked.draft, clock);
}
const exacts = async (db: Database, ...addresses: string[]) =>
  (await savedSentences(db, addresses)).map(({ quote }) => quote.exact);

describe('savedSentences', () => {
  it('tells what was saved from a page, by either of its addresses, once', async () => {
    const db = await emptyDatabase();
    const clock = testClock();
    await save(db, {}, clock);
    await save(db, { person: 'Bo Sample', quote: null }, clock);
    expect(await exacts(db, HERE, HERE)).toEqual(['Ada Example has joined Bolt.']);
    expect(await exacts(db, 'https://news.example/other', HERE)).toHaveLength(1);
    expect(await exacts(db, 'https://news.example/other')).toEqual([]);
  });

  it('tells nothing of what was undone or is in the trash', async () => {
    const db = await emptyDatabase();
    const clock = testClock();
    const { saveId } = await save(db, {}, clock);
    await undoSave(db, saveId ?? '', clock.now());
    expect(await exacts(db, HERE)).toEqual([]);
    await save(db, {}, clock);
    const [move] = await db.moves.filter(({ deletedAt }) => deletedAt === null).toArray();
    await moveToTrash(db, 'moves', move?.id ?? '', clock);
    expect(await exacts(db, HERE)).toEqual([]);
  });
});
