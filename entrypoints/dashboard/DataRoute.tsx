import { useLiveQuery } from 'dexie-react-hooks';
import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { CareNotices } from '../../components/dashboard/CareNotices.tsx';
import type { Written } from '../../components/dashboard/DataPage.tsx';
import { DataPage } from '../../components/dashboard/DataPage.tsx';
import type { OpenFile } from '../../components/dashboard/ImportPanel.tsx';
import { ImportPanel } from '../../components/dashboard/ImportPanel.tsx';
import { PacksSection } from '../../components/dashboard/PacksSection.tsx';
import { SnapshotsSection } from '../../components/dashboard/SnapshotsSection.tsx';
import type { Database } from '../../lib/db/database.ts';
import { countOwn } from '../../lib/db/identity.ts';
import { countLog } from '../../lib/db/log.ts';
import { afterExport, backupDue, NO_CARE } from '../../lib/domain/backup-care.ts';
import type { ImportPreview } from '../../lib/domain/import-plan.ts';
import { mappingFault } from '../../lib/domain/move-table.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { originOf } from '../../lib/domain/subscription.ts';
import { webAddress } from '../../lib/domain/web-address.ts';
import { changeCare, readCare, watchCare } from '../../lib/settings/backup-care.ts';
import { say } from '../../lib/i18n/say.ts';
import { tellTabs } from '../background/open-tabs.ts';
import { download } from './download.ts';
import { CancelledError, transfer } from './transfer.ts';
import type { How, Opened } from './transfer-calls.ts';

/** What a written file is called after its kind and the day. */
const FILES: Partial<Record<Written, [string, string]>> = {
  backup: ['', 'json'],
  'json-ld': ['', 'jsonld'],
};

/** Data out and in. What takes long is done by `transfer-worker.ts`. */
export function DataRoute({ db }: { db: Database }) {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [theirs, setTheirs] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [done, setDone] = useState<{ words: string; importId: string | null } | null>(null);
  const [busy, setBusy] = useState(false);
  const [snapshots, setSnapshots] = useState<Snapshot[]>();
  const [care, setCare] = useState(NO_CARE);
  const [now] = useState(() => Date.now());
  /** Which preview is the newest asked for; answers to earlier ones are dropped. */
  const asked = useRef(0);
  // Not while something is brought in: counting anew after each of its steps took longer than they.
  const counted = useLiveQuery(() => (busy ? null : storedIn(db)), [db, busy]);
  const [stored, setStored] = useState<Awaited<ReturnType<typeof storedIn>>>();
  if (counted && counted !== stored) setStored(counted);
  const imports = useLiveQuery(() => db.imports.orderBy('at').reverse().toArray(), [db]);
  useEffect(() => {
    void transfer('mend', {}).then(() => transfer('snapshots', {}).then(setSnapshots));
    void readCare().then(setCare);
    return watchCare(setCare);
  }, []);

  /** One thing at a time, and what fails is said. */
  const work = async (act: () => Promise<void>) => {
    setBusy(true);
    setFault(null);
    setDone(null);
    try {
      await act();
    } catch (error) {
      if (error instanceof CancelledError) {
        setDone({ words: say('data.cancelled'), importId: null });
      } else setFault(error instanceof Error ? error.message : String(error));
    } finally {
      setProgress(null);
      setBusy(false);
    }
  };
  const onProgress = (at: number, of: number) => setProgress(of === 0 ? 1 : at / of);

  const show = async (next: OpenFile) => {
    setFile(next);
    setPreview(null);
    setRefused(null);
    asked.current += 1;
    const token = asked.current;
    if (next.kind === 'table' && mappingFault(next.mapping) !== null) return;
    if (next.kind === 'pack' && next.name.trim() === '') return;
    try {
      const plan = await transfer('plan', { how: howOf(next) });
      if (token === asked.current) setPreview(plan);
    } catch (error) {
      if (token === asked.current)
        setRefused(error instanceof Error ? error.message : String(error));
    }
  };
  const open = (title: string, ask: () => Promise<Opened>) =>
    void work(async () => {
      close();
      await show(openFileOf(title, await ask()));
    });
  const close = () => {
    asked.current += 1;
    setFile(null);
    setPreview(null);
    setRefused(null);
    setTheirs(false);
  };
  const write = (what: Written) =>
    void work(async () => {
      const blob = await transfer('write', { what });
      const day = new Date().toISOString().slice(0, 10);
      const [middle, ending] = FILES[what] ?? [`${what}-`, 'csv'];
      download(`whence-${middle}${day}.${ending}`, blob.type, blob);
      if (what !== 'backup') return;
      const own = await countOwn(db);
      await changeCare((before) => afterExport(before, own, Date.now()));
    });
  const carried = async (
    words: string,
    { record, changed }: { record: { id: string }; changed: string[] },
  ) => {
    void tellTabs(changed);
    setDone({ words, importId: record.id });
    setSnapshots(await transfer('snapshots', {}));
  };

  return (
    <DataPage
      counts={stored?.counts}
      fault={fault}
      done={done}
      imports={(imports ?? []).filter(({ state }) => state === 'done')}
      busy={busy}
      notices={
        <CareNotices
          lost={care.lost}
          due={stored ? backupDue(care, stored.own, now) : null}
          newest={snapshots?.[0] ?? null}
          busy={busy}
          onOpen={(name) => open(say('data.aSnapshot'), () => transfer('openSnapshot', { name }))}
          onForgetLoss={() => void changeCare((before) => ({ ...before, lost: null }))}
          onBackup={() => write('backup')}
          onLater={() => void changeCare((before) => ({ ...before, nudgedAt: Date.now() }))}
        />
      }
      panel={
        file && (
          <ImportPanel
            file={file}
            preview={preview}
            refused={refused}
            theirs={theirs}
            busy={busy}
            progress={progress}
            onFile={(next) => void show(next)}
            onTheirs={setTheirs}
            onApply={() =>
              void work(async () => {
                const { title } = file;
                const result = await transfer('apply', { title, theirs }, onProgress);
                close();
                if (file.kind === 'backup') {
                  await changeCare((before) => ({ ...before, lost: null }));
                }
                await carried(say('data.done', { title }), result);
              })
            }
            onCancel={() => {
              if (progress === null) close();
              else void transfer('cancel', {});
            }}
          />
        )
      }
      onWrite={write}
      onChoose={(chosen) => open(chosen.name, () => transfer('open', { file: chosen }))}
      onUndo={(importId) =>
        void work(async () => {
          await transfer('undo', { importId }, onProgress);
          setDone({ words: say('data.undone'), importId: null });
        })
      }
    >
      <PacksSection
        packs={stored?.packs ?? []}
        busy={busy}
        onLook={(url) =>
          open(url, async () => {
            await askForHost(url);
            return transfer('openAddress', { url });
          })
        }
        onCheck={(id) =>
          void work(async () => {
            void tellTabs(await transfer('checkPack', { id }));
            setDone({ words: say('data.asked'), importId: null });
          })
        }
        onRemove={(id) =>
          void work(async () => {
            await carried(say('data.removedPack'), await transfer('removePack', { id }));
          })
        }
      />
      <SnapshotsSection
        snapshots={snapshots}
        busy={busy}
        onOpen={(name) => open(say('data.aSnapshot'), () => transfer('openSnapshot', { name }))}
        onTake={() =>
          void work(async () => {
            await transfer('takeSnapshot', {});
            setSnapshots(await transfer('snapshots', {}));
          })
        }
      />
      <p>
        <a href="#/trash">
          <Trash2 size={14} aria-hidden="true" /> {say('nav.trash')}
        </a>
      </p>
    </DataPage>
  );
}

