/** Files as a reader chooses and gets them, on pages of the extension. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { until, type Tab } from './driver.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-files-'));

/** Choose a file in the page's file field. */
export async function chooseFile(own: Tab, name: string, content: string | Buffer): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const field = await own.page.waitForSelector('input[type=file]:enabled');
  if (!field) throw new Error('The page has no field for files.');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** From now on, what the page offers for download is kept instead of saved. */
export async function catchDownloads(own: Tab): Promise<void> {
  await own.evaluate(() => {
    const caught: Record<string, Promise<string>> = {};
    const blobs = new Map<string, Blob>();
    const real = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = real(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) caught[this.download] = blob.text();
    };
    Object.assign(globalThis, { caught });
  });
}

/** The text of what was offered under a name that begins so. */
export function downloaded(own: Tab, name: RegExp, timeout = 30_000): Promise<string> {
  return until(
    `${String(name)} is offered`,
    () =>
      own.evaluate(async (source) => {
        const { caught } = globalThis as unknown as { caught: Record<string, Promise<string>> };
        const found = Object.entries(caught).find(([key]) => new RegExp(source).test(key));
        if (!found) return null;
        delete caught[found[0]];
        return found[1];
      }, name.source),
    timeout,
  );
}
