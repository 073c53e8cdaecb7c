import { usableAddress } from './clean.ts';
import type { Metas } from './metas.ts';

/** The page's lasting address: what it says itself, unless that is a section's or the home page's. */
export function readCanonical(document: Document, metas: Metas, url: string): string {
  const link = document.querySelector('link[rel~=canonical i]')?.getAttribute('href');
  for (const one of [link, metas('og:url')[0], metas('parsely-link')[0]]) {
    const address = one ? usableAddress(one, url) : null;
    if (address && !isSectionOf(address, url)) return address;
  }
  return usableAddress(url, url) ?? url;
}

/** Whether an address is only the folder that a page's own, wordy name stands in. */
function isSectionOf(address: string, url: string): boolean {
  const folder = URL.parse(address)?.pathname.replace(/\/?$/, '/') ?? '';
  const page = URL.parse(url)?.pathname ?? '';
  if (!page.startsWith(folder) || URL.parse(address)?.search !== '') return false;
  const rest = page.slice(folder.length).replace(/\/$/, '').split('/').at(-1) ?? '';
  return rest.split(/[-_]/).length > 2;
}
