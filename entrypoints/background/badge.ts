import { browser } from 'wxt/browser';
import { say } from '../../lib/i18n/say.ts';

/** That the page of a tab reports something new about somebody whom the reader watches. */
export async function showNews(tabId: number, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1d7a4c' });
  await browser.action.setTitle({
    tabId,
    title: say('menu.news', { names: names.join(', ') }),
  });
}

/** The number of known people on a tab's page; nothing where there is none. */
export async function showCount(tabId: number, people: number): Promise<void> {
  // Of the tab: it may have been the colour of news for the page before.
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#3b5bdb' });
  await browser.action.setBadgeText({ tabId, text: people > 0 ? String(people) : '' });
  await browser.action.setTitle({
    tabId,
    title: people > 0 ? say('menu.known', { count: people }) : 'Whence',
  });
}
