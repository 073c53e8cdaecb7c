import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerHovering } from '../lib/page/hover-bridge.ts';
import { startHovering } from '../lib/page/hovering.ts';

/** Pointer and keyboard over marks: the background injects this script with a page's first mark. */
export default defineUnlistedScript(() => offerHovering(startHovering));
