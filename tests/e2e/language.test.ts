import assert from 'node:assert/strict';
import { until } from './driver.ts';
import { inBrowsers } from './session.ts';

inBrowsers('the reader chooses the language of all that is said', async (scene) => {
  const own = await scene.openOwn('dashboard.html#/settings');
  const heading = () => own.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  const spoken = () => own.evaluate(() => document.documentElement.lang);
  const choose = (value: string) =>
    own.evaluate((wanted) => {
      document.querySelector<HTMLInputElement>(`input[name=language][value=${wanted}]`)?.click();
      return null;
    }, value);
  await until('English is spoken', async () => (await heading()) === 'Settings');
  try {
    await choose('de');
    await until('German is spoken', async () => (await heading()) === 'Einstellungen');
    assert.equal(await spoken(), 'de');
  } finally {
    await choose('browser');
  }
  await until('English is spoken again', async () => (await heading()) === 'Settings');
  assert.equal(await spoken(), 'en');
});
