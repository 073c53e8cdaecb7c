/** Words for tests and tools, which have no browser to ask: English, or another of our tables. */
import { speakWith } from '../lib/i18n/say.ts';
import de from '../lib/i18n/locales/de.json' with { type: 'json' };
import en from '../lib/i18n/locales/en.json' with { type: 'json' };
import fr from '../lib/i18n/locales/fr.json' with { type: 'json' };

export type Table = Record<string, Record<string, string>>;
export const TABLES: Record<'en' | 'de' | 'fr', Table> = { en, de, fr };

/** By flat keys ("area_name"), as the browser's own tables name them. */
export function flatten(table: Table): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([area, messages]) =>
      Object.entries(messages).map(([name, message]) => [`${area}_${name}`, message]),
    ),
  );
}

export function speak(language: keyof typeof TABLES, locale: string = language): void {
  const messages = flatten(TABLES[language]);
  speakWith((key) => messages[key], locale);
}

speak('en');
