import {
  CREDENTIALS,
  CUTS,
  LEAD,
  NOBODY,
  ROLE,
  ROLE_TAIL,
  isOrganization,
} from './byline-words.ts';
import { isSiteName } from './site-name.ts';
import { tidyData } from './tidy-line.ts';

/** Someone a byline names. */
export interface Writer {
  name: string;
  kind: 'person' | 'organization' | 'handle';
}

const LONGEST = 300;
const SEPARATOR =
  /(\s*(?:[;\u3001\uff0c]|\s\/\s?|\s(?:&|\+|and|und|et|og|och|with|avec)\s|,\s*(?:&|and|und|et|y|e|og|och)\s|,\s*(?!(?:jr|sr|iii?|iv)\b))\s*)/i;
const CREDENTIAL_TAIL = new RegExp(`(?:,\\s*|\\s+)(?:${CREDENTIALS})\\.?$`);
const CREDENTIAL = new RegExp(`^(?:${CREDENTIALS})\\.?(?:\\s.*)?$`);
/** Words that stand in sentences, never in names. */
const PROSE =
  /(?:^|\s)(?:is|are|was|were|has|have|had|the|this|our|your|from|who|about|how|covers?|writes?|joined|more|all|his|her|their|a)(?:\s|$)/;

/**
 * Those a byline names, each apart: "By Ann Lee and Bo Chen, staff writers" is
 * two. Addresses, handles, roles, credentials, dates and the site's own name
 * are nobody.
 */
export function readByline(text: string, site: readonly string[]): Writer[] {
  const line = namesOf(text, site);
  if (line === '' || line.length > LONGEST || isSiteName(line, site)) return [];
  // "Mac & i": a title with an "&" in it is not two people.
  if (/\s&\s\p{L}?$|^\p{L}\s&\s/u.test(line)) return [];
  // "Varga, Ilse": one person, as libraries write.
  const inverted = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?)$/u.exec(line);
  if (inverted?.[2] && isName(inverted[2], site) && !isOrganization(inverted[2])) {
    return [{ name: `${inverted[2]} ${inverted[1]}`, kind: 'person' }];
  }
  const writers: Writer[] = [];
  let told = false;
  for (const { part, joint } of split(line)) {
    const name = nameOf(part);
    const isNext = /[;/\u3001\uff0c\p{L}&+]/u.test(joint);
    // "Ann Lee, senior analyst, Tides Project": after a role what commas add is no author.
    if (told && !isNext) break;
    told = false;
    const isPerson = writers.some(({ kind }) => kind === 'person');
    if (!isName(name, site)) {
      // "Elbbote, Hamburg, Germany": a site and where it is.
      if (writers.length === 0 && isSiteName(name, site)) return [];
      told = isPerson && name !== '' && !CREDENTIAL.test(name);
      if (told && PROSE.test(part)) break;
      continue;
    }
    // "Ann Lee, Washington": where she writes, after who she is; "Rafa Quint, cache whisperer": what he is.
    if (isPerson && !isNext && /^[\p{Script=Latin}.]+$/u.test(name)) continue;
    if (isPerson && /^\p{Script=Latin}/u.test(name) && name === name.toLowerCase()) {
      told = !isNext;
      continue;
    }
    writers.push({ name, kind: kindOf(name) });
  }
  return writers;
}

