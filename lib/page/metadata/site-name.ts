import { hostWords } from './address.ts';
import { lettersOf, wordsOf } from './likeness.ts';

const SEPARATOR =
  /\s+[|\u2013\u2014\u00b7\u2022\u00bb\u203a-]\s+|\s+::\s+|\s*\uff5c\s*|_(?=[^\x00-\x7f])|(?<=[\u3040-\u9fff\uac00-\ud7a3])[-_|](?=[\u3040-\u9fff\uac00-\ud7a3])/;
const EDGES =
  /^[\s|\u2013\u2014\u00b7\u2022\u00bb\u203a:\uff5c_-]+|[\s|\u2013\u2014\u00b7\u2022\u00bb\u203a:\uff5c_-]+$/gu;
/** What an outlet adds to its name for a part of itself. */
const PART =
  /^(?:the\s+)?(.+?)\s+(?:news|online|magazine|business|politics|blogs?|tech|opinion|world|sports?|uk|us)$/i;
const DOMAIN = /\.(?:com|org|net|co\.uk|io|de|fr|tv|news|co)$/i;

/** A title's parts, as they are told apart by " | " and its like. */
export function partsOf(title: string): string[] {
  const bracketed = /^(.+\S)\s+\[([^[\]]{2,40})\]$/.exec(title);
  if (bracketed?.[1] && bracketed[2]) return [...partsOf(bracketed[1]), bracketed[2]];
  return title.split(SEPARATOR).filter((part) => part.trim() !== '');
}

/** Whether a text is one of the site's names: "The", ".com" and "News" after it aside. */
export function isSiteName(part: string, site: readonly string[]): boolean {
  const forms = [part, part.replace(DOMAIN, ''), PART.exec(part)?.[1] ?? part].map(plain);
  return site.some((name) => {
    const one = plain(name);
    return one !== '' && (forms.includes(one) || forms.includes(plain(name.replace(DOMAIN, ''))));
  });
}

const plain = (name: string): string => lettersOf(name.replace(/^the\s+/i, ''));

/**
 * A title without the site's name before or after it. The h1 said in full, with
 * a separator next to it, settles what is the title where a part might be either.
 */
export function withoutSiteName(title: string, site: readonly string[], h1: string): string {
  if (title === '' || isSiteName(title, site)) return '';
  if (h1 !== '' && title.length > h1.length && !isSiteName(h1, site)) {
    if (title.startsWith(h1) && partsOf(`x${title.slice(h1.length)}`)[0] === 'x') return h1;
    if (title.endsWith(h1) && partsOf(`${title.slice(0, -h1.length)}x`).at(-1) === 'x') return h1;
    const lead = title.endsWith(h1) && /^(.*\S):\s+$/.exec(title.slice(0, -h1.length))?.[1];
    if (lead && isSiteName(lead, site)) return h1;
  }
  let rest = title;
  for (let parts = partsOf(rest); parts.length > 1; parts = partsOf(rest)) {
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    const isByline = rest !== title && /^(?:by|von|par|por)\s/i.test(last);
    if (isSiteName(last, site) || isByline) {
      rest = rest.slice(0, rest.lastIndexOf(last)).replace(/\[$/, '').replace(EDGES, '');
    } else if (isSiteName(first, site)) {
      rest = rest.slice(rest.indexOf(first) + first.length).replace(EDGES, '');
    } else break;
  }
  return rest;
}

/**
 * "The Lantern" of "The Lantern - news for night owls": the part that the host
 * tells, else the first where what follows reads like a tagline.
 */
export function withoutTagline(name: string, address: string): string {
  const parts = name.split(/\s+[|\u2013\u2014\u00b7\u2022-]\s+|:\s+|\uff5c/).filter(Boolean);
  const [first] = parts;
  if (!first || parts.length < 2) return name;
  return parts.find((part) => isOfHost(part, address)) ?? first;
}

/** Whether a name is told by the host: "The New York Times" by nytimes.com, "Herald Sun" by heraldsun.com.au. */
export function isOfHost(name: string, address: string): boolean {
  const [host = ''] = hostWords(address);
  const words = wordsOf(name.replace(DOMAIN, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const letters = words.join('');
  return host
    .split('.')
    .slice(0, -1)
    .map((label) => lettersOf(label))
    .some(
      (label) =>
        label.length > 1 &&
        letters.length > 1 &&
        (letters === label ||
          (label.length > 2 && letters.startsWith(label)) ||
          (letters.length > 2 && label.includes(letters)) ||
          abbreviates(label, words)),
    );
}

/** Whether a label is made of the beginnings of words, in their order. */
function abbreviates(label: string, words: readonly string[]): boolean {
  let ends = new Set([0]);
  for (const word of words.slice(0, 12)) {
    const next = new Set<number>();
    for (const end of ends) {
      for (let length = 1; length <= word.length && label.startsWith(word.slice(0, length), end);) {
        next.add(end + length);
        length += 1;
      }
    }
    ends = next;
  }
  return words.length > 1 && words.length <= 12 && ends.has(label.length);
}
