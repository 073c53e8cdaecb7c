import { browser } from 'wxt/browser';
import type { BackupCare } from '../domain/backup-care.ts';
import { NO_CARE } from '../domain/backup-care.ts';

const KEY = 'backupCare';

/** In `storage.local`, which outlives a database that the browser wipes. */
export async function readCare(): Promise<BackupCare> {
  const found = await browser.storage.local.get<{ [KEY]?: Partial<BackupCare> }>(KEY);
  return { ...NO_CARE, ...found[KEY] };
}

/** Change what is remembered, by what it is now. */
export async function changeCare(change: (care: BackupCare) => BackupCare): Promise<BackupCare> {
  const next = change(await readCare());
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Call back on every change, from whichever page it comes. Returns the way to stop. */
export function watchCare(onChange: (care: BackupCare) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) onChange({ ...NO_CARE, ...(change.newValue as Partial<BackupCare>) });
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
