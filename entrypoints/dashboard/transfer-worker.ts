/**
 * What takes long with everything in the database, in a thread of its own: the
 * page stays free. Reads files, plans and carries out imports, writes exports.
 */
import { applyImport, forgetImport } from '../../lib/db/apply-import.ts';
import { makeBackup } from '../../lib/db/backup.ts';
import type { ImportRecord } from '../../lib/db/database.ts';
import { openDatabase, systemClock } from '../../lib/db/database.ts';
import { FileError } from '../../lib/db/read-text.ts';
import {
  listSnapshots,
  readSnapshot,
  removeSnapshots,
  snapshotFolder,
  takeSnapshot,
} from '../../lib/db/snapshots.ts';
import { IMPORT_LOCK, mendImports, undoImport } from '../../lib/db/undo-import.ts';
import type { Backup } from '../../lib/domain/backup.ts';
import { backupPieces } from '../../lib/domain/backup.ts';
import type { ImportPlan } from '../../lib/domain/import-plan.ts';
import { changedEntities, previewOf, sizeOf, takingTheirs } from '../../lib/domain/import-plan.ts';
import { makePack, packText } from '../../lib/domain/make-pack.ts';
import { planPackRemoval } from '../../lib/domain/plan-pack.ts';
import { planReset } from '../../lib/domain/plan-reset.ts';
import { fetchMessages } from '../../lib/settings/fetch-messages.ts';
import { say, speakWith } from '../../lib/i18n/say.ts';
import type { OpenedFile } from '../../lib/services/bring-in.ts';
import { openFile, planOpened } from '../../lib/services/bring-in.ts';
import { checkPack } from '../../lib/services/follow-packs.ts';
import { fetchPack } from '../../lib/services/fetch-pack.ts';
import { jsonLd } from '../../lib/services/json-ld.ts';
import { tableCsv } from '../../lib/services/tables-csv.ts';
import type { Ask, How, Opened, Told, TransferCalls } from './transfer-calls.ts';

const db = openDatabase();
let opened: OpenedFile | null = null;
let planned: { plan: ImportPlan; how: How } | null = null;
let stopping = new AbortController();

const RESET_TITLES = {
  own: 'data.resetOwn',
  packs: 'data.resetPacks',
  log: 'data.resetLog',
  starter: 'data.resetStarter',
  all: 'data.resetAll',
} as const;

type Progress = (done: number, of: number) => void;
type Handlers = {
  [Verb in keyof TransferCalls]: (
    data: Parameters<TransferCalls[Verb]>[0],
    progress: Progress,
  ) => Promise<ReturnType<TransferCalls[Verb]>>;
};

