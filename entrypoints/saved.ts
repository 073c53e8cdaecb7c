import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/messaging/messenger.ts';
import { offerSavedMarks } from '../lib/page/saved-bridge.ts';
import { markSaved } from '../lib/page/saved-marks.ts';

/** Marks sentences that were saved: the background injects this script into their pages. */
export default defineUnlistedScript(() =>
  offerSavedMarks((stage) => markSaved(stage, (moveId) => ask('openMove', { moveId }))),
);
