/** What tests do through the extension's own pages: only they may open its database. */
import assert from 'node:assert/strict';
import type { PageOutline } from '../../lib/domain/page-outline.ts';
import { sleep, until, type Plain, type Tab } from './driver.ts';

/** All records of a store of the database, as they are. */
export function recordsOf(own: Tab, store: string): Promise<Record<string, Plain>[]> {
  return own.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('whence');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    try {
      return await new Promise<never[]>((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result as never[]);
        request.onerror = () => reject(request.error ?? new Error(`no store ${name}`));
      });
    } finally {
      db.close();
    }
  }, store);
}

/** The entries of the log. */
export async function logOf(own: Tab): Promise<Record<string, Plain>[]> {
  const pages = await recordsOf(own, 'logPages');
  return pages.flatMap((page) => page['entries'] as Record<string, Plain>[]);
}

/** Wait until the starter pack is in the database. */
export async function seeded(own: Tab): Promise<void> {
  await until(
    'the starter pack is loaded',
    async () =>
      (await recordsOf(own, 'meta').catch(() => [])).length > 0 &&
      (await recordsOf(own, 'moves')).length > 0,
    30_000,
  );
}

/**
 * What the background tells a tab when the context menu is used on selected
 * text; the menu itself is tested once (`chooseInMenu`).
 */
export async function saveFromSelection(own: Tab, url: string, selection: string): Promise<void> {
  const told = await own.evaluate(
    async (address, text) => {
      const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === address);
      if (tab?.id === undefined) return `no tab on ${address}`;
      const message = {
        id: 0,
        type: 'draftFromSelection',
        data: { selection: text },
        timestamp: Date.now(),
      };
      await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 });
      return null;
    },
    url,
    selection,
  );
  if (told !== null) throw new Error(told);
}

/** The browser's id of the tab on an address. */
export async function idOfTab(own: Tab, url: string): Promise<number> {
  const id = await own.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab on ${url}`);
  return id;
}

/** Long enough for a card to count as seen (1,000 ms), with room for a slow machine. */
export const seenLongEnough = (): Promise<void> => sleep(1_600);

/** The visible text of an extension page, once it holds something. */
export function textWith(own: Tab, words: string | RegExp, timeout = 10_000): Promise<string> {
  const fits = (text: string): boolean =>
    typeof words === 'string' ? text.includes(words) : words.test(text);
  return until(
    `${String(words)} on ${own.page.url()}`,
    async () => {
      const text = await own.evaluate(() => document.body.innerText);
      return fits(text) && text;
    },
    timeout,
  );
}

/** Click a button or link of an extension page by its accessible name. */
export async function clickOwn(own: Tab, name: RegExp): Promise<void> {
  let before = '';
  const place = await until(`${String(name)} is on ${own.page.url()}`, async () => {
    const found = await own.evaluate((source) => {
      const pattern = new RegExp(source, 'i');
      for (const element of document.querySelectorAll<HTMLElement>(
        'button, a, input[type=checkbox], [role=switch]',
      )) {
        const label =
          element.getAttribute('aria-label') ??
          (element as HTMLInputElement).labels?.[0]?.textContent ??
          element.textContent ??
          '';
        if (!pattern.test(label.trim()) || element.matches(':disabled')) continue;
        element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        if (box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    }, name.source);
    // What still moves as the page goes on would be missed by the click.
    const here = JSON.stringify(found);
    const rests = here === before;
    before = here;
    return rests ? found : null;
  });
  await own.page.mouse.click(place.x, place.y);
}

/** Set these settings, and all others to their defaults. */
export async function changeSettings(own: Tab, settings: Record<string, Plain>): Promise<void> {
  await own.evaluate(async (next) => {
    await chrome.storage.local.set({ settings: next });
    return null;
  }, settings);
}

/** What an extension page asks of a tab's reader; what it answers. */
export async function tellReader(
  own: Tab,
  url: string,
  type: string,
  data: Record<string, Plain>,
): Promise<Plain> {
  return own.evaluate(
    async (address, verb, content) => {
      const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === address);
      if (tab?.id === undefined) throw new Error(`no tab on ${address}`);
      const reply = await chrome.tabs.sendMessage(
        tab.id,
        { type: verb, data: content },
        { frameId: 0 },
      );
      return reply.res as never;
    },
    url,
    type,
    data,
  );
}

interface Followed {
  whenceOutline?: PageOutline;
}

/** Follow the outline of the tab at an address, as the side panel does. */
export async function followOutline(own: Tab, url: string): Promise<void> {
  await own.evaluate(async (address) => {
    const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === address);
    if (tab?.id === undefined) throw new Error(`no tab on ${address}`);
    const port = chrome.tabs.connect(tab.id, { name: 'outline', frameId: 0 });
    port.onMessage.addListener((outline) => {
      (globalThis as Followed).whenceOutline = outline as PageOutline;
    });
    return null;
  }, url);
}

/** The newest outline that was told; null before the first. */
export function lastOutline(own: Tab): Promise<PageOutline | null> {
  return own.evaluate(() => (globalThis as Followed).whenceOutline ?? null);
}

/** What has the keyboard, by its accessible name. */
export const focused = (own: Tab): Promise<string> =>
  own.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

/** Press Tab until something of this name has the keyboard. */
export async function tabTo(own: Tab, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await own.page.keyboard.press('Tab');
    if (wanted.test(await focused(own))) return;
  }
  assert.fail(`no way by Tab to ${String(wanted)}`);
}
