/**
 * The background's end of the protocol: every message is checked before
 * anything acts on it: sender, verb and shape.
 */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { BackgroundAnswer, BackgroundData, BackgroundVerb } from './messenger.ts';
import { schemas } from './schemas.ts';

export type Sender = Browser.runtime.MessageSender;

/** One handler a verb. What it throws reaches the asker as an error. */
export type BackgroundHandlers = {
  [V in BackgroundVerb]: (
    data: BackgroundData<V>,
    sender: Sender,
  ) => BackgroundAnswer<V> | Promise<BackgroundAnswer<V>>;
};

const envelope = v.object({
  type: v.picklist(Object.keys(schemas) as [BackgroundVerb, ...BackgroundVerb[]]),
  data: v.unknown(),
});

/** Why a message was refused; its text names the verb and the fault, never the content. */
export class RefusedMessage extends Error {
  override name = 'RefusedMessage';
}

/**
 * Check a message and call its handler.
 *
 * @throws {RefusedMessage} when the sender is not a script of this extension,
 * the verb is unknown or the data has another shape than `schemas` says.
 */
export async function answer(
  handlers: BackgroundHandlers,
  message: unknown,
  sender: Sender,
  ownId: string,
): Promise<unknown> {
  if (sender.id !== ownId) throw new RefusedMessage('A message of another extension.');
  const envelopeCheck = v.safeParse(envelope, message);
  if (!envelopeCheck.success) throw new RefusedMessage('A message of unknown type.');
  const verb = envelopeCheck.output.type;
  const dataCheck = v.safeParse(schemas[verb], envelopeCheck.output.data);
  if (!dataCheck.success) {
    const at = v.getDotPath(dataCheck.issues[0]) ?? 'data';
    throw new RefusedMessage(`"${verb}" with a wrong ${at}.`);
  }
  const handler = handlers[verb] as (data: unknown, sender: Sender) => unknown;
  return await handler(dataCheck.output, sender);
}

/** Answer the messages of this extension's scripts. Call it in the worker's first turn. */
export function listen(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    answer(handlers, message, sender, browser.runtime.id).then(
      (res) => respond({ res }),
      (error: unknown) => respond({ err: error instanceof Error ? error.message : String(error) }),
    );
    // Keeps the channel open until `respond` is called.
    return true;
  });
}
