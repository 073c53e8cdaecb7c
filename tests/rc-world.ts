import { launchDriver } from './e2e/browsers.ts';
import { serveFixtures } from './e2e/server.ts';
import { marksWith } from './e2e/reading.ts';
import { sleep } from './e2e/driver.ts';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
const server = await serveFixtures();
for (const name of ['chromium','firefox'] as const) {
  const out = `/work/wt-reading-c/.output/${name==='chromium'?'chrome':'firefox'}-mv3`;
  cpSync(out, `/tmp/rc-ext-${name}`, {recursive:true});
  const f = `/tmp/rc-ext-${name}/content-scripts/reader.js`;
  writeFileSync(f, `document.documentElement.dataset.n=(document.documentElement.dataset.n??'')+' '+typeof globalThis.whenceReads+typeof globalThis.mark0; globalThis.mark0=1; document.addEventListener('ping',()=>document.documentElement.dataset.n+=' pong');` + readFileSync(f,'utf8'));
  const d = await launchDriver(name, { extension: `/tmp/rc-ext-${name}` });
  const tab = await d.open(`${server.origin}/revolving-door.html`);
  await marksWith(tab, 'Andrea Vallone');
  await tab.page.evaluate(() => addEventListener('message', e => document.documentElement.dataset.m = JSON.stringify(e.data)));
  await d.reloadExtension();
  await sleep(4000);
  await tab.page.evaluate(() => document.dispatchEvent(new CustomEvent('ping')));
  console.log(name, await tab.page.evaluate(() => JSON.stringify({...document.documentElement.dataset})));
  await d.close();
}
await server.close();
