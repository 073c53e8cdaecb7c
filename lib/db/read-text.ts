import { say } from '../i18n/say.ts';

/** What is wrong with a file, in words for the reader: what, and where. */
export class FileError extends Error {
  override name = 'FileError';
}

export interface TextLimits {
  /** Bytes as they come. */
  packed: number;
  /** Bytes of text, unpacked. */
  text: number;
}

/** A file of the reader's own may hold 100,000 moves with their quotes (about 120 MB). */
export const FILE_LIMITS: TextLimits = { packed: 200_000_000, text: 200_000_000 };
/** What comes from an address. */
export const ADDRESS_LIMITS: TextLimits = { packed: 20_000_000, text: 20_000_000 };

/** Text packs to a tenth; what unpacks to a hundred times its size and is large was made to choke. */
const SUSPECT_RATIO = 100;
const SUSPECT_FROM = 20_000_000;

/**
 * The text of a file or an answer, gzip or plain, read piece by piece: what is
 * too large is given up as soon as it is, not when it fills the memory.
 *
 * @throws {FileError} when it is too large, broken gzip, or no Unicode text.
 */
export async function readText(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limits: TextLimits,
): Promise<string> {
  let packed = 0;
  const counted = stream.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        packed += chunk.byteLength;
        if (packed > limits.packed) throw tooLarge(limits.packed);
        controller.enqueue(chunk);
      },
    }),
  );
  const { first, rest } = await peek(counted, 2);
  const gzip = first[0] === 0x1f && first[1] === 0x8b;
  const utf16 = first[0] === 0xff && first[1] === 0xfe;
  const bytes = gzip ? rest.pipeThrough(new DecompressionStream('gzip')) : rest;

  const decoder = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true });
  const reader = bytes.getReader();
  const pieces: string[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limits.text) throw tooLarge(limits.text);
      if (gzip && size > SUSPECT_FROM && size > packed * SUSPECT_RATIO) {
        throw new FileError(say('files.ratio', { ratio: SUSPECT_RATIO, size: megabytes(size) }));
      }
      pieces.push(decoder.decode(value, { stream: true }));
    }
    pieces.push(decoder.decode());
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof FileError) throw error;
    if (!(error instanceof TypeError)) throw error;
    throw new FileError(
      gzip ? say('files.gzip', { size: megabytes(size) }) : say('files.utf8', { size }),
    );
  }
  return pieces.join('');
}

function tooLarge(limit: number): FileError {
  return new FileError(say('files.tooLarge', { size: megabytes(limit) }));
}

function megabytes(bytes: number): string {
  return say('files.megabytes', { size: Math.round(bytes / 100_000) / 10 });
}

/** The first bytes of a stream, and a stream of all of them. */
async function peek(stream: ReadableStream<Uint8Array<ArrayBuffer>>, count: number) {
  const reader = stream.getReader();
  const held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  while (size < count) {
    const { done, value } = await reader.read();
    if (done) break;
    held.push(value);
    size += value.byteLength;
  }
  const first = held.flatMap((chunk) => [...chunk.subarray(0, count)]).slice(0, count);
  const rest = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const chunk = held.shift();
      if (chunk) return controller.enqueue(chunk);
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { first, rest };
}
