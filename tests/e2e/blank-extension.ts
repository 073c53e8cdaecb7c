/** An extension that does nothing: what browsers and pages do without ours. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Write it to a folder of its own; who asks removes that. For Chromium. */
export function blankExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'whence-blank-'));
  writeFileSync(join(folder, 'blank.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Blank',
      version: '1',
      content_scripts: [{ matches: ['<all_urls>'], js: ['blank.js'] }],
    }),
  );
  return folder;
}
