import { browser } from 'wxt/browser';
import { say } from '../../lib/i18n/say.ts';
import { tell } from '../../lib/messaging/tell.ts';
import { putReaderInto } from './open-tabs.ts';

const SAVE_SELECTION = 'save-selection';

/** The context menu's one item. Called when the extension is installed or updated, or speaks otherwise. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE_SELECTION,
    title: say('menu.saveSelection'),
    contexts: ['selection'],
    // Elsewhere (store pages, about:, files) no script of ours may run.
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Open the form in the tab whose text was selected. Call it in the worker's first turn. */
export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== SAVE_SELECTION || tab?.id === undefined) return;
    void openDraft(tab.id, info.selectionText ?? '');
  });
}

async function openDraft(tabId: number, selection: string): Promise<void> {
  const data = { selection: selection.slice(0, 20_000) };
  try {
    await tell(tabId, 'draftFromSelection', data);
  } catch {
    // No reader answers: the tab was open before Whence was installed or updated.
    await putReaderInto(tabId);
    await tell(tabId, 'draftFromSelection', data);
  }
}
