/**
 * The languages that Whence speaks, each named in its own words: those in which
 * everything is said. What is begun lies in `unfinished/`, and is not built.
 */
export const LANGUAGES = { en: 'English' } as const;
export type Language = keyof typeof LANGUAGES;
