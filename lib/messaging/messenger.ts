/**
 * The content scripts' end of the protocol. It checks nothing, so that the
 * script in every page stays small: the background checks what arrives there
 * (`listen.ts`). A message is `{ type, data }`; its answer `{ res }` or `{ err }`.
 */
import { browser } from 'wxt/browser';
import { say } from '../i18n/say.ts';
import type { BackgroundProtocol, ReaderProtocol } from './protocol.ts';

type Data<P, V extends keyof P> = P[V] extends (data: infer D) => unknown ? D : never;
type Answer<P, V extends keyof P> = P[V] extends (data: never) => infer A ? Awaited<A> : never;

export type BackgroundVerb = keyof BackgroundProtocol;
export type ReaderVerb = keyof ReaderProtocol;
export type BackgroundData<V extends BackgroundVerb> = Data<BackgroundProtocol, V>;
export type BackgroundAnswer<V extends BackgroundVerb> = Answer<BackgroundProtocol, V>;
export type ReaderData<V extends ReaderVerb> = Data<ReaderProtocol, V>;
export type ReaderAnswer<V extends ReaderVerb> = Answer<ReaderProtocol, V>;

/** How an answer travels: what was asked for, or the words of what went wrong. */
export type Reply<A> = { res: A; err?: undefined } | { err: string };

/** What was answered. Rejects with what went wrong on the other side. */
export function unwrap<A>(reply: Reply<A> | undefined, nobody: string): A {
  if (reply === undefined) throw new Error(nobody);
  if (reply.err !== undefined) throw new Error(reply.err);
  return reply.res;
}

/**
 * What must not be done twice. Of everything else the second time changes nothing.
 * (A draft has its `saveId`.)
 */
const ONCE: ReadonlySet<string> = new Set<BackgroundVerb>([
  'logCard',
  'moveToTrash',
  'mergeEntities',
  'mergeMoves',
  'splitEntity',
]);
/** Waits before asking again (ms): a background that ends takes what is on its way with it. */
const PAUSES = [50, 500];

/**
 * Ask the background. A question that got lost because the background was just
 * ending is asked again. Rejects with what went wrong there, or when the
 * extension was updated under an old content script ("context invalidated").
 */
export async function ask<V extends BackgroundVerb>(
  verb: V,
  data: BackgroundData<V>,
): Promise<BackgroundAnswer<V>> {
  const pauses = ONCE.has(verb) ? [] : PAUSES;
  for (let tried = 0; ; tried += 1) {
    let reply: Reply<BackgroundAnswer<V>> | undefined;
    try {
      reply = await browser.runtime.sendMessage({ type: verb, data });
    } catch (error) {
      // Without an id the extension is another by now: nobody will ever answer.
      if (tried === pauses.length || !browser.runtime?.id) throw error;
    }
    if (reply || tried === pauses.length) return unwrap(reply, say('faults.noAnswer'));
    await new Promise((resolve) => setTimeout(resolve, pauses[tried]));
  }
}

/** The handlers of a tab's reader script, by verb. */
export type ReaderHandlers = {
  [V in ReaderVerb]: (data: ReaderData<V>) => ReaderAnswer<V> | Promise<ReaderAnswer<V>>;
};

/**
 * Hear what the background tells this tab. Pages cannot send here: only the
 * extension's own scripts reach `runtime.onMessage`. Returns the way to stop.
 */
export function hear(handlers: ReaderHandlers): () => void {
  const listener = (
    message: { type?: unknown; data?: unknown } | null,
    _sender: unknown,
    respond: (reply: Reply<unknown>) => void,
  ) => {
    const verb = message?.type;
    if (typeof verb !== 'string' || !Object.hasOwn(handlers, verb)) return false;
    const handler = handlers[verb as ReaderVerb] as (data: unknown) => unknown;
    Promise.resolve(handler(message?.data)).then(
      (res) => respond({ res }),
      (error: unknown) => respond({ err: String(error) }),
    );
    // Keeps the channel open until `respond` is called.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
