import { sameAddress, usableAddress } from './address.ts';
import type { Metas } from './metas.ts';

const SECTION =
  /^(?:news|world|politics|business|tech(?:nology)?|science|health|sports?|opinion|entertainment|culture|lifestyle|money|markets|finance|local|national|us|uk|international|latest|home|blogs?|articles?|story|stories|posts?|topics?|tags?|category|categories|sections?|magazine|videos?)$/i;

/**
 * The page's lasting address: what it says itself, unless that is a section's or
 * the home page's; then its own.
 */
export function readCanonical(document: Document, metas: Metas, url: string): string {
  const base = /^https?:/i.test(document.baseURI) ? document.baseURI : url;
  const links = [...document.querySelectorAll('link[rel~=canonical i]')]
    .slice(0, 3)
    .map((link) => link.getAttribute('href') ?? '');
  const shared = metas('og:url');
  const own = [...shared, url];
  for (const one of [...links, ...shared, ...metas('parsely-link', 'twitter:url')]) {
    // Against the page's own address, so that a home page is one whatever `<base>` says.
    const absolute = one === '' ? null : (URL.parse(one, base)?.href ?? null);
    const address = absolute && usableAddress(one, base) && usableAddress(absolute, url);
    if (address && !own.some((other) => isSectionOf(address, other, base))) return address;
  }
  return usableAddress(url, url) ?? url;
}

/** Whether an address is a section of the site rather than the page at the other address. */
function isSectionOf(address: string, other: string, base: string): boolean {
  if (sameAddress(address, other, base)) return false;
  const url = URL.parse(address);
  const page = URL.parse(other, base);
  if (!url || !page || url.search !== '') return false;
  const folders = url.pathname.split('/').filter(Boolean);
  const pages = page.pathname.split('/').filter(Boolean);
  if (folders.length <= 2 && folders.every((folder) => isShort(folder) || SECTION.test(folder))) {
    if (SECTION.test(folders.at(-1) ?? '') && pages.length > 0) return true;
  }
  // The folder that a page's own, wordy or numbered name stands in.
  const inside = pages.length > folders.length && folders.every((one, at) => one === pages[at]);
  const last = pages.at(-1) ?? '';
  const named = last.split(/[-_]/).length > 2 || /\d{5}|\.html?$/.test(last);
  return inside && named && (folders.at(-1) ?? '').split(/[-_]/).length <= 3;
}

/** "us", "en-us", "de": what stands before a section. */
const isShort = (folder: string): boolean => /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(folder);
