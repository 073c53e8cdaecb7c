import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The lines of a stream that are not blank, with their numbers from 1. */
export async function* readLines(
  input: NodeJS.ReadableStream,
): AsyncGenerator<{ number: number; line: string }> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') yield { number, line };
  }
}

/** All records of a JSON Lines file. @throws {Error} naming file and line when one is no JSON. */
export async function readJsonLines<T>(path: string): Promise<T[]> {
  const records: T[] = [];
  for await (const { number, line } of readLines(createReadStream(path, 'utf8'))) {
    try {
      records.push(JSON.parse(line) as T);
    } catch (error) {
      throw new Error(`${path}, line ${number}: no JSON (${String(error)})`);
    }
  }
  return records;
}
