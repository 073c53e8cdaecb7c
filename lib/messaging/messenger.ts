/**
 * The content scripts' and extension pages' end of the protocol. It checks
 * nothing, so that the script in every page stays small: the background checks
 * what arrives there (`listen.ts`).
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { BackgroundProtocol, ReaderProtocol } from './protocol.ts';

type Data<P, V extends keyof P> = P[V] extends (data: infer D) => unknown ? D : never;
type Answer<P, V extends keyof P> = P[V] extends (data: never) => infer A ? Awaited<A> : never;

/** Both directions share one pipe; a verb belongs to one of them. */
export const messenger = defineExtensionMessaging<BackgroundProtocol & ReaderProtocol>();

export type BackgroundVerb = keyof BackgroundProtocol;
export type ReaderVerb = keyof ReaderProtocol;
export type BackgroundData<V extends BackgroundVerb> = Data<BackgroundProtocol, V>;
export type BackgroundAnswer<V extends BackgroundVerb> = Answer<BackgroundProtocol, V>;
export type ReaderData<V extends ReaderVerb> = Data<ReaderProtocol, V>;
export type ReaderAnswer<V extends ReaderVerb> = Answer<ReaderProtocol, V>;

/**
 * Ask the background. Rejects with what went wrong there, or when the
 * extension was updated under an old content script ("context invalidated").
 */
export async function ask<V extends BackgroundVerb>(
  verb: V,
  data: BackgroundData<V>,
): Promise<BackgroundAnswer<V>> {
  const send = messenger.sendMessage as (verb: string, data: unknown) => Promise<unknown>;
  return (await send(verb, data)) as BackgroundAnswer<V>;
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
  const listen = messenger.onMessage as unknown as (
    verb: string,
    handler: (message: { data: never }) => unknown,
  ) => () => void;
  const stops = Object.entries(handlers).map(([verb, handler]) =>
    listen(verb, ({ data }) => (handler as (data: never) => unknown)(data)),
  );
  return () => stops.forEach((stop) => stop());
}
