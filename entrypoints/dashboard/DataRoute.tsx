import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { RestorePlan } from '../../components/dashboard/DataPage.tsx';
import { DataPage } from '../../components/dashboard/DataPage.tsx';
import { compareBackup, makeBackup, restoreBackup } from '../../lib/db/backup.ts';
import type { Database } from '../../lib/db/database.ts';
import { countLog } from '../../lib/db/log.ts';
import { readBackup } from '../../lib/db/read-backup.ts';
import type { Backup } from '../../lib/domain/backup.ts';
import { backupText } from '../../lib/domain/backup.ts';
import { movesCsv } from '../../lib/services/moves-csv.ts';
import { tellTabs } from '../background/open-tabs.ts';
import { download } from './download.ts';

/** Backups out and in. Until the page is left, a restore can be undone as a whole. */
export function DataRoute({ db }: { db: Database }) {
  const [chosen, setChosen] = useState<{ plan: RestorePlan; backup: Backup } | null>(null);
  const [before, setBefore] = useState<Backup | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const counts = useLiveQuery(async () => {
    const [people, organizations, moves, log] = await Promise.all([
      db.entities.where('kind').equals('person').count(),
      db.entities.where('kind').equals('organization').count(),
      db.moves.count(),
      countLog(db),
    ]);
    return { people, organizations, moves, log };
  }, [db]);

  /** One thing at a time, and what fails is said. */
  const work = async (act: () => Promise<void>) => {
    setBusy(true);
    setFault(null);
    setWords(null);
    try {
      await act();
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const replace = async (backup: Backup): Promise<Backup> => {
    const old = await restoreBackup(db, backup);
    const ids = [...old.entities, ...backup.entities].map(({ id }) => id);
    void tellTabs([...new Set(ids)]);
    return old;
  };
  const day = () => new Date().toISOString().slice(0, 10);

  return (
    <DataPage
      counts={counts}
      plan={chosen?.plan ?? null}
      fault={fault}
      done={words === null ? null : { words, undo: before !== null }}
      busy={busy}
      onBackup={() =>
        void work(async () => {
          const text = backupText(await makeBackup(db));
          download(`whence-${day()}.json`, 'application/json', text);
        })
      }
      onCsv={() =>
        void work(async () => {
          download(`whence-moves-${day()}.csv`, 'text/csv', movesCsv(await makeBackup(db)));
        })
      }
      onChoose={(file) =>
        void work(async () => {
          setChosen(null);
          const backup = readBackup(await file.text());
          setChosen({ plan: { file: file.name, ...(await compareBackup(db, backup)) }, backup });
        })
      }
      onRestore={() =>
        void work(async () => {
          if (!chosen) return;
          setBefore(await replace(chosen.backup));
          setWords('Restored');
          setChosen(null);
        })
      }
      onCancel={() => setChosen(null)}
      onUndo={() =>
        void work(async () => {
          if (!before) return;
          await replace(before);
          setBefore(null);
          setWords('Everything is as it was before');
        })
      }
    />
  );
}
