import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { applyImport } from '../../lib/db/apply-import.ts';
import { makeBackup } from '../../lib/db/backup.ts';
import type { Database } from '../../lib/db/database.ts';
import { lookUp } from '../../lib/db/look-up.ts';
import { backupText } from '../../lib/domain/backup.ts';
import { makePack, packText } from '../../lib/domain/make-pack.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { planPack, planPackRemoval } from '../../lib/domain/plan-pack.ts';
import { CHECK_EVERY } from '../../lib/domain/subscription.ts';
import { fetchPack } from '../../lib/services/fetch-pack.ts';
import { checkPack } from '../../lib/services/follow-packs.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { readPack } from '../../lib/db/read-pack.ts';
import { isDue } from '../../lib/domain/subscription.ts';
import { draft } from '../domain/draft.ts';
import { smallPack } from '../db/small-pack.ts';
import { emptyDatabase, testClock } from '../db/test-database.ts';

const URL = 'https://lists.example/moves.json';
const clock = testClock(Date.UTC(2026, 10, 25));

async function subscribe(db: Database, pack: Pack, name = 'List'): Promise<void> {
  const plan = planPack(await makeBackup(db), pack, { name, url: URL, etag: '"1"' }, clock);
  await applyImport(db, plan, { title: name, kind: 'pack' }, { clock });
}

async function remove(db: Database, name = 'List'): Promise<void> {
  const here = await makeBackup(db);
  const one = here.subscriptions.find((subscription) => subscription.name === name);
  if (!one) throw new Error('There is no such subscription.');
  await applyImport(db, planPackRemoval(here, one), { title: name, kind: 'pack' }, { clock });
}

async function save(db: Database, facts: Parameters<typeof draft>[0]): Promise<void> {
  const answer = await saveDraft(db, draft(facts), clock);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
}

const answers = (
  give: (asked: Headers) => {
    status?: number;
    body?: string | Uint8Array<ArrayBuffer>;
    etag?: string;
  },
): typeof fetch =>
  ((_: unknown, init?: RequestInit) => {
    const { status = 200, body = '', etag } = give(new Headers(init?.headers));
    const headers = new Headers(etag === undefined ? {} : { etag });
    return Promise.resolve(new Response(status === 304 ? null : body, { status, headers }));
  }) as typeof fetch;

describe('a pack', () => {
  it('goes with all it brought, and leaves what was there', async () => {
    const db = emptyDatabase();
    await save(db, { person: 'Ada Quill', from: 'Acme', to: 'Bolt' });
    const before = backupText(await makeBackup(db));
    await subscribe(db, smallPack('1', [1, 2]));
    expect((await lookUp(db, ['person 1'])).profiles[0]?.entity.origin).toBe('pack:List');
    await remove(db);
    expect(backupText(await makeBackup(db))).toBe(before);
    expect(await db.names.get('person 1')).toBeUndefined();
  });

  it('never changes what the reader has, and is removed around it', async () => {
    const db = emptyDatabase();
    await subscribe(db, smallPack('1', [1, 2]));
    const [mine] = await db.entities.where('kind').equals('person').toArray();
    if (!mine) throw new Error('The pack has people.');
    await db.entities.put({ ...mine, origin: 'me', notes: 'met her' });
    await save(db, { person: 'Person 2', from: 'Elsewhere', to: 'Nowhere Inc', date: '2020' });
    await subscribe(db, smallPack('2', [1, 2]));
    expect((await db.entities.get(mine.id))?.notes).toBe('met her');
    await remove(db);
    expect((await db.entities.get(mine.id))?.notes).toBe('met her');
    const { profiles } = await lookUp(db, ['person 2']);
    expect(profiles[0]?.moves).toHaveLength(1);
    expect(profiles[0]?.entity.origin).toBe('me');
  });

  it('takes people and labs of the same name for those that are here', async () => {
    const db = emptyDatabase();
    await save(db, { person: 'Person 1', from: 'Acme', to: 'Bolt' });
    await subscribe(db, smallPack('1', [1]));
    expect((await lookUp(db, ['person 1'])).names['person 1']).toHaveLength(1);
    // The move is the same too: the pack's page is one more source of it.
    const [profile] = (await lookUp(db, ['person 1'])).profiles;
    expect(profile?.moves).toHaveLength(1);
    expect(profile?.moves[0]?.evidence).toHaveLength(2);
    await remove(db);
    expect((await lookUp(db, ['person 1'])).profiles[0]?.moves[0]?.evidence).toHaveLength(1);
  });

  it('of another address must not take a name that is there', async () => {
    const db = emptyDatabase();
    await subscribe(db, smallPack('1', [1]));
    const here = await makeBackup(db);
    const from = { name: 'List', url: 'https://other.example/' };
    expect(() => planPack(here, smallPack('9', [1]), from, clock)).toThrow(
      /give this one another name/,
    );
  });

  it('made of one’s own moves can be read, and holds no private notes', async () => {
    const db = emptyDatabase();
    await save(db, { person: 'Ada Quill', from: 'Acme', to: 'Bolt', notes: 'do not tell' });
    await save(db, { person: 'Bo Lind', from: 'Acme', to: 'Core', date: '2025' });
    const all = await makeBackup(db);
    const [ada] = all.moves.filter(({ notes }) => notes !== '');
    if (!ada) throw new Error('One move has notes.');
    const moveIds = new Set([ada.id]);
    const wish = { name: ' Mine ', description: '', moveIds, notes: false, version: '1' };
    const text = packText(makePack(all, wish));
    const pack = readPack(JSON.parse(text));
    expect(pack).toMatchObject({ name: 'Mine', moves: [{ id: ada.id, notes: '' }] });
    expect(pack.entities.map(({ name }) => name).toSorted()).toEqual(['Acme', 'Ada Quill', 'Bolt']);
    expect(text).not.toContain('do not tell');
    const other = emptyDatabase();
    await subscribe(other, pack, 'Mine');
    expect((await lookUp(other, ['ada quill'])).profiles[0]?.moves).toHaveLength(1);
  });
});

