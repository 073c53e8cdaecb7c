import { storage } from 'wxt/utils/storage';

/** What the reader may set. Only what was set is stored; the rest is the default. */
export interface Settings {
  /** Milliseconds the pointer rests on a name before its card opens (0 to 1,000). */
  dwell: number;
  /** Cards are shown, but not written to the log. */
  logPaused: boolean;
}

export const DEFAULT_SETTINGS: Settings = { dwell: 350, logPaused: false };

const stored = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await stored.getValue()) };
}

/** Change some settings; the others stay. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await stored.setValue({ ...(await stored.getValue()), ...change });
}

/** Call back on every change, from whichever page it comes. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return stored.watch((value) => onChange({ ...DEFAULT_SETTINGS, ...value }));
}
