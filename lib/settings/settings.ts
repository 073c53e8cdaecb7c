import { browser } from 'wxt/browser';

/** What the reader may set. Only what was set is stored; the rest is the default. */
export interface Settings {
  /** Milliseconds the pointer rests on a name before its card opens (0 to 1,000). */
  dwell: number;
  /** Cards are shown, but not written to the log. */
  logPaused: boolean;
}

export const DEFAULT_SETTINGS: Settings = { dwell: 350, logPaused: false };

const KEY = 'settings';

async function stored(): Promise<Partial<Settings>> {
  const found = await browser.storage.local.get<{ [KEY]?: Partial<Settings> }>(KEY);
  return found[KEY] ?? {};
}

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await stored()) };
}

/** Change some settings; the others stay. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await stored()), ...change } });
}

/** Call back on every change, from whichever page it comes. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) onChange({ ...DEFAULT_SETTINGS, ...(change.newValue as Partial<Settings>) });
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
