import { browser } from 'wxt/browser';
import type { EntityId } from '../../lib/domain/entity.ts';
import { tell } from '../../lib/messaging/tell.ts';

const READABLE = ['http://*/*', 'https://*/*'];
/** WXT knows the path's type once the entrypoint is there. */
const READER_SCRIPT = '/content-scripts/reader.js';

/**
 * Run the reader script in a tab that was open before this version of Whence
 * was. Rejects where no extension may run (store pages, the PDF viewer).
 */
export async function putReaderInto(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
}

/** The same for every open tab, so that installing needs no reload. */
export async function putReaderIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: READABLE, discarded: false });
  // Tabs where no extension may run refuse: that is their right, and no fault to report.
  await Promise.allSettled(
    tabs.flatMap((tab) => (tab.id === undefined ? [] : [putReaderInto(tab.id)])),
  );
}

/** Tell every tab that these entities changed: marks and cards follow. */
export async function tellTabs(entityIds: EntityId[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: READABLE, discarded: false });
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined ? [] : [tell(tab.id, 'entitiesChanged', { entityIds })],
    ),
  );
}
