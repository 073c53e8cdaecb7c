import { tidyData } from './tidy-line.ts';

/** A value that was found, and where: `ld`, `meta:og:title`, `time`, … */
export interface Candidate<T> {
  value: T;
  from: string;
}

/** The contents of the meta elements of these names, in this order. */
export type Metas = (...names: string[]) => string[];

/** Read the meta elements of a document once. */
export function readMetas(document: Document): Metas {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = tidyData(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'http-equiv']) {
      // A property may list several names: "og:title twitter:title".
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const there = found.get(name);
        if (there) there.push(content);
        else found.set(name, [content]);
      }
    }
  }
  for (const [name, value] of parselyPage(found.get('parsely-page')?.[0])) {
    if (!found.has(name)) found.set(name, [value]);
  }
  return (...names) => names.flatMap((name) => found.get(name) ?? []);
}

/** What Parse.ly's older form tells in one meta element, as JSON, by the names of its newer form. */
function parselyPage(json: string | undefined): (readonly [string, string])[] {
  if (!json?.startsWith('{')) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    // A template that left quotes as they were: nothing to be read.
    return [];
  }
  return ['title', 'author', 'pub_date'].flatMap((key) => {
    const given = (data as Record<string, unknown>)[key];
    const value = Array.isArray(given) ? given.join('; ') : given;
    return typeof value === 'string' && value !== ''
      ? [[`parsely-${key.replace('_', '-')}`, tidyData(value)] as const]
      : [];
  });
}

/** What was found, without what was not. */
export function candidates<T extends string>(
  ...found: (readonly [string, T | null | undefined])[]
): Candidate<T>[] {
  return found.flatMap(([from, value]) => (value ? [{ from, value }] : []));
}
