/** How large what was built is, gzipped, against its limits; and what it asks the browser for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** kB are 1,000 bytes, as in the budgets. */
const KB = 1000;

export interface Size {
  part: string;
  /** Gzipped, bytes. */
  bytes: number;
  limit: number;
}

/** Sizes of a built Chrome extension. Throws when a part is missing. */
export function measureSizes(output: string): Size[] {
  return [
    // Of the 20 kB that the design allows: what reads names is in the background.
    {
      part: 'reader, in every page',
      bytes: gzipped(readBuilt(output, 'content-scripts/reader.js')),
      limit: 10 * KB,
    },
    {
      part: 'hovering, with the first mark',
      bytes: gzipped(readBuilt(output, 'hover.js')),
      limit: 10 * KB,
    },
    {
      part: 'card, injected on demand',
      bytes: gzipped(readBuilt(output, 'card.js')),
      limit: 110 * KB,
    },
    {
      part: 'metadata reader, once an article',
      bytes: gzipped(readBuilt(output, 'provenance.js')),
      limit: 20 * KB,
    },
    {
      part: 'saved sentences, where some are',
      bytes: gzipped(readBuilt(output, 'saved.js')),
      limit: 10 * KB,
    },
    { part: 'background', bytes: gzipped(readBuilt(output, 'background.js')), limit: 225 * KB },
    { part: 'popup', bytes: pageSize(output, 'popup.html'), limit: 160 * KB },
    { part: 'side panel', bytes: pageSize(output, 'sidepanel.html'), limit: 170 * KB },
    { part: 'dashboard', bytes: pageSize(output, 'dashboard.html'), limit: 200 * KB },
  ];
}

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

function readBuilt(output: string, path: string): string {
  const file = join(output, path);
  if (!existsSync(file)) throw new Error(`${path} was not built: run npm run build`);
  return readFileSync(file, 'utf8');
}

/** A page with every script and style sheet that it and they load at once. */
function pageSize(output: string, path: string): number {
  const seen = new Set<string>();
  const add = (name: string): number => {
    if (seen.has(name)) return 0;
    seen.add(name);
    const text = readBuilt(output, name);
    const found = name.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
      : [...text.matchAll(/(?:import|from)\s*["']\.\/([^"']+\.js)["']/g)].map(
          (match) => `chunks/${match[1]}`,
        );
    return found.reduce((sum, next) => sum + add(next), gzipped(text));
  };
  return add(path);
}

/** The keys of the snapshot; a manifest that lacks one has an empty list. */
const PINNED = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'web_accessible_resources',
] as const;
export type Permissions = Record<(typeof PINNED)[number], unknown[]>;
/** What both browsers are asked for, and what only one of them knows. */
export type AgreedPermissions = Permissions & {
  only?: Partial<Record<'chromium' | 'firefox', Partial<Permissions>>>;
};

/** Every difference between a manifest and the permissions that were agreed on. */
export function permissionFaults(
  manifest: Partial<Permissions>,
  agreed: AgreedPermissions,
  browser?: 'chromium' | 'firefox',
): string[] {
  return PINNED.flatMap((key) => {
    const has = listed(manifest[key]);
    const own = browser && agreed.only?.[browser]?.[key];
    const may = [...listed(agreed[key]), ...listed(own)];
    return [
      ...has
        .filter((one) => !may.includes(one))
        .map((one) => `${key}: ${one} is not in tests/fixtures/permissions.json`),
      ...may
        .filter((one) => !has.includes(one))
        .map((one) => `${key}: ${one} is no longer asked for; take it out of the snapshot`),
    ];
  });
}

const listed = (values: unknown[] = []): string[] =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
