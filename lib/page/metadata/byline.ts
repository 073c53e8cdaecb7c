import { tidyLine } from './clean.ts';

const LEAD =
  /^(?:posted|written|reported|published|story|words|text|analysis|opinion|review)?\s*(?:by|von|par|por|door|di|av)\b[:\s]+/i;
const ROLE =
  /^(?:(?:senior|staff|chief|deputy|associate|managing|executive|special|news|politics|business|technology|tech|science|health|foreign|political|economics?|white house|washington|diplomatic|contributing|guest|freelance)\s+)*(?:editor|reporter|correspondent|writer|contributor|columnist|journalist|staff|producer|critic|analyst|author|director|fellow|professor|bureau chief)s?\b.*$/i;
const NOT_A_NAME =
  /^(?:admin|administrator|editor|editors|(?:our |the )?(?:\w+ ){0,2}staff|(?:our )(?:own )?(?:\w+ )?(?:correspondents?|reporters?)|newsroom|news desk|guest|contributor|author|unknown|anonymous|none|null|undefined|share|follow|comments?|updated|published|photo|getty.*|associated press|ap|afp|reuters|bloomberg)$/i;

/** A date at the end of a byline, with the sign before it: "- Apr 16, 2024", "March 25". */
const DATE_TAIL =
  /[\s,\u2013\u2014-]*\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\d{1,2}\.?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b).*$/i;
/** What people put after their names, and templates into a list of authors. */
const CREDENTIAL =
  /^(?:m\.?a|b\.?a|b\.?sc|m\.?sc|m\.?s|mba|ph\.?\s?d|m\.?d|r\.?n|j\.?d|m\.?p\.?h|d\.?o|d\.?d\.?s|r\.?d|facp|pharm\.?d|esq|cfa|cpa)\.?$/i;

/**
 * The people of a byline, each apart: "By Ann Lee and Bo Chen, staff writers"
 * is two. Addresses, handles, roles, dates and the site's own name are nobody.
 * (Agencies are no people; they are left out where people are named too.)
 */
export function readByline(text: string, site: readonly string[]): string[] {
  const line = tidyLine(text)
    .replace(LEAD, '')
    .replace(DATE_TAIL, '')
    .replace(/\s*\((?:with|avec|mit|con|and|und|et)\b[^)]*\)/giu, '')
    .replace(/\s*(?:[|\u2022\u00b7]|updated|published|posted|last modified|\d{1,2}:\d{2}).*$/i, '');
  if (line === '' || line.length > 250 || /^https?:|^www\.|^\//i.test(line)) return [];
  const names = new Set(site.map((name) => name.toLowerCase()));
  if (names.has(line.toLowerCase())) return [];
  // "Mac & i": a title with an "&" in it is not two people.
  if (/\s&\s\p{L}?$|^\p{L}\s&\s/u.test(line)) return [];
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
        !CREDENTIAL.test(part) &&
        !names.has(part.toLowerCase()),
    );
}
