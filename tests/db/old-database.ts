/** Databases as older versions of Whence left them. */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../fixtures/db/', import.meta.url);

/** A saved database: its schema and every record. */
export interface OldDatabase {
  /** As the browser counts: Dexie's version times ten. */
  version: number;
  stores: Record<
    string,
    {
      keyPath: string;
      autoIncrement: boolean;
      indexes: { name: string; keyPath: string; unique: boolean; multiEntry: boolean }[];
      records: Record<string, unknown>[];
    }
  >;
}

/** Every saved schema version by its file's name, oldest first. */
export function oldDatabases(): [string, OldDatabase][] {
  return readdirSync(FOLDER)
    .filter((file) => /^version-\d+\.json$/.test(file))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as OldDatabase]);
}

/** Write a saved database under a name, through nothing of ours. */
export async function putDown(name: string, old: OldDatabase): Promise<void> {
  const request = indexedDB.open(name, old.version);
  await new Promise<void>((resolve, reject) => {
    request.onupgradeneeded = () => {
      for (const [storeName, store] of Object.entries(old.stores)) {
        const made = request.result.createObjectStore(storeName, {
          keyPath: store.keyPath,
          autoIncrement: store.autoIncrement,
        });
        for (const { name: index, keyPath, unique, multiEntry } of store.indexes) {
          made.createIndex(index, keyPath, { unique, multiEntry });
        }
        for (const record of store.records) made.add(record);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error('not written'));
  });
}

/** Version and records of a database as it lies there, through nothing of ours. */
export async function contentsAsTheyLie(
  name: string,
): Promise<{ version: number; records: Record<string, unknown[]> }> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  const records: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) {
    records[store] = await new Promise<unknown[]>((resolve, reject) => {
      const request = db.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result as unknown[]);
      request.onerror = () => reject(request.error ?? new Error('not read'));
    });
  }
  const { version } = db;
  db.close();
  return { version, records };
}
