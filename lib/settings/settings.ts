import { browser } from 'wxt/browser';
import type { Settings } from '../domain/settings.ts';
import { DEFAULT_SETTINGS } from '../domain/settings.ts';
import { SETTINGS_KEY } from './settings-key.ts';
import { validSettings } from './valid-settings.ts';

export type { Settings };
export { DEFAULT_SETTINGS };

async function stored(): Promise<Partial<Settings>> {
  const found = await browser.storage.local.get<{ [SETTINGS_KEY]?: unknown }>(SETTINGS_KEY);
  return validSettings(found[SETTINGS_KEY]);
}

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await stored()) };
}

/** Change some settings; the others stay. What is out of bounds is left out. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({
    [SETTINGS_KEY]: { ...(await stored()), ...validSettings(change) },
  });
}

/** Back to the defaults, all of them. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: {} });
}

/** Call back on every change, from whichever page it comes. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change) onChange({ ...DEFAULT_SETTINGS, ...validSettings(change.newValue) });
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
