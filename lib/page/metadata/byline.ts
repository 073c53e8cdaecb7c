import { tidyLine } from './clean.ts';

const LEAD =
  /^(?:posted|written|reported|published|story|words|text|analysis|opinion|review)?\s*(?:by|von|par|por|door|di|av)\b[:\s]+/i;
const ROLE =
  /^(?:(?:senior|staff|chief|deputy|associate|managing|executive|special|news|politics|business|technology|tech|science|health|foreign|political|economics?|white house|washington|diplomatic|contributing|guest|freelance)\s+)*(?:editor|reporter|correspondent|writer|contributor|columnist|journalist|staff|producer|critic|analyst|author|director|fellow|professor|bureau chief)s?\b.*$/i;
const NOT_A_NAME =
  /^(?:admin|administrator|editor|editors|staff|newsroom|news desk|guest|contributor|author|unknown|anonymous|none|null|undefined|share|follow|comments?|updated|published|photo|getty.*|associated press|ap|afp|reuters|bloomberg)$/i;

/**
 * The people of a byline, each apart: "By Ann Lee and Bo Chen, staff writers"
 * is two. Addresses, handles, roles, dates and the site's own name are nobody.
 * (Agencies are no people; they are left out where people are named too.)
 */
export function readByline(text: string, site: readonly string[]): string[] {
  const line = tidyLine(text)
    .replace(LEAD, '')
    .replace(/\s*(?:[|\u2022\u00b7]|updated|published|posted|last modified|\d{1,2}:\d{2}).*$/i, '');
  if (line === '' || line.length > 250 || /^https?:|^www\.|^\//i.test(line)) return [];
  const names = new Set(site.map((name) => name.toLowerCase()));
  return line
    .split(
      /\s*(?:;|\/|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|,\s*(?:and|und|et|y)\s|,\s*(?!(?:jr|sr|ph\.?d|md|m\.d|iii|ii)\b))\s*/i,
    )
    .map((part) =>
      part
        .replace(LEAD, '')
        .replace(/\s*\([^)]*\)\s*$/, '')
        .replace(/\S+@\S+\.\S+/, '')
        .replace(/^(?:and|&)\s+/i, '')
        .trim(),
    )
    .filter(
      (part) =>
        part !== '' &&
        part.length <= 80 &&
        !part.startsWith('@') &&
        !/^https?:/i.test(part) &&
        !/\d{3}/.test(part) &&
        /\p{L}/u.test(part) &&
        !ROLE.test(part) &&
        !NOT_A_NAME.test(part) &&
        !names.has(part.toLowerCase()),
    );
}
