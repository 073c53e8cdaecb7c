import { browser } from 'wxt/browser';
import { say } from '../i18n/say.ts';
import type { ReaderAnswer, ReaderData, ReaderVerb, Reply } from './messenger.ts';
import { unwrap } from './messenger.ts';

/** Tell the reader scripts of all frames of a tab something; nobody's answer is waited for. */
export async function tellFrames<V extends ReaderVerb>(
  tabId: number,
  verb: V,
  data: ReaderData<V>,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type: verb, data });
}

/**
 * Tell the reader script of a tab's top frame something. Rejects when no
 * reader listens there, or with what went wrong in it.
 */
export async function tell<V extends ReaderVerb>(
  tabId: number,
  verb: V,
  data: ReaderData<V>,
): Promise<ReaderAnswer<V>> {
  const reply: Reply<ReaderAnswer<V>> | undefined = await browser.tabs.sendMessage(
    tabId,
    { type: verb, data },
    { frameId: 0 },
  );
  return unwrap(reply, say('faults.noReader'));
}
