import { browser } from 'wxt/browser';
import type { PageOutline } from '../domain/page-outline.ts';
import { OUTLINE_PORT } from './outline-port.ts';

const AGAIN_MS = 500;

/**
 * Follow the outline of a tab's page from an extension page: told at once and
 * after each change; null while no reader is there (a page that is still
 * loading, or where no extension may run). It outlives the page: the next one
 * of the tab is followed too. Returns the way to stop.
 */
export function followOutline(
  tabId: number,
  onOutline: (outline: PageOutline | null) => void,
): () => void {
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let silent = false;

  const connect = () => {
    port = browser.tabs.connect(tabId, { name: OUTLINE_PORT, frameId: 0 });
    port.onMessage.addListener((outline: PageOutline) => {
      silent = false;
      onOutline(outline);
    });
    port.onDisconnect.addListener(() => {
      // Asked, so that Chrome does not report it: that nobody listens is no fault.
      void browser.runtime.lastError;
      port = null;
      if (stopped) return;
      if (!silent) onOutline(null);
      silent = true;
      timer = setTimeout(connect, AGAIN_MS);
    });
  };
  connect();
  return () => {
    stopped = true;
    clearTimeout(timer);
    port?.disconnect();
  };
}
