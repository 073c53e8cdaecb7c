/** The background: its database, its death, and whom it refuses. */
import assert from 'node:assert/strict';
import { until, type Tab } from './driver.ts';
import { hoverMark, marksWith } from './reading.ts';
import { followOutline, idOfTab, lastOutline, recordsOf, seeded } from './own-pages.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';

inBrowsers('the starter pack is in the extension’s own database, once', async ({ openOwn }) => {
  const own = await openOwn('popup.html');
  await seeded(own);
  const moves = await recordsOf(own, 'moves');
  const entities = await recordsOf(own, 'entities');
  assert.ok(
    moves.filter(({ origin }) => origin === 'starter').length >= 350,
    `${moves.length} moves`,
  );
  assert.ok(entities.filter(({ kind }) => kind === 'organization').length >= 200);
  assert.equal(new Set(moves.map(({ id }) => id)).size, moves.length);
  assert.ok(entities.every(({ id }) => /^[0-9a-f-]{36}$/.test(String(id))));
});

inBrowsers('pages get no database of ours', async ({ open }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  assert.deepEqual(
    await tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    [],
  );
});

inBrowsers(
  'a background that was ended changes nothing for the reader',
  async ({ driver, open }) => {
    const before = await open(ARTICLE);
    await marksWith(before, 'Andrea Vallone');
    await driver.stopBackground();
    assert.match((await hoverMark(before, 'Andrea Vallone')).text, /Anthropic/);
    await driver.stopBackground();
    const after = await open(ARTICLE);
    await marksWith(after, 'Andrea Vallone');
    await driver.stopBackground();
    assert.match((await hoverMark(after, 'Max Stoiber')).text, /Shopify/);
  },
);

inBrowsers('the badge counts the known people of a page', async ({ open, openOwn, at }) => {
  const own = await openOwn('popup.html');
  const badge = async (page: string) => {
    const tabId = await idOfTab(own, at(page));
    return own.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  };
  const shows = (page: string, text: string) =>
    until(`the badge of ${page} says "${text}"`, async () => (await badge(page)) === text);

  const article: Tab = await open(ARTICLE);
  await marksWith(article, 'Andrea Vallone');
  await followOutline(own, at(ARTICLE));
  const known = await until('the outline', async () => {
    const items = (await lastOutline(own))?.items ?? [];
    const people = items.filter(({ kind, entityIds }) => kind === 'person' && entityIds.length > 0);
    return people.length > 0 && people.length;
  });
  assert.ok(known > 3);
  await shows(ARTICLE, String(known));

  // Two people may be meant by the one name on this page; it is one person all the same.
  await marksWith(await open('same-name.html'), 'Yao Shunyu');
  await shows('same-name.html', '1');

  await open('no-article.html');
  assert.equal(await badge('no-article.html'), '');
  assert.equal(await badge(ARTICLE), String(known), 'a badge is its own tab’s');
});

inBrowsers('messages of unknown type or shape are refused', async ({ openOwn }) => {
  const own = await openOwn('popup.html');
  const answers = await own.evaluate(async () => {
    const ask = async (type: string, data: object): Promise<string> => {
      try {
        return (
          JSON.stringify(
            await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }),
          ) ?? 'undefined'
        );
      } catch (error) {
        return `refused: ${String(error)}`;
      }
    };
    const block = { id: 1, kind: 'prose', text: 'Andrea Vallone left.' };
    return {
      known: await ask('readNames', { page: 'a', blocks: [block] }),
      unknown: await ask('dropEverything', {}),
      misshapen: await ask('readNames', { page: 'a', blocks: 'andrea vallone' }),
      tooMany: await ask('readNames', {
        page: 'b',
        blocks: Array.from({ length: 200_001 }, () => 1),
      }),
      script: await ask('saveMove', {
        draft: { person: 'X', source: { url: 'javascript:alert(1)' } },
      }),
    };
  });
  assert.match(answers.known, /"res"/);
  for (const key of ['unknown', 'misshapen', 'tooMany', 'script'] as const) {
    assert.doesNotMatch(answers[key], /"res"/, `${key}: ${answers[key]}`);
  }
});
