import { browser } from 'wxt/browser';

/** The time between a reader script's start and its end. */
export interface Life {
  /** Aborts at its end. */
  signal: AbortSignal;
  /** Whether neither a newer script nor the removal of the extension has ended it. */
  isValid: boolean;
  /** End the older scripts of this frame that cannot be reached otherwise, and be ended so oneself. */
  succeed(secret: string): void;
  end(): void;
}

/** What scripts in the extension's isolated world of a frame share; other worlds see nothing of it. */
interface SharedWorld {
  whenceReads?: Life;
}

/**
 * Begin, and end an older script of the same world. After an update of the extension Chromium
 * leaves the old script alive in a world of its own: these meet by an event whose name only they
 * know (lib/settings/secret.ts), so that no page can hear it or end a reader.
 */
export function beginLife(document: Document): Life {
  const ending = new AbortController();
  const { signal } = ending;
  const shared = globalThis as SharedWorld;
  shared.whenceReads?.end();
  return (shared.whenceReads = {
    signal,
    get isValid() {
      return !signal.aborted && !!browser.runtime?.id;
    },
    succeed(secret) {
      document.dispatchEvent(new Event(secret));
      document.addEventListener(secret, this.end, { signal });
    },
    end: () => ending.abort(),
  });
}
