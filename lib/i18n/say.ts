/**
 * The words that readers see, in their language.
 *
 * They lie in `locales/*.json`, from which the build writes the browser's own
 * `_locales`. This module is pure: what runs in the browser tells it once where
 * words come from (lib/settings/language.ts), tests and tools give it a table.
 * @wxt-dev/i18n writes the tables, but is not asked for words: it knows only the
 * browser's language, and readers may choose another.
 */
import type english from './locales/en.json';

type English = typeof english;

/** "area.name", as the tables nest them. */
export type MessageKey = {
  [Area in keyof English & string]: `${Area}.${keyof English[Area] & string}`;
}[keyof English & string];

export type Values = Record<string, string | number>;

/** Where messages come from: by their flat key ("area_name"); empty or undefined where there is none. */
export type Messages = (flatKey: string) => string | undefined;

let messages: Messages = () => undefined;
let spoken = 'en';
let plurals = new Intl.PluralRules(spoken);

/** Speak from these messages from now on. `locale`: a BCP 47 tag, for dates and numbers. */
export function speakWith(source: Messages, locale: string): void {
  messages = source;
  spoken = locale;
  plurals = new Intl.PluralRules(locale);
}

/** The BCP 47 tag that dates, numbers and orders follow. */
export function locale(): string {
  return spoken;
}

/**
 * A message, with `{name}` replaced by the value of that name; numbers are
 * written as the language writes them. Of a message with forms, "{count} person
 * | {count} people", the one that `count` asks for. A key without a message
 * answers with itself, so that a gap can be seen and nothing fails for it.
 */
export function say(key: MessageKey, values: Values = {}): string {
  return inParts(key, values)
    .map((part) => (typeof part === 'string' ? part : written(values[part.name])))
    .join('');
}

/** A message cut at its values, for those who put more than text in their places. */
export function inParts(key: MessageKey, values: Values = {}): (string | { name: string })[] {
  const found = messages(key.replace('.', '_')) || key;
  const forms = found.split(' | ');
  const { count } = values;
  const form =
    forms.length > 1 && typeof count === 'number'
      ? forms[plurals.select(count) === 'one' ? 0 : forms.length - 1]
      : found;
  return (form ?? found)
    .split(/\{(\w+)\}/)
    .map((part, at) => (at % 2 === 0 ? part : { name: part }))
    .filter((part) => part !== '');
}

function written(value: string | number | undefined): string {
  return typeof value === 'number' ? value.toLocaleString(spoken) : (value ?? '');
}
