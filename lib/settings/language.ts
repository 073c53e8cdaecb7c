import { browser } from 'wxt/browser';
import { fetchMessages } from './fetch-messages.ts';
import type { Language } from '../i18n/languages.ts';
import { speakWith, type Messages } from '../i18n/say.ts';

/** In `storage.local`: the chosen language with its words, which pages cannot fetch. */
const KEY = 'spoken';
interface Spoken {
  language: Language;
  messages: Record<string, string>;
}

const byBrowser: Messages = (key) => browser.i18n.getMessage(key as never);

function speak(spoken: Spoken | undefined): void {
  // Dates as the browser's language writes them, where it is one of ours: en-GB, de-AT.
  const own = browser.i18n.getUILanguage();
  const language = spoken?.language ?? byBrowser('meta_language') ?? 'en';
  const locale = own.split('-')[0] === language ? own : language;
  // What an older table lacks is said in the browser's language rather than not.
  speakWith(spoken ? (key) => spoken.messages[key] ?? byBrowser(key) : byBrowser, locale);
}

/**
 * Speak the reader's language from now on: at once the browser's, then the chosen
 * one. Calls back when another is chosen. Answers whether one had been.
 */
export async function followLanguage(onChange: () => void = () => {}): Promise<boolean> {
  speak(undefined);
  watch((spoken) => {
    speak(spoken);
    onChange();
  });
  const found = await browser.storage.local.get<{ [KEY]?: Spoken }>(KEY);
  if (found[KEY]) speak(found[KEY]);
  return found[KEY] !== undefined;
}

function watch(onChange: (spoken: Spoken | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) onChange(change.newValue as Spoken | undefined);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Call back when another language is chosen, null for the browser's. Returns the way to stop. */
export function watchLanguage(onChange: (language: Language | null) => void): () => void {
  return watch((spoken) => onChange(spoken?.language ?? null));
}

/** The language that was chosen; null where the browser's is followed. */
export async function chosenLanguage(): Promise<Language | null> {
  const found = await browser.storage.local.get<{ [KEY]?: Spoken }>(KEY);
  return found[KEY]?.language ?? null;
}

/** Choose a language, or with null the browser's. For pages of the extension and its background. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  if (language === null) return browser.storage.local.remove(KEY);
  const messages = await fetchMessages(language);
  await browser.storage.local.set({ [KEY]: { language, messages } satisfies Spoken });
}

/** After an update the chosen language's words are those of the new version. */
export async function refreshLanguage(): Promise<void> {
  const language = await chosenLanguage();
  if (language !== null) await chooseLanguage(language);
}
