import { say } from '../i18n/say.ts';
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
  if (url === null) throw new FileError(say('files.noAddress'));
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
      throw new FileError(say('files.timeout', { seconds: TIMEOUT / 1_000 }));
    }
    if (error instanceof TypeError) throw new FileError(say('files.unreachable'));
    throw error;
  }
  if (answer.status === 304 && etag !== null) return { same: true };
  if (!answer.ok) throw new FileError(say('files.status', { status: String(answer.status) }));
  if (!answer.body) throw new FileError(say('files.nothing'));
  const data = parseJson(await readText(answer.body, ADDRESS_LIMITS));
  const pack = readPack(data);
  for (const list of ['entities', 'moves', 'sources', 'evidence'] as const) {
    if (pack[list].length > MOST_ROWS) {
      throw new FileError(
        say('files.packTooLarge', { rows: pack[list].length, list, most: MOST_ROWS }),
      );
    }
  }
  const tag = answer.headers.get('etag');
  return { same: false, pack, etag: tag !== null && tag.length <= 1_000 ? tag : null };
}
