import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase, systemClock } from '../../lib/db/database.ts';
import { forgetOldDrafts } from '../../lib/db/drafts.ts';
import { emptyTrash } from '../../lib/db/trash.ts';
import { listen } from '../../lib/messaging/listen.ts';
import { forgetOldCards } from './forget-old-cards.ts';
import { listenToCommands } from './commands.ts';
import { makeHandlers } from './handlers.ts';
import { createMenu, listenToMenu } from './menu.ts';
import { putReaderIntoOpenTabs } from './open-tabs.ts';
import { ensureStarterPack } from './starter-pack.ts';

export default defineBackground(() => {
  const db = openDatabase();
  const ready = ensureStarterPack(db, systemClock);
  // What has been in the trash for 30 days, or begun and not saved, goes whenever the worker wakes.
  void ready.then(async () => {
    await emptyTrash(db, systemClock);
    await forgetOldDrafts(db, systemClock);
  });

  // Listeners must be there in the worker's first turn, or the event that woke it is lost.
  listen(makeHandlers({ db, clock: systemClock, ready }));
  listenToMenu();
  listenToCommands();
  void forgetOldCards(db, systemClock);
  browser.runtime.onInstalled.addListener(() => {
    void createMenu();
    void putReaderIntoOpenTabs();
  });
});
