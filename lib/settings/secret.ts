import { browser } from 'wxt/browser';

/** In `storage.local`: a name by which the reader scripts of this browser know each other. */
export const SECRET_KEY = 'secret';

/** Make the name, once and for all. It is in no backup, and no page is told it. */
export async function makeSecret(): Promise<void> {
  const found = await browser.storage.local.get(SECRET_KEY);
  if (found[SECRET_KEY] === undefined) {
    await browser.storage.local.set({ [SECRET_KEY]: crypto.randomUUID() });
  }
}
