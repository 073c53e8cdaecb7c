import { say } from '../i18n/say.ts';
import { FileError } from './read-text.ts';

/** No file of ours nests deeper than 5. */
const DEEPEST = 32;

/** Keys that change what every object is, where they are copied carelessly. */
const UNSAFE_KEY = /"(?:__proto__|constructor|prototype)"\s*:/;

/**
 * The value of a JSON text, whoever wrote it. How deep it nests is counted
 * first, in one pass over the text: nothing recurses into a stranger's file.
 *
 * @throws {FileError} that says what is wrong, and on which line.
 */
export function parseJson(text: string): unknown {
  const deep = depthFault(text);
  if (deep !== null) {
    throw new FileError(say('files.deep', { levels: DEEPEST, where: lineOf(text, deep) }));
  }
  const unsafe = UNSAFE_KEY.exec(text);
  if (unsafe) {
    const key = unsafe[0].slice(1, unsafe[0].indexOf('"', 1));
    throw new FileError(say('files.unsafe', { key, where: lineOf(text, unsafe.index) }));
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FileError(
      say('files.noJson', {
        where: whereOf(error.message, text),
        why: error.message.slice(0, 160),
      }),
    );
  }
}

/** Where the nesting grows too deep; null when it never does. Strings are skipped. */
function depthFault(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at);
      continue;
    }
    if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth += 1;
      if (depth > DEEPEST) return at;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
  }
  return null;
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Where a string that begins at `start` ends: at its closing quote, or with the text. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}

/** Browsers tell the place in their own words, or, of a text that ends too soon, not at all. */
function whereOf(message: string, text: string): string {
  const lined = /line (\d+) column (\d+)/.exec(message);
  if (lined) return said(Number(lined[1]), Number(lined[2]));
  const position = /position (\d+)/.exec(message);
  return lineOf(text, position ? Number(position[1]) : text.length);
}

/** A place in a text as editors count it. */
export function lineOf(text: string, at: number): string {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
    start = end + 1;
  }
  return said(line, at - start + 1);
}

function said(line: number, column: number): string {
  return say('files.where', { line, column });
}
