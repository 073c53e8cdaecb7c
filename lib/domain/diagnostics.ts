import type { Settings } from './settings.ts';

export interface Diagnosis {
  version: string;
  browser: string;
  language: string;
  settings: Settings;
  /** Records of each table. */
  counts: Record<string, number>;
  /** The version of the starter pack; null for none. */
  starter: string | null;
  starterFault: boolean;
  schema: number;
  packs: number;
  packsWithFault: number;
  bytes: number | null;
  quota: number | null;
  snapshots: number;
  unfinishedImports: number;
  now: number;
}

/**
 * What a bug report needs, as text. No names, no addresses: of lists of sites
 * only how long they are, of colours only whether they were chosen.
 */
export function diagnosticsText(told: Diagnosis): string {
  const { settings, counts, ...rest } = told;
  const plain = Object.entries(settings).map(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [key, `${value.length} listed`];
    if (/Colour$/.test(key)) return [key, value === null ? 'usual' : 'chosen'];
    if (key === 'pausedUntil') return [key, value === null ? 'no' : 'paused'];
    return [key, String(value)];
  });
  const lines: [string, unknown][] = [
    ['Whence', rest.version],
    ['Browser', rest.browser],
    ['Language', rest.language],
    ['Time', new Date(rest.now).toISOString().slice(0, 16)],
    ['Database schema', rest.schema],
    ['Starter pack', `${rest.starter ?? 'none'}${rest.starterFault ? ' (fault)' : ''}`],
    ['Packs', `${rest.packs} (${rest.packsWithFault} with a fault)`],
    ['Snapshots', rest.snapshots],
    ['Unfinished imports', rest.unfinishedImports],
    ['Storage', `${rest.bytes ?? '?'} of ${rest.quota ?? '?'} bytes`],
    ...Object.entries(counts).map(([table, count]): [string, unknown] => [`Table ${table}`, count]),
    ...plain.map(([key, value]): [string, unknown] => [`Setting ${key}`, value]),
  ];
  return lines.map(([title, value]) => `${title}: ${String(value)}`).join('\n');
}
