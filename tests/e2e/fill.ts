/** Fills the extension's database with generated records, past everything of ours. */
import type { Tab } from './driver.ts';

/**
 * Write a log of `count` cards, ten minutes apart up to now, of 300 people and
 * 30 labs on 40 sites, about three to an article.
 */
export async function fillLog(own: Tab, count: number): Promise<void> {
  await own.evaluate(async (wanted) => {
    const words =
      'the lab has hired a researcher away from its rival to lead safety work on new models as the board weighs a deal'.split(
        ' ',
      );
    const firsts = ['Ada', 'Bo', 'Chen', 'Dana', 'Émile', 'Farah', 'Grete', 'Hugo', 'Inés', 'Jun'];
    const lasts = ['Quill', 'Lind', 'Wei', 'Okafor', 'Durand', 'Haddad', 'Solheim', 'Vega', 'Ruiz'];
    const some = (start: number, length: number) =>
      Array.from({ length }, (_, k) => words[(start * 7 + k * 3) % words.length]).join(' ');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('whence');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const now = Date.now();
    const entry = (i: number) => {
      const who = (i * 31 + ((i / 7) | 0)) % 330;
      const lab = who >= 300;
      const article = Math.floor(i / 3);
      const name = lab
        ? `Lab ${who - 299}`
        : `${firsts[who % 10]} ${lasts[who % 9]}${who >= 90 ? ` ${Math.floor(who / 90)}` : ''}`;
      return {
        id: crypto.randomUUID(),
        at: now - (wanted - i) * 600_000,
        entityId: `00000000-0000-4000-8000-${String(who).padStart(12, '0')}`,
        kind: lab ? 'organization' : 'person',
        name,
        url: `https://news${article % 40}.example/${article}`,
        title: `Story ${article}: ${some(article, 8)}`,
        site: `news${article % 40}.example`,
        context: i % 5 === 0 ? '' : `${name}, who ${some(i, 18)}.`,
        openedBy: ['pointer', 'pointer', 'link', 'keyboard'][i % 4],
        stayed: 1_200 + ((i * 977) % 20_000),
        saved: i % 17 === 0,
      };
    };
    const transaction = db.transaction('logPages', 'readwrite');
    const store = transaction.objectStore('logPages');
    for (let start = 0; start < wanted; start += 200) {
      const entries = Array.from({ length: Math.min(200, wanted - start) }, (_, k) =>
        entry(start + k),
      );
      store.put({
        id: entries[0]?.at ?? 0,
        entries,
        entityIds: [...new Set(entries.map(({ entityId }) => entityId))],
        changedAt: now,
      });
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error ?? new Error('not written'));
    });
    db.close();
  }, count);
}

/** How many cards the log holds, counted where they are; afterwards only the newest `keep` pages are left. */
export async function countLogged(own: Tab, keep = Infinity): Promise<number> {
  return own.evaluate(
    async (most) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('whence');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
      const store = db.transaction('logPages', 'readwrite').objectStore('logPages');
      const pages = await new Promise<{ id: number; entries: unknown[] }[]>((resolve, reject) => {
        const request = store.getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no log'));
      });
      if (most !== null) for (const { id } of pages.slice(0, -most)) store.delete(id);
      db.close();
      return pages.reduce((sum, { entries }) => sum + entries.length, 0);
    },
    Number.isFinite(keep) ? keep : null,
  );
}
