import { parseJson } from '../db/parse-json.ts';
import { readPack } from '../db/read-pack.ts';
import { ADDRESS_LIMITS, FileError, readText } from '../db/read-text.ts';
import type { Pack } from '../domain/pack.ts';
import { webAddress } from '../domain/web-address.ts';

/** Longer lists are no pack for reading along (each list, rows). */
const MOST_ROWS = 50_000;
/** Milliseconds. */
const TIMEOUT = 30_000;

export type Fetched = { same: true } | { same: false; pack: Pack; etag: string | null };

/**
 * Ask an address for its pack: only http(s), without cookies or referrer, at
 * most 20 MB and 50,000 rows a list. With the `etag` of the last time a server
 * may answer that nothing is new.
 *
 * @throws {FileError} that says what is wrong.
 */
export async function fetchPack(
  address: string,
  etag: string | null,
  ask: typeof fetch = fetch,
): Promise<Fetched> {
  const url = webAddress(address);
  if (url === null) throw new FileError('This is no address of the web (http or https).');
  let answer: Response;
  try {
    answer = await ask(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: 'application/json', ...(etag !== null && { 'if-none-match': etag }) },
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') {
      throw new FileError(`The address did not answer within ${TIMEOUT / 1_000} s.`);
    }
    if (error instanceof TypeError) throw new FileError('The address cannot be reached.');
    throw error;
  }
  if (answer.status === 304 && etag !== null) return { same: true };
  if (!answer.ok) throw new FileError(`The address answers with an error (${answer.status}).`);
  if (!answer.body) throw new FileError('The address answers with nothing.');
  const data = parseJson(await readText(answer.body, ADDRESS_LIMITS));
  const pack = readPack(data);
  for (const list of ['entities', 'moves', 'sources', 'evidence'] as const) {
    if (pack[list].length > MOST_ROWS) {
      throw new FileError(
        `The pack is too large: ${pack[list].length.toLocaleString('en')} of ${list}, at most ${MOST_ROWS.toLocaleString('en')} are taken.`,
      );
    }
  }
  const tag = answer.headers.get('etag');
  return { same: false, pack, etag: tag !== null && tag.length <= 1_000 ? tag : null };
}
