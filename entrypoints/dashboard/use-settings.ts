import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/settings/settings.ts';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '../../lib/settings/settings.ts';

/** The reader's settings, live; the defaults until they are read. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