const handlers: Handlers = {
  async open({ file }) {
    return told(await openFile(file));
  },
  async openSnapshot({ name }) {
    return told(await openFile(await readSnapshot(await snapshotFolder(), name)));
  },
  async openAddress({ url }) {
    const fetched = await fetchPack(url, null);
    if (fetched.same) throw new FileError(say('files.nothing'));
    return told({ kind: 'pack', pack: fetched.pack, from: { url, etag: fetched.etag } });
  },
  async plan({ how }) {
    if (!opened) throw new FileError(say('data.chooseAgain'));
    const plan = planOpened(await makeBackup(db), opened, how, systemClock);
    planned = { plan, how };
    return previewOf(plan);
  },
  async apply({ title, theirs }, progress) {
    return alone(async () => {
      if (!opened || !planned) throw new FileError(say('data.chooseAgain'));
      const here = await makeBackup(db);
      // Others may have written since it was shown; what is carried out fits what is here.
      const fresh = planOpened(here, opened, planned.how, systemClock);
      const plan = theirs ? takingTheirs(fresh) : fresh;
      const done = await carry(here, plan, title, planned.how.as, progress);
      opened = null;
      planned = null;
      return done;
    });
  },
  async cancel() {
    stopping.abort();
  },
  async removePack({ id }) {
    return alone(async () => {
      const here = await makeBackup(db);
      const pack = here.subscriptions.find((one) => one.id === id);
      if (!pack) throw new FileError(say('data.packGone'));
      return carry(
        here,
        planPackRemoval(here, pack),
        say('data.removedTitle', { name: pack.name }),
        'pack',
      );
    });
  },
  async checkPack({ id }) {
    return alone(async () => {
      const pack = await db.subscriptions.get(id);
      return pack ? checkPack(db, pack, systemClock) : [];
    });
  },
  async reset({ part }) {
    return alone(async () => {
      if (part === 'snapshots') {
        await removeSnapshots(await snapshotFolder());
        return { changed: [] };
      }
      const here = await makeBackup(db);
      const plan = planReset(here, part);
      const { record, changed } = await carry(here, plan, say(RESET_TITLES[part]), 'restore');
      if (part === 'all') {
        for (const { id } of await db.imports.toArray()) await forgetImport(db, id);
        await removeSnapshots(await snapshotFolder());
      }
      return { changed, record };
    });
  },
  async takeSnapshot() {
    await takeSnapshot(await snapshotFolder(), await makeBackup(db), 'daily', systemClock.now());
  },
  async snapshots() {
    return listSnapshots(await snapshotFolder());
  },
  async makePack({ wish }) {
    return new Blob([packText(makePack(await makeBackup(db), wish))], { type: 'application/json' });
  },
  async undo({ importId }, progress) {
    return alone(() => undoImport(db, importId, progress));
  },
  async mend() {
    return (
      (await navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, (lock) =>
        lock ? mendImports(db) : 0,
      )) ?? 0
    );
  },
  async write({ what }) {
    const backup = await makeBackup(db);
    if (what === 'backup') {
      return new Blob([...backupPieces(backup)], { type: 'application/json' });
    }
    if (what === 'json-ld') return new Blob([jsonLd(backup)], { type: 'application/ld+json' });
    return new Blob([tableCsv(backup, what)], { type: 'text/csv' });
  },
};

/** From now on this is the open file. */
function told(file: OpenedFile): Opened {
  opened = file;
  planned = null;
  switch (file.kind) {
    case 'backup':
      return { kind: 'backup' };
    case 'pack': {
      const { name, description } = file.pack;
      return {
        kind: 'pack',
        name: name ?? null,
        description: description ?? null,
        url: file.from?.url ?? null,
      };
    }
    case 'table': {
      const { headings, lines, mapping } = file.table;
      return { kind: 'table', headings, mapping, count: lines.length, sample: lines.slice(0, 5) };
    }
  }
}

/** Carry out a plan, after a snapshot of what is here. */
async function carry(
  here: Backup,
  plan: ImportPlan,
  title: string,
  kind: ImportRecord['kind'],
  onProgress: Progress = () => undefined,
) {
  stopping = new AbortController();
  if (sizeOf(plan) > 0) {
    await takeSnapshot(await snapshotFolder(), here, 'import', systemClock.now());
  }
  const { signal } = stopping;
  const record = await applyImport(
    db,
    plan,
    { title, kind },
    { clock: systemClock, onProgress, signal },
  );
  return { record, changed: changedEntities(plan) };
}

/** How long to wait for the background's own care of the data: milliseconds. */
const PATIENCE = 10_000;

/** One import at a time, in whichever tab. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    return await navigator.locks.request(IMPORT_LOCK, { signal: patience.signal }, () => {
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    if (!patience.signal.aborted) throw error;
    throw new FileError(say('data.otherTab'));
  } finally {
    clearTimeout(timer);
  }
}

/** A worker has no browser to ask for words: it reads the table that the browser has. */
let spoken: string | null = null;
async function speak({ language, locale }: Ask['spoken']): Promise<void> {
  if (spoken === locale) return;
  const messages = await fetchMessages(language);
  speakWith((key) => messages[key], locale);
  spoken = locale;
}

addEventListener('message', ({ data: { id, verb, data, spoken } }: MessageEvent<Ask>) => {
  const tell = (told: Omit<Told, 'id'>) => postMessage({ id, ...told });
  const progress: Progress = (done, of) => tell({ progress: { done, of } });
  const handle = handlers[verb] as (data: unknown, progress: Progress) => Promise<unknown>;
  speak(spoken)
    .then(() => handle(data, progress))
    .then(
      (res) => tell({ res }),
      (error: unknown) =>
        tell({
          fault: {
            message: error instanceof Error ? error.message : String(error),
            cancelled: error instanceof DOMException && error.name === 'AbortError',
          },
        }),
    );
});