async function storedIn(db: Database) {
  const [people, organizations, moves, log, own, subscriptions] = await Promise.all([
    db.entities.where('kind').equals('person').count(),
    db.entities.where('kind').equals('organization').count(),
    db.moves.count(),
    countLog(db),
    countOwn(db),
    db.subscriptions.toArray(),
  ]);
  const packs = await Promise.all(
    subscriptions.map(async (one) => ({
      ...one,
      moves: await db.moves.where('origin').equals(originOf(one)).count(),
    })),
  );
  return { counts: { people, organizations, moves, log }, own, packs };
}

/**
 * Leave to ask an address. Chrome gave it with the installation; in Firefox the
 * reader may have taken it back, and is asked now, for this host alone.
 */
async function askForHost(address: string): Promise<void> {
  const url = URL.parse(webAddress(address) ?? '');
  if (!url) return;
  const granted = await browser.permissions.request({
    origins: [`${url.protocol}//${url.hostname}/*`],
  });
  if (!granted) throw new Error(say('data.noLeave'));
}

function openFileOf(title: string, opened: Opened): OpenFile {
  switch (opened.kind) {
    case 'backup':
      return { title, kind: 'backup', as: 'restore' };
    case 'pack': {
      const { description, url } = opened;
      const last = title.split('/').findLast((part) => part !== '') ?? title;
      const name = opened.name ?? last.replace(/\.(json|gz)\b/g, '').slice(0, 100);
      return { title, kind: 'pack', name, description, url };
    }
    case 'table':
      return { title, ...opened };
  }
}

function howOf(file: OpenFile): How {
  switch (file.kind) {
    case 'backup':
      return { as: file.as };
    case 'pack':
      return { as: 'pack', name: file.name.trim() };
    case 'table':
      return { as: 'table', mapping: file.mapping };
  }
}
