import { browser } from 'wxt/browser';

/** The number of known people on a tab's page; nothing where there is none. */
export async function showCount(tabId: number, people: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#3b5bdb' });
  await browser.action.setBadgeText({ tabId, text: people > 0 ? String(people) : '' });
  await browser.action.setTitle({
    tabId,
    title:
      people > 0 ? `Whence: ${people} known ${people === 1 ? 'person' : 'people'} here` : 'Whence',
  });
}
