import { locale } from '../i18n/say.ts';

/** Names of the twelve months, in small letters, by language: found when first asked for. */
const known = new Map<string, string[][]>();

/**
 * The number of the month that a word names, in English or in the reader's
 * language, whole or cut short ("Jan.", "sept", "März"); null where it names
 * none, or more than one ("jui" is juin or juillet).
 */
export function monthNamed(word: string): number | null {
  const key = word.toLowerCase().replace(/\.$/, '');
  if (key.length < 3) return null;
  return among('en', key) ?? among(locale(), key);
}

function among(language: string, key: string): number | null {
  const months = known.get(language) ?? namesIn(language);
  known.set(language, months);
  const named = months.flatMap((names, i) =>
    names.some((name) => name.startsWith(key)) ? [i + 1] : [],
  );
  const [only = null] = named;
  return named.length === 1 ? only : null;
}

/** Each month's names, long and short, as they stand in a date and without the full stop. */
function namesIn(language: string): string[][] {
  const formats = (['long', 'short'] as const).map(
    (month) =>
      new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month,
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => {
      const parts = format.formatToParts(Date.UTC(2026, month, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return name.toLowerCase().replace(/\.$/, '');
    }),
  );
}
