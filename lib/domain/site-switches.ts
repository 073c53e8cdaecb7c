import type { Settings } from './settings.ts';

/** A host as lists keep it: small letters, no "www." */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Whether a list names a host or a domain above it. */
function lists(sites: readonly string[], host: string): boolean {
  const site = siteOf(host);
  return sites.some((one) => site === siteOf(one) || site.endsWith(`.${siteOf(one)}`));
}

export type SiteSwitches = Pick<Settings, 'sites' | 'sitesOff' | 'sitesOn' | 'pausedUntil'>;

/** Whether a host's pages are read at a time (ms since 1970): `off` wins over `paused`. */
export function readsSite(
  { sites, sitesOff, sitesOn, pausedUntil }: SiteSwitches,
  host: string,
  now: number,
): 'on' | 'off' | 'paused' {
  const on = sites === 'listed' ? lists(sitesOn, host) : !lists(sitesOff, host);
  if (!on) return 'off';
  return pausedUntil !== null && now < pausedUntil ? 'paused' : 'on';
}

/** Whether names on a host's pages are painted. */
export function marksSite({ marks, sitesUnmarked }: Settings, host: string): Settings['marks'] {
  return lists(sitesUnmarked, host) ? 'none' : marks;
}

/** The change of settings that switches a host on or off. */
export function switchSite(
  { sites, sitesOff, sitesOn }: Settings,
  host: string,
  on: boolean,
): Partial<Settings> {
  const key = sites === 'listed' ? 'sitesOn' : 'sitesOff';
  const list = sites === 'listed' ? sitesOn : sitesOff;
  const listed = lists(list, host);
  if (listed === ((sites === 'listed') === on)) return {};
  return { [key]: listed ? list.filter((one) => !lists([one], host)) : [...list, siteOf(host)] };
}
