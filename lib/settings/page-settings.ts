/**
 * The settings as pages take them: the script that is in every page trusts what
 * is stored, but for its type. What stores settings has checked them
 * (settings.ts), and so do the extension's own pages when they read.
 */
import { browser } from 'wxt/browser';
import type { Settings } from '../domain/settings.ts';
import { DEFAULT_SETTINGS } from '../domain/settings.ts';
import { SECRET_KEY } from './secret.ts';
import { SETTINGS_KEY } from './settings-key.ts';

function filled(stored: unknown): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, value] of Object.entries(stored ?? {})) {
    const byDefault = settings[key];
    if (byDefault === null || typeof value === typeof byDefault) settings[key] = value;
  }
  return settings as unknown as Settings;
}

/**
 * The settings as they are now, the name of secret.ts, and a call back on every change from here on.
 * Watched from before they are read, so that no change falls between the two.
 */
export async function followPageSettings(
  onChange: (settings: Settings) => void,
): Promise<{ settings: Settings; secret: string; unfollow: () => void }> {
  let changed: Settings | undefined;
  let isRead = false;
  const area = browser.storage.local;
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (!changes[SETTINGS_KEY]) return;
    changed = filled(changes[SETTINGS_KEY].newValue);
    if (isRead) onChange(changed);
  };
  const unfollow = () => {
    // Once the extension is gone so are its events, and asking for them throws.
    if (browser.runtime?.id) area.onChanged.removeListener(listener);
  };
  area.onChanged.addListener(listener);
  try {
    const found = await area.get([SETTINGS_KEY, SECRET_KEY]);
    isRead = true;
    return {
      settings: changed ?? filled(found[SETTINGS_KEY]),
      secret: String(found[SECRET_KEY]),
      unfollow,
    };
  } catch (error) {
    unfollow();
    throw error;
  }
}
