import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SettingsPage } from '../../components/dashboard/SettingsPage.tsx';
import type { Resettable } from '../../components/dashboard/SettingsSections.tsx';
import {
  DiagnosticsSection,
  ResetSection,
  StorageSection,
} from '../../components/dashboard/SettingsSections.tsx';
import type { Database } from '../../lib/db/database.ts';
import { systemClock } from '../../lib/db/database.ts';
import { countLog } from '../../lib/db/log.ts';
import { seedState } from '../../lib/db/seed.ts';
import { listSnapshots, snapshotFolder } from '../../lib/db/snapshots.ts';
import { diagnosticsText } from '../../lib/domain/diagnostics.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  readSettings,
  resetSettings,
  watchSettings,
} from '../../lib/settings/settings.ts';
import { ensureStarterPack } from '../background/starter-pack.ts';
import { tellTabs } from '../background/open-tabs.ts';
import { chooseLanguage } from '../../lib/settings/language.ts';
import { say } from '../../lib/i18n/say.ts';
import { useLanguage } from './use-language.ts';
import { transfer } from './transfer.ts';

const TABLES = ['entities', 'moves', 'sources', 'evidence', 'edits', 'log'] as const;

/** The settings, what is stored, and what a bug report needs. */
export function SettingsRoute({ db }: { db: Database }) {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const stored = useLiveQuery(() => storedIn(db), [db, done]);

  const reset = async (part: Resettable) => {
    setBusy(true);
    setDone(null);
    setFault(null);
    try {
      if (part === 'settings') await resetAllSettings();
      else {
        const { changed } = await transfer('reset', { part });
        void tellTabs(changed);
        // What comes with Whence comes back at once.
        if (part === 'starter' || part === 'own' || part === 'all') {
          await ensureStarterPack(db, systemClock);
        }
        if (part === 'all') await resetAllSettings();
      }
      setDone(
        say(
          part === 'log' || part === 'own' || part === 'packs' || part === 'starter'
            ? 'reset.doneUndoable'
            : 'reset.done',
        ),
      );
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <SettingsPage
      settings={settings}
      language={language}
      onLanguage={(chosen) => void chooseLanguage(chosen)}
      onChange={(change) => void changeSettings(change)}
      onPause={(minutes) =>
        void changeSettings({
          pausedUntil: minutes === null ? null : Date.now() + minutes * 60_000,
        })
      }
    >
      <StorageSection use={stored?.use} />
      <ResetSection busy={busy} done={done} fault={fault} onReset={(part) => void reset(part)} />
      <DiagnosticsSection
        text={
          stored &&
          diagnosticsText({
            ...stored.diagnosis,
            settings,
            version: browser.runtime.getManifest().version,
            browser: navigator.userAgent,
            language: navigator.language,
          })
        }
      />
    </SettingsPage>
  );
}

async function resetAllSettings(): Promise<void> {
  await resetSettings();
  await chooseLanguage(null);
}

async function storedIn(db: Database) {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    counts[table] = table === 'log' ? await countLog(db) : await db.table(table).count();
  }
  const packs = await db.subscriptions.toArray();
  const unfinishedImports = await db.imports.filter(({ state }) => state !== 'done').count();
  const seed = await seedState(db);
  // A live query may wait for nothing but the database, unless it is told so.
  const [snapshots, estimate] = await Promise.all([
    snapshotFolder().then(listSnapshots),
    navigator.storage.estimate(),
  ]);
  const bytes = estimate.usage ?? null;
  return {
    use: {
      rows: [
        ...TABLES.map((table) => ({
          title: table === 'edits' ? ('settings.steps' as const) : (`stored.${table}` as const),
          count: counts[table] ?? 0,
          bytes: null,
        })),
        {
          title: 'stored.snapshots' as const,
          count: snapshots.length,
          bytes: snapshots.reduce((sum, one) => sum + one.bytes, 0),
        },
      ],
      total: bytes,
    },
    diagnosis: {
      counts,
      starter: seed.version,
      starterFault: seed.error !== null,
      schema: db.verno,
      packs: packs.length,
      packsWithFault: packs.filter((pack) => pack.fault !== null).length,
      bytes,
      quota: estimate.quota ?? null,
      snapshots: snapshots.length,
      unfinishedImports,
      now: Date.now(),
    },
  };
}
