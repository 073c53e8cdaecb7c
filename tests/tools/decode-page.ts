import { isUtf8 } from 'node:buffer';

const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/**
 * The text of a saved page. What is valid UTF-8 is that, whatever its meta
 * element says: browsers save so. Else the byte order mark or the declared
 * charset tells, else it is windows-1252, as browsers take it.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = charsetOfMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 8_192)));
  const charset = declared?.[1] ?? declared?.[2] ?? 'windows-1252';
  // A page whose meta element could be read as ASCII is not UTF-16 (HTML standard, prescan).
  const text = decodeAs(/^utf-?(?:8|16)/i.test(charset) ? 'utf-8' : charset, bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  return broken > whole ? decodeAs('windows-1252', bytes) : text;
}

function decodeAs(charset: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (error) {
    // A charset that nobody knows.
    if (error instanceof RangeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}

function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
