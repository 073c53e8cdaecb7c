import type { LdNode } from './json-ld.ts';
import { isNode, own, text } from './json-ld.ts';
import type { Metas } from './metas.ts';

/** The page's language as BCP 47 writes it, from the first place that names one. */
export function readLanguage(
  document: Document,
  metas: Metas,
  lds: readonly LdNode[],
): string | null {
  const root = document.documentElement;
  const fromLd = lds.map((ld) => {
    const given = own(ld, 'inLanguage');
    return isNode(given) ? text(own(given, 'alternateName') ?? own(given, 'name')) : text(given);
  });
  const found = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    document.body?.getAttribute('lang') ?? null,
    ...metas('content-language', 'og:locale'),
    ...fromLd,
    ...metas('inlanguage', 'dc.language', 'dcterms.language', 'language'),
  ];
  for (const one of found) {
    const tag = one && languageTag(one);
    if (tag) return tag;
  }
  return null;
}

/** "en_us" as BCP 47 writes it; null when it names no language. */
export function languageTag(given: string): string | null {
  const tag = (given.trim().split(/[,;\s]/)[0] ?? '').replace(/_/g, '-').replace(/\.[\w-]+$/, '');
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag) || /^(?:und|zxx|mul)\b/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
