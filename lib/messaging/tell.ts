import { deserializeError } from '@aklinker1/zero-serialize-error';
import { browser } from 'wxt/browser';
import type { ReaderAnswer, ReaderData, ReaderVerb } from './messenger.ts';

/**
 * Tell the reader script of a tab's top frame something.
 *
 * The library's own `sendMessage` leaves `runtime.lastError` unread where a tab
 * has no reader, which Chrome reports in the console; the promise form of
 * `tabs.sendMessage` does not. The wire format is the library's.
 *
 * Rejects when no reader listens there, or with what went wrong in it.
 */
export async function tell<V extends ReaderVerb>(
  tabId: number,
  verb: V,
  data: ReaderData<V>,
): Promise<ReaderAnswer<V>> {
  const message = { id: 0, type: verb, data, timestamp: Date.now() };
  const reply: { res?: ReaderAnswer<V>; err?: unknown } | undefined =
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  if (reply === undefined) throw new Error(`No reader in tab ${tabId}.`);
  if (reply.err !== undefined) throw deserializeError(reply.err as never);
  return reply.res as ReaderAnswer<V>;
}
