import { locale, say } from '../../lib/i18n/say.ts';
import type { Ask, Told, TransferCalls } from './transfer-calls.ts';

/** The reader gave something up. */
export class CancelledError extends Error {
  override name = 'CancelledError';
}

type Progress = (done: number, of: number) => void;

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, { told: (told: Told) => void }>();

function start(): Worker {
  const started = new Worker(new URL('./transfer-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    waiting.get(data.id)?.told(data);
  });
  // What cannot be started answers nothing of its own accord.
  started.addEventListener('error', (event) => {
    const message = event.message || say('data.noWorker');
    for (const [id, { told }] of waiting) told({ id, fault: { message, cancelled: false } });
    worker = null;
  });
  return started;
}

/**
 * Ask the worker, which starts when it is first asked.
 *
 * @throws {CancelledError} when it was cancelled; an Error with words for the reader else.
 */
export function transfer<Verb extends keyof TransferCalls>(
  verb: Verb,
  data: Parameters<TransferCalls[Verb]>[0],
  onProgress?: Progress,
): Promise<ReturnType<TransferCalls[Verb]>> {
  worker ??= start();
  asked += 1;
  const spoken = { language: say('meta.language'), locale: locale() };
  const ask: Ask = { id: asked, verb, data, spoken };
  const to = worker;
  return new Promise((resolve, reject) => {
    waiting.set(ask.id, {
      told({ progress, res, fault }) {
        if (progress) {
          onProgress?.(progress.done, progress.of);
          return;
        }
        waiting.delete(ask.id);
        if (fault) reject(new (fault.cancelled ? CancelledError : Error)(fault.message));
        else resolve(res as ReturnType<TransferCalls[Verb]>);
      },
    });
    to.postMessage(ask);
  });
}
