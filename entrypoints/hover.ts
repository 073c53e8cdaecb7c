import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { marksSite } from '../lib/domain/site-switches.ts';
import { offerHovering } from '../lib/page/hover-bridge.ts';
import { startHovering } from '../lib/page/hovering.ts';
import { createMarks } from '../lib/page/marks.ts';

/** Marks, and pointer and keyboard over them: the background injects this script when names are known. */
export default defineUnlistedScript(() =>
  offerHovering((world, facts) => {
    const { document } = world;
    const which = () => marksSite(world.settings(), document.location.hostname);
    return startHovering(world, createMarks(document, which), facts);
  }),
);
