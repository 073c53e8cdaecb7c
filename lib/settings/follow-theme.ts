import { readSettings, watchSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** The value of `color-scheme` for a theme; empty for what the style sheet says: the system's. */
export function schemeOf(theme: Settings['theme']): string {
  return theme === 'system' ? '' : theme;
}

/** Have a page of ours look as the reader set it, and follow the setting. */
export async function followTheme(page: HTMLElement): Promise<void> {
  const show = ({ theme }: Settings) => {
    page.style.colorScheme = schemeOf(theme);
  };
  watchSettings(show);
  show(await readSettings());
}
