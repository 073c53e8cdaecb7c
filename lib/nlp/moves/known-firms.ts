import { nameKey } from '../../domain/name-key.ts';
import { KNOWN_FIRM_NAMES } from '../lists/known-firms.ts';
import { ORGANIZATIONS } from '../lists/organizations.ts';
import { codedWordSet } from '../word-set.ts';

/**
 * Firms that news of tech careers names beside the labs: enough to believe a
 * move to or from them, and to see a name in a capitalised word where a firm
 * must stand. Only the background reads it; the names are in `tests/tools/known-firms.ts`.
 */
const FIRMS = codedWordSet(KNOWN_FIRM_NAMES);

let listed: ReadonlySet<string> | undefined;

/** The labs and companies of the shipped list whose names are no ordinary words. */
function listedFirms(): ReadonlySet<string> {
  const names = ORGANIZATIONS.split('\n').flatMap((line) =>
    /^[lc]!/.test(line) ? line.slice(2).split('|') : [],
  );
  return new Set(names.map(nameKey));
}

const PLATFORMS = new Set(
  'linkedin twitter facebook instagram slack wechat weibo youtube tiktok telegram whatsapp bluesky discord reddit substack medium'.split(
    ' ',
  ),
);

/** "in a LinkedIn post", "wrote on Slack", "left Instagram for good" by its readers: where something is said, and no firm. */
export function isMedium(name: string, before: string, after: string): boolean {
  return (
    PLATFORMS.has(nameKey(name)) &&
    (/(?<![\p{L}])(?:on|via|his|her|their|a|my|an?\s\w+|private)\s$/iu.test(before) ||
      /^\s(?:posts?|pages?|profiles?|channels?|accounts?|messages?|threads?|groups?)(?![\p{L}])/u.test(
        after,
      ))
  );
}

/** Whether a name is that of such a firm, or a plain one of the shipped list. */
export function isKnownFirm(name: string): boolean {
  const key = nameKey(name);
  listed ??= listedFirms();
  return listed.has(key) || FIRMS.has(key);
}
