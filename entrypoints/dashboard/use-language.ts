import { useEffect, useState } from 'react';
import type { Language } from '../../lib/i18n/languages.ts';
import { chosenLanguage, watchLanguage } from '../../lib/settings/language.ts';

/** The language that the reader chose, live; null for the browser's. */
export function useLanguage(): Language | null {
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    void chosenLanguage().then(setLanguage);
    return watchLanguage(setLanguage);
  }, []);
  return language;
}
