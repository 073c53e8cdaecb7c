/**
 * The live outline of a page, from its reader script to whoever lists it (the
 * side panel): a port that lasts while both are there. See follow-outline.ts
 * for the other end.
 */
import { browser } from 'wxt/browser';
import type { PageOutline } from '../domain/page-outline.ts';

/** The port's name. */
export const OUTLINE_PORT = 'outline';

type Port = ReturnType<typeof browser.runtime.connect>;

/** The serving end of the outline's ports. */
export interface OutlineServer {
  /** Tell whoever follows how it is now. Costs nothing while nobody does. */
  changed(): void;
  stop(): void;
}

/** Serve the outline of this page to those who connect: at once, and when `changed` is called. */
export function serveOutline(
  outline: () => Promise<PageOutline>,
  onError: (error: unknown) => void,
): OutlineServer {
  const ports = new Set<Port>();
  const changed = () => {
    if (ports.size === 0) return;
    outline().then((now) => ports.forEach((port) => port.postMessage(now)), onError);
  };
  const onConnect = (port: Port) => {
    if (port.name !== OUTLINE_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    changed();
  };
  browser.runtime.onConnect.addListener(onConnect);
  return {
    changed,
    stop() {
      browser.runtime.onConnect.removeListener(onConnect);
      ports.forEach((port) => port.disconnect());
    },
  };
}