/** The part of a byline in which names are. */
function namesOf(text: string, site: readonly string[]): string {
  let line = tidyData(text.slice(0, 4 * LONGEST));
  if (/^(?:https?:|www\.|\/)\S*$/i.test(line)) return '';
  line = line
    .replace(/\S+@\S+\.\w+|https?:\S+|www\.\S+|(?<=^|[\s(])@\w+/gi, ' ')
    .replace(/^\s*\(([^()]+)\)\s*$/, '$1')
    .replace(/\(\s*\)/g, ' ')
    .trim();
  line = afterLead(line);
  const cuts = CUTS.map((cut) => line.search(cut)).filter((at) => at >= 0);
  line = line
    .slice(0, Math.min(...cuts, line.length))
    .replace(/\s*\((?:with|avec|mit|con|and|und|et)\s([^()]*)\)/giu, (_, names: string) =>
      // Those who wrote along are authors; the agency whose copy was used is none.
      names.split(SEPARATOR).some((name) => !name.includes(' ') && isOrganization(name.trim()))
        ? ''
        : ` and ${names}`,
    )
    .replace(/\([^()]*[,&][^()]*\)/g, ' ');
  // "Ann Lee Herald reporter": the outlet stands between the name and the role.
  for (const name of site.flatMap((one) => [one, one.replace(/^the\s+/i, '')])) {
    const at = name.length > 3 && name !== name.toLowerCase() ? line.indexOf(` ${name}`) : -1;
    if (at > 0 && line.slice(0, at).trim().includes(' ')) {
      line = line.slice(0, at) + (line[at - 1] === ',' ? line.slice(at + name.length + 1) : '');
    }
  }
  return line.replace(/\s+/g, ' ').replace(/^[\s,;:\u2013\u2014-]+|[\s,;:\u2013\u2014-]+$/g, '');
}

/** What follows "by", also where a section's or column's name stands before it: "Deal Desk By Ann Lee". */
function afterLead(line: string): string {
  const bare = line.replace(LEAD, '');
  if (bare !== line) return bare;
  const by = /(?:^|\s)by:?\s+(?=\p{Lu})/iu.exec(line);
  if (!by) return line;
  const before = line.slice(0, by.index);
  return /(?:edited|reviewed|checked|photo\w*|illustrat\w*|produced|sponsored|promoted|powered|translated|presented|narrated|owned|founded)$/i.test(
    before,
  )
    ? before.replace(/[,;.\s]*\S+$/, '')
    : line.slice(by.index + by[0].length);
}

/** The parts of a line, each with what joins it to the one before. */
function split(line: string): { part: string; joint: string }[] {
  const pieces = line.split(SEPARATOR);
  return pieces.flatMap((part, at) => {
    if (at % 2 === 1) return [];
    const joint = pieces[at - 1] ?? '';
    // "Ortega y Gasset" is one: the joint counts only between whole names.
    const halves = part.split(/\s(?:y|e)\s/);
    return halves.every((half) => half.trim().includes(' '))
      ? halves.map((half, nth) => ({ part: half, joint: nth === 0 ? joint : ' y ' }))
      : [{ part, joint }];
  });
}

/** A name without what stands around it. */
function nameOf(part: string): string {
  let name = part
    .replace(LEAD, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/^(?:and|&|und|et)\s+/i, '')
    .replace(
      /\s+(?:[Ii]n|[Aa]t|[Ff]or|FOR|of|aus|à|für|pour|para)\s+(?:the\s+)?\p{Lu}.*$/u,
      (tail, at: number) => (part.slice(0, at).trim().includes(' ') ? '' : tail),
    )
    .trim();
  const words = () => name.split(' ').length;
  const role = name.search(ROLE_TAIL);
  if (role > 0 && name.slice(0, role).includes(' ')) name = name.slice(0, role);
  while (words() > 2 && name !== name.toUpperCase() && CREDENTIAL_TAIL.test(name)) {
    name = name.replace(CREDENTIAL_TAIL, '');
  }
  // A full stop ends a sentence, unless it ends an initial or "Jr.".
  return name.replace(/^[\s.,:;"“”*]+|[\s,:;"“”*]+$/g, '').replace(/(?<=\p{Ll}{3})\.$/u, '');
}

function isName(name: string, site: readonly string[]): boolean {
  return (
    name !== '' &&
    name.length <= 60 &&
    name.split(' ').length <= 6 &&
    /\p{L}/u.test(name) &&
    !/\d{2}|[@<>{}=[\]]|:\/\//.test(name) &&
    !ROLE.test(name) &&
    !NOBODY.test(name) &&
    !CREDENTIAL.test(name) &&
    !PROSE.test(name) &&
    // "à Chambéry": where somebody writes.
    !/^(?:à|au|aux|aus|in|en|from|at|im)\s/u.test(name) &&
    !isSiteName(name, site)
  );
}

function kindOf(name: string): Writer['kind'] {
  if (isOrganization(name)) return 'organization';
  return /^[a-z][\w.-]*$/.test(name) ? 'handle' : 'person';
}
