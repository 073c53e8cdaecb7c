/** The gallery's page, as tests and the pictures use it. */
import type { Surface } from '../gallery/widths.ts';
import { until, type Tab } from './driver.ts';
import type { Language } from '../../lib/i18n/languages.ts';

export type StateName = { name: string; surface: Surface };

interface Handle {
  gallery?: { states: StateName[]; show(address: string, language?: Language): boolean };
}

/** All states of the gallery that a tab shows. */
export function gallery(tab: Tab): Promise<StateName[]> {
  return until('the gallery is there', () =>
    tab.evaluate(() => (globalThis as Handle).gallery?.states ?? null),
  );
}

/** Show one state in a theme, at rest. */
export async function showState(
  tab: Tab,
  { name, surface }: StateName,
  theme: 'light' | 'dark',
  language: Language = 'en',
): Promise<void> {
  const shown = await tab.evaluate(
    (address, scheme, spoken) => {
      const done = (globalThis as Handle).gallery?.show(address, spoken) ?? false;
      document.documentElement.style.colorScheme = scheme;
      for (const root of document.querySelectorAll<HTMLElement>('.root')) {
        root.style.colorScheme = scheme;
      }
      for (const animation of document.getAnimations()) animation.cancel();
      return done;
    },
    `${surface}/${name}`,
    theme,
    language,
  );
  if (!shown) throw new Error(`The gallery has no ${surface}/${name}.`);
}
