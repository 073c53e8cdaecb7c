/** What is known to be true of a page: of a list of titles, publishers or dates each will do. */
export interface PageLabel {
  title: string | null | readonly (string | null)[];
  authors: readonly string[];
  publisher: string | null | readonly (string | null)[];
  published: string | null | readonly (string | null)[];
  url: string;
}

/** What a reader says of a page; undefined where it never says such a thing. */
export interface PageAnswer {
  title: string | null;
  authors: readonly string[];
  publisher: string | null;
  published: string | null;
  url?: string;
}

export const FIELDS = ['title', 'authors', 'published', 'publisher', 'url'] as const;
export type Field = (typeof FIELDS)[number];

/** Whether each field of an answer is right; null where the reader does not tell it. */
export function scorePage(answer: PageAnswer, label: PageLabel): Record<Field, boolean | null> {
  const any = <T>(labels: T | readonly T[]): readonly T[] =>
    Array.isArray(labels) ? labels : [labels as T];
  return {
    title: any(label.title).some((one) => sameText(one, answer.title)),
    publisher: any(label.publisher).some((one) => sameText(one, answer.publisher)),
    published: any(label.published).some((one) => sameDate(one, answer.published)),
    authors: samePeople(label.authors, answer.authors),
    url:
      answer.url === undefined ? null : URL.parse(answer.url)?.href === URL.parse(label.url)?.href,
  };
}

/** Case, kinds of quotes and dashes, white space and a leading "The" aside. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

function sameText(one: string | null, two: string | null): boolean {
  return one === null || two === null ? one === two : plain(one) === plain(two);
}

function samePeople(one: readonly string[], two: readonly string[]): boolean {
  const sorted = (names: readonly string[]) => names.map(plain).sort().join('|');
  return sorted(one) === sorted(two);
}

/** One instant where both tell it, one wall clock or day where a label tells no more. */
function sameDate(label: string | null, given: string | null): boolean {
  if (label === null || given === null) return label === given;
  if (label.length <= 10) return given.startsWith(label);
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/;
  if (zoned.test(label) && zoned.test(given)) {
    return Math.abs(Date.parse(label) - Date.parse(given)) < 1000;
  }
  return label.slice(0, 16) === given.replace(' ', 'T').slice(0, 16);
}
