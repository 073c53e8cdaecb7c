import type { Node, ParseError } from 'jsonc-parser';
import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { packShape } from '../../lib/db/read-pack.ts';
import { parseJson } from '../../lib/db/parse-json.ts';
import { ADDRESS_LIMITS, FileError, readText } from '../../lib/db/read-text.ts';
import { referenceFaults } from '../../lib/db/reference-fault.ts';
import { sayFault } from '../../lib/db/say-fault.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import '../speak.ts';

export interface PackFault {
  /** "line:column", as editors jump to it. */
  place: string;
  message: string;
}

/** Every fault of a pack's file, in the order of the file; and what is in one that has none. */
export async function packFaults(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ faults: PackFault[]; told: string }> {
  let text: string;
  try {
    text = await readText(new Blob([bytes]).stream(), ADDRESS_LIMITS);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { faults: [{ place: '1:1', message: error.message }], told: '' };
  }
  const place = (at: number): string => {
    const before = text.slice(0, at).split('\n');
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  };
  let data: unknown;
  try {
    data = parseJson(text);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const errors: ParseError[] = [];
    if (!error.message.includes('deeper')) parseTree(text, errors);
    const faults = errors.map(({ error: code, offset }) => ({
      place: place(offset),
      message: `no JSON: ${printParseErrorCode(code)}`,
    }));
    return {
      faults: faults.length > 0 ? faults : [{ place: '1:1', message: error.message }],
      told: '',
    };
  }
  const tree = parseTree(text);
  const offsetOf = (path: (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: Node | undefined = tree && findNodeAtLocation(tree, path.slice(0, length));
      if (node) return node.offset;
    }
    return 0;
  };
  const checked = v.safeParse(packShape, data);
  const found = checked.success
    ? referenceFaults(checked.output as Pack).map(({ path, message }) => ({ path, message }))
    : checked.issues.map((issue) => ({
        path: (issue.path ?? []).map(({ key }) => key as string | number),
        message: sayFault(issue),
      }));
  const faults = found
    .map(({ path, message }) => ({ at: offsetOf(path), message }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, message }) => ({ place: place(at), message }));
  if (!checked.success) return { faults, told: '' };
  const { name, version, entities, moves, sources, evidence } = checked.output;
  const people = entities.filter(({ kind }) => kind === 'person').length;
  const told =
    `A sound pack: ${name ?? '(no name)'}, version ${version}: ${people} people, ` +
    `${entities.length - people} organizations, ${moves.length} moves, ${sources.length} sources, ` +
    `${evidence.length} pieces of evidence, ${text.length.toLocaleString('en')} characters.`;
  return { faults, told };
}
