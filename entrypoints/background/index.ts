import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase, systemClock } from '../../lib/db/database.ts';
import { forgetOldDrafts } from '../../lib/db/drafts.ts';
import { emptyTrash } from '../../lib/db/trash.ts';
import { listen } from '../../lib/messaging/listen.ts';
import { followLanguage, refreshLanguage } from '../../lib/settings/language.ts';
import { makeSecret } from '../../lib/settings/secret.ts';
import { careForData } from './care.ts';
import { forgetOldCards } from './forget-old-cards.ts';
import { listenToCommands } from './commands.ts';
import { makeHandlers } from './handlers.ts';
import { createMenu, listenToMenu } from './menu.ts';
import { putReaderIntoOpenTabs } from './open-tabs.ts';
import { ensureStarterPack } from './starter-pack.ts';

/** Milliseconds after waking; a worker without work is ended after 30 s. */
const CARE_AFTER = 4_000;

export default defineBackground(() => {
  const db = openDatabase();
  const ready = ensureStarterPack(db, systemClock);
  // What has been in the trash for 30 days, or begun and not saved, goes whenever the worker wakes.
  void ready.then(async () => {
    await emptyTrash(db, systemClock);
    await forgetOldDrafts(db, systemClock);
  });

  // Pages are answered first: what the waking was for comes before what can wait.
  void ready.then(() => setTimeout(() => void careForData(db, systemClock), CARE_AFTER));

  // Listeners must be there in the worker's first turn, or the event that woke it is lost.
  listen(makeHandlers({ db, clock: systemClock, ready }));
  listenToMenu();
  listenToCommands();
  void forgetOldCards(db, systemClock);
  void followLanguage(() => void createMenu());
  browser.runtime.onInstalled.addListener(() => {
    void refreshLanguage();
    void createMenu();
    void makeSecret().then(putReaderIntoOpenTabs);
  });
});
