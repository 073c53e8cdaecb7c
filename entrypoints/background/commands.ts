import { browser } from 'wxt/browser';
import type { ReaderCommand } from '../../lib/domain/reader-command.ts';
import { READER_COMMANDS } from '../../lib/domain/reader-command.ts';
import { openPanel, canOpenPanel } from '../sidepanel/open-panel.ts';
import { tell } from '../../lib/messaging/tell.ts';

/** Open the panel, or pass the browser's command on to the page in front. Call it in the worker's first turn. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // First of all: browsers open a panel only while they remember the key.
    if (command === 'side-panel' && canOpenPanel()) {
      openPanel(tab?.windowId).catch((error: unknown) => console.debug('Whence:', error));
    }
    if (!isReaderCommand(command)) return;
    void (async () => {
      const id =
        tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
      // Pages where no reader is have no names either: there is nothing to tell.
      if (id !== undefined) await tell(id, 'command', { command }).catch(() => false);
    })();
  });
}

function isReaderCommand(command: string): command is ReaderCommand {
  return (READER_COMMANDS as readonly string[]).includes(command);
}
