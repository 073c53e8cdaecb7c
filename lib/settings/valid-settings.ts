import type { Settings } from '../domain/settings.ts';

/** More sites than anybody lists, and a host is never longer. */
const MOST_SITES = 5_000;
const LONGEST_HOST = 253;

type Check = (value: unknown) => boolean;

const between =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value as string);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const flag: Check = (value) => typeof value === 'boolean';
const colour = orNull((value) => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value));
const hosts: Check = (value) =>
  Array.isArray(value) &&
  value.length <= MOST_SITES &&
  value.every(
    (host) => typeof host === 'string' && host.length <= LONGEST_HOST && /^[^\s/]+$/.test(host),
  );

const CHECKS: { [K in keyof Settings]: Check } = {
  dwell: between(0, 1_000),
  hideDelay: between(100, 2_000),
  marks: oneOf('every', 'first', 'none'),
  lookUpKey: oneOf('Alt', 'Control', 'Shift', 'Meta'),
  personColour: colour,
  organizationColour: colour,
  newsColour: colour,
  comments: flag,
  sites: oneOf('all', 'listed'),
  sitesOff: hosts,
  sitesOn: hosts,
  sitesUnmarked: hosts,
  pausedUntil: orNull(between(0, 8.64e15)),
  logPaused: flag,
  logKeep: oneOf('month', 'year', 'ever'),
  selectionButton: flag,
  theme: oneOf('system', 'light', 'dark'),
};

/** Those of the stored settings that are known and within bounds; the others are as if never set. */
export function validSettings(stored: unknown): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(stored ?? {}).filter(
      ([key, value]) => Object.hasOwn(CHECKS, key) && CHECKS[key as keyof Settings](value),
    ),
  );
}
