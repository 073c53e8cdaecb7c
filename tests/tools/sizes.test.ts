// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzipped, measureSizes, permissionFaults, type Permissions } from './sizes.ts';

const AGREED: Permissions = {
  permissions: ['storage', 'tabs'],
  optional_permissions: [],
  host_permissions: ['https://*/*'],
  optional_host_permissions: [],
  web_accessible_resources: [],
};

describe('the snapshot of permissions', () => {
  it('accepts exactly what was agreed on, in any order', () => {
    expect(
      permissionFaults(
        { permissions: ['tabs', 'storage'], host_permissions: ['https://*/*'] },
        AGREED,
      ),
    ).toEqual([]);
  });

  it('sees one more, one fewer and a file that pages could load', () => {
    const faults = permissionFaults(
      {
        permissions: ['storage', 'history'],
        host_permissions: ['https://*/*'],
        web_accessible_resources: [{ resources: ['a.css'], matches: ['*://*/*'] }],
      },
      AGREED,
    );
    expect(faults).toEqual([
      expect.stringContaining('permissions: history is not'),
      expect.stringContaining('permissions: tabs is no longer'),
      expect.stringContaining('web_accessible_resources: {"resources":["a.css"]'),
    ]);
  });
});

describe('sizes', () => {
  const noise = Array.from({ length: 4000 }, (_, i) => `w${(i * 7919) % 10007}`).join(' ');
  let output = '';

  beforeAll(() => {
    output = mkdtempSync(join(tmpdir(), 'whence-sizes-'));
    mkdirSync(join(output, 'content-scripts'));
    mkdirSync(join(output, 'chunks'));
    writeFileSync(
      join(output, 'content-scripts/reader.js'),
      `const names="${noise}";f(names.split(" "))`,
    );
    writeFileSync(join(output, 'hover.js'), 'hover');
    writeFileSync(join(output, 'card.js'), 'card');
    writeFileSync(join(output, 'background.js'), 'background');
    writeFileSync(join(output, 'provenance.js'), 'provenance');
    writeFileSync(join(output, 'saved.js'), 'saved');
    writeFileSync(
      join(output, 'popup.html'),
      '<script type="module" src="/chunks/popup-1.js"></script>',
    );
    writeFileSync(join(output, 'dashboard.html'), '<title>Whence</title>');
    writeFileSync(join(output, 'sidepanel.html'), '<title>Whence</title>');
    writeFileSync(join(output, 'chunks/popup-1.js'), `import{a}from"./shared-2.js";a()`);
    writeFileSync(join(output, 'chunks/shared-2.js'), `export const a="${noise}"`);
  });
  afterAll(() => rmSync(output, { recursive: true }));

  it('counts a page with all that it loads', () => {
    const sizes = Object.fromEntries(measureSizes(output).map(({ part, bytes }) => [part, bytes]));
    expect(sizes['popup']).toBeGreaterThan(gzipped(noise));
    expect(sizes['reader, in every page']).toBeGreaterThan(gzipped(noise));
  });

  it('refuses to measure what was not built', () => {
    expect(() => measureSizes(join(output, 'chunks'))).toThrow('was not built');
  });
});
