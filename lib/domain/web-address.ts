/**
 * The address of a document, if it is one that may be kept and linked to:
 * http or https only, so that no `javascript:` reaches a link. Null otherwise.
 */
export function webAddress(text: string): string | null {
  const url = URL.parse(text.trim());
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** The host of an address without `www.`; the address itself where it has none. */
export function siteOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') || address;
}
