const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|mc_cid|mc_eid|igshid|igsh|ref_src|ref_url|ncid|cmpid|ocid|smid|mkt_tok|_hs(?:enc|mi)|guccounter|guce_\w+|at_(?:medium|campaign))$/i;
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w+)?)?\/?$/i;
/** What a template leaves behind where it had no value. */
const UNFILLED = /^(?:undefined|null|none|false|true|#|about:blank)$|\{\{|%7b%7b|<%|\[object/i;

/**
 * An address made absolute, without fragment and tracking; null when it is not
 * http(s), was left unfilled, or is a home page although the page's own is not.
 */
export function usableAddress(address: string, base: string): string | null {
  const given = address.trim();
  if (given === '' || UNFILLED.test(given)) return null;
  const url = URL.parse(given, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  const page = URL.parse(base);
  const isHome = HOME.test(url.pathname) && url.search === '';
  if (isHome && page && !(HOME.test(page.pathname) && page.search === '')) return null;
  url.hash = '';
  dropTracking(url);
  return url.href;
}

function dropTracking(url: URL): void {
  // `keys()` is not iterable behind Firefox's Xray wrappers; `forEach` is.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => names.push(name));
  for (const name of names) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
}

/**
 * Whether two addresses are of one page: scheme, `www.`, AMP, last slash and
 * fragment aside, and the query where only one of them has any.
 */
export function sameAddress(a: string, b: string, base: string): boolean {
  const [one, two] = [plain(a, base), plain(b, base)];
  if (!one || !two || one.place !== two.place) return false;
  return one.query === two.query || one.query === '' || two.query === '';
}

function plain(address: string, base: string): { place: string; query: string } | null {
  const url = URL.parse(address.trim(), base);
  if (!url) return null;
  dropTracking(url);
  url.searchParams.delete('amp');
  const path = url.pathname
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/(?:\/amp|\.amp)?\/?(?=(?:\.html?)?$)/, '');
  return { place: url.hostname.replace(/^(?:www|m|amp|mobile)\./, '') + path, query: url.search };
}

/** "example.com" of "www.example.com", and "example". */
export function hostWords(address: string): string[] {
  const host = URL.parse(address)?.hostname.replace(/^(?:www|m|amp|edition|mobile)\./, '');
  return host ? [host, host.split('.')[0] ?? host] : [];
}
