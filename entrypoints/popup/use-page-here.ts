import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageOutline } from '../../lib/domain/page-outline.ts';
import { followOutline } from '../../lib/messaging/follow-outline.ts';

export interface PageInFront {
  tabId: number;
  /** The host of its address; empty where no extension may know it. */
  host: string;
  /** Null where no reader is; undefined until it answers. */
  outline: PageOutline | null | undefined;
}

/** The tab that the popup's own address names (where it is a page of its own), else the one in front. */
async function tabInFront() {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  // Undefined for one that was closed meanwhile.
  if (named > 0) return (await browser.tabs.query({})).find(({ id }) => id === named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The page in front, live; undefined while it is asked and where that is a page of our own. */
export function usePageHere(): PageInFront | undefined {
  const [page, setPage] = useState<PageInFront>();
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    void tabInFront().then((tab) => {
      if (gone || tab?.id === undefined || tab.url === location.href) return;
      const tabId = tab.id;
      const reads = /^https?:/.test(tab.url ?? '');
      const host = reads ? new URL(tab.url ?? '').hostname : '';
      setPage({ tabId, host, outline: reads ? undefined : null });
      if (reads) stop = followOutline(tabId, (outline) => setPage({ tabId, host, outline }));
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return page;
}
