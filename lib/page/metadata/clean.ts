const LONGEST = 2_000;

/** One line of text: white space collapsed, invisible characters out, at most 2,000 characters. */
export function tidyLine(text: string): string {
  return text
    .slice(0, LONGEST * 4)
    .replace(/[\u0000-\u001f\u007f\u00a0\u2028\u2029]+/g, ' ')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * A title without the site's name before or after it (" | Site", "Site: "). The
 * page's h1 tells what is the title where a part might be either.
 */
export function cleanTitle(title: string, site: readonly string[], h1: string): string {
  const names = new Set(site.map(key).filter(Boolean));
  const decoded = tidyLine(title);
  if (names.has(key(decoded))) return '';
  const parts = decoded.split(/\s+[|\u2013\u2014\u00b7\u2022\u00bb-]\s+|\s+::\s+/);
  if (parts.length < 2) return decoded;
  const isSite = (part: string) => {
    const one = key(part.replace(/\.(?:com|org|net|co\.uk|io|de|fr)$/i, ''));
    return names.has(key(part)) || names.has(one) || names.has(`the${one}`);
  };
  // The h1 said in full settles it.
  if (h1 !== '' && key(h1) !== key(decoded) && decoded.startsWith(h1)) return h1;
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (isSite(last))
    return decoded
      .slice(0, decoded.lastIndexOf(last))
      .replace(/[\s|\u2013\u2014\u00b7\u2022\u00bb:-]+$/u, '');
  if (isSite(first))
    return decoded.slice(first.length).replace(/^[\s|\u2013\u2014\u00b7\u2022\u00bb:-]+/u, '');
  return decoded;
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref_src|ncid|cmpid|guccounter|guce_\w+)$/i;

/**
 * An address made absolute, without fragment and tracking; null when it is not
 * http(s) or is a home page although the page's own address is not.
 */
export function usableAddress(address: string, base: string): string | null {
  const url = URL.parse(address.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const page = URL.parse(base);
  if (
    url.pathname === '/' &&
    url.search === '' &&
    page &&
    page.pathname !== '/' &&
    address !== base
  ) {
    return null;
  }
  url.hash = '';
  // `keys()` is not iterable behind Firefox's Xray wrappers; `forEach` is.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => names.push(name));
  for (const name of names) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

/** Whether two addresses are of one page: scheme, `www.`, last slash and query aside. */
export function sameAddress(a: string, b: string, base: string): boolean {
  const plain = (address: string) => {
    const url = URL.parse(address.trim(), base);
    return url && url.hostname.replace(/^(?:www|m|amp)\./, '') + url.pathname.replace(/\/$/, '');
  };
  const one = plain(a);
  return one !== null && one === plain(b);
}
