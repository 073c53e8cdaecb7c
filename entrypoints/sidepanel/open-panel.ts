import { browser } from 'wxt/browser';

/** Firefox's sidebar, which Chrome's types do not know. */
interface Sidebar {
  open(): Promise<void>;
}

function sidebar(): Sidebar | undefined {
  return (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;
}

/** Whether the browser has a side panel or a sidebar: on phones there is none. */
export function canOpenPanel(): boolean {
  return sidebar() !== undefined || browser.sidePanel !== undefined;
}

/**
 * Open the side panel of the window in front. Only a click or a key of the
 * reader's may, and nothing may be waited for before it: browsers forget it then.
 */
export function openPanel(windowId?: number): Promise<void> {
  const firefox = sidebar();
  if (firefox) return firefox.open();
  return browser.sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT });
}