describe('an address', () => {
  it('is asked by its tag, and not more often than every four hours', async () => {
    const db = emptyDatabase();
    await subscribe(db, smallPack('1', [1]));
    const one = (await db.subscriptions.toArray())[0]!;
    expect(isDue(one, (one.checkedAt ?? 0) + CHECK_EVERY - 1)).toBe(false);
    expect(isDue(one, (one.checkedAt ?? 0) + CHECK_EVERY)).toBe(true);
    let tag: string | null = null;
    const same = answers((asked) => {
      tag = asked.get('if-none-match');
      return { status: 304 };
    });
    expect(await checkPack(db, one, clock, same)).toEqual([]);
    expect(tag).toBe('"1"');
    const news = answers(() => ({ body: JSON.stringify(smallPack('2', [1, 2, 3])), etag: '"2"' }));
    expect((await checkPack(db, one, clock, news)).length).toBeGreaterThan(0);
    expect(await db.subscriptions.toArray()).toMatchObject([
      { etag: '"2"', version: '2', fault: null },
    ]);
    expect((await lookUp(db, ['person 3'])).profiles).toHaveLength(1);
    // A new version takes the place of the old: there is nothing to undo but the pack itself.
    expect(await db.importSteps.count()).toBe(await stepsOfFirst(db));
  });

  const broken: [string, ReturnType<typeof answers>, RegExp][] = [
    ['an error', answers(() => ({ status: 500 })), /error \(500\)/],
    ['no JSON', answers(() => ({ body: '<html>' })), /no JSON/],
    ['another JSON', answers(() => ({ body: '{}' })), /format/],
    [
      'a bomb',
      answers(() => ({ body: gzipSync(Buffer.alloc(30_000_000, ' ')) as Uint8Array<ArrayBuffer> })),
      /too large|100 times/,
    ],
    [
      'a script',
      answers(() => {
        const pack = smallPack('3', [1]);
        pack.sources[0]!.url = 'javascript:alert(1)';
        return { body: JSON.stringify(pack) };
      }),
      /no http/,
    ],
    [
      'too many rows',
      answers(() => {
        const pack = smallPack('3', [1]);
        const [source] = pack.sources;
        pack.sources = Array.from({ length: 50_001 }, (_, n) =>
          n === 0
            ? source!
            : {
                ...source!,
                id: `90000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
              },
        );
        return { body: JSON.stringify(pack) };
      }),
      /too large: 50,001 of sources/,
    ],
    [
      'nobody',
      (() => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch,
      /cannot be reached/,
    ],
  ];
  it.each(broken)('that answers with %s changes nothing, and is told', async (_, ask, says) => {
    const db = emptyDatabase();
    await subscribe(db, smallPack('1', [1]));
    const before = await db.moves.toArray();
    expect(await checkPack(db, (await db.subscriptions.toArray())[0]!, clock, ask)).toEqual([]);
    const [after] = await db.subscriptions.toArray();
    expect(after?.fault).toMatch(says);
    expect(after?.version).toBe('1');
    expect(await db.moves.toArray()).toEqual(before);
  });

  it('of no web page is not asked', async () => {
    const never = (() => Promise.reject(new Error('asked'))) as typeof fetch;
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:,x',
      'ftp://a.example/',
    ]) {
      await expect(fetchPack(url, null, never)).rejects.toThrow(/no address of the web/);
    }
  });
});

/** Of the first subscription, which can be undone. */
async function stepsOfFirst(db: Database): Promise<number> {
  const [first] = await db.imports.toArray();
  return first
    ? db.importSteps.where('[importId+n]').between([first.id, 0], [first.id, Infinity]).count()
    : 0;
}
