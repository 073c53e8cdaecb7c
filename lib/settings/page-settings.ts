/**
 * The settings as pages take them: the script that is in every page trusts what
 * is stored, but for its type. What stores settings has checked them
 * (settings.ts), and so do the extension's own pages when they read.
 */
import { browser } from 'wxt/browser';
import type { Settings } from '../domain/settings.ts';
import { DEFAULT_SETTINGS } from '../domain/settings.ts';
import { SETTINGS_KEY } from './settings-key.ts';

function filled(stored: unknown): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, value] of Object.entries(stored ?? {})) {
    const byDefault = settings[key];
    if (byDefault === null || typeof value === typeof byDefault) settings[key] = value;
  }
  return settings as unknown as Settings;
}

/** The settings as they are now. */
export async function readPageSettings(): Promise<Settings> {
  return filled((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Call back on every change. Returns the way to stop. */
export function watchPageSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[SETTINGS_KEY]) onChange(filled(changes[SETTINGS_KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    // Once the extension is gone so are its events, and asking for them throws.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
  };
}
