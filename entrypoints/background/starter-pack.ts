import { browser } from 'wxt/browser';
import type { Clock, Database } from '../../lib/db/database.ts';
import { failSeed, seedState, seedStarterPack } from '../../lib/db/seed.ts';

/**
 * See to it that the starter pack of this version of Whence is in the database.
 * Cheap when it is: the file is read only on the first run of a version. Never
 * rejects for a broken pack: why is kept in the database for the popup.
 */
export async function ensureStarterPack(db: Database, clock: Clock): Promise<void> {
  const installed = browser.runtime.getManifest().version;
  const { seededBy } = await browser.storage.local.get<{ seededBy?: string }>('seededBy');
  const before = await seedState(db);
  // The database may have been wiped although the settings were not.
  if (seededBy === installed && before.version !== null && before.error === null) return;

  let pack: unknown;
  try {
    pack = await (await fetch(browser.runtime.getURL('/starter-pack.json'))).json();
  } catch (error) {
    await failSeed(db, before, error);
    return;
  }
  if (await seedStarterPack(db, pack, clock)) {
    await browser.storage.local.set({ seededBy: installed });
  }
}
