import { browser } from 'wxt/browser';
import type { EntityId } from '../../lib/domain/entity.ts';
import { tellFrames } from '../../lib/messaging/tell.ts';

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

/** The same for those frames of a tab that are of the top page's site and have none yet. */
export async function putReaderIntoFrames(tabId: number): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: wantsReader,
  });
  const frameIds = frames.flatMap(({ frameId, result }) => (result ? [frameId] : []));
  if (frameIds.length === 0) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [READER_SCRIPT] });
}

/** Runs in each frame: it has nothing but what stands here. */
function wantsReader(): boolean {
  // Null where the frame is of another site.
  const isNear = window !== top && window.frameElement !== null;
  return isNear && !(globalThis as { whenceReads?: { isValid: boolean } }).whenceReads?.isValid;
}

/** The same for every open tab, so that installing needs no reload. */
export async function putReaderIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: READABLE, discarded: false });
  // Tabs where no extension may run refuse: that is their right, and no fault to report.
  await Promise.allSettled(
    tabs.flatMap((tab) => (tab.id === undefined ? [] : [putReaderInto(tab.id)])),
  );
}

/** Tell every tab, and every frame that is read, that these entities changed: marks and cards follow. */
export async function tellTabs(entityIds: EntityId[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: READABLE, discarded: false });
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined ? [] : [tellFrames(tab.id, 'entitiesChanged', { entityIds })],
    ),
  );
}
