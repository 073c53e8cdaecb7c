import { nameKey } from '../../domain/name-key.ts';
import { listedName } from '../listed-organizations.ts';
import { INSTITUTION_NAMES } from '../lists/institutions.ts';
import { ORGANIZATIONS } from '../lists/organizations.ts';
import { PUBLICATION_NAMES } from '../lists/publications.ts';
import { codedWordSet } from '../word-set.ts';
import { isKnownFirm } from './known-firms.ts';
import type { Token, TypedSentence } from './typed-sentence.ts';

let kinds: ReadonlyMap<string, string> | undefined;

/** What the shipped list says of an organization: l(ab), c(ompany), i(nstitution), m(edia); undefined when it lacks it. */
function kindOf(name: string): string | undefined {
  kinds ??= new Map(
    ORGANIZATIONS.split('\n').flatMap((line) =>
      line
        .slice(2)
        .split('|')
        .map((form) => [nameKey(form), line.charAt(0)] as const),
    ),
  );
  const kind = kinds.get(nameKey(name));
  if (kind !== undefined || listedName(name) === null) return kind;
  return PUBLICATIONS.has(name) ? 'm' : INSTITUTIONS.has(name) ? 'i' : 'c';
}

const PUBLICATIONS = codedWordSet(PUBLICATION_NAMES);
const INSTITUTIONS = codedWordSet(INSTITUTION_NAMES);

/** Papers and wires tell of moves; they are seldom "the company". */
export function isPublication(name: string): boolean {
  return kindOf(name) === 'm';
}

/** Whether the shipped list has it as a lab or a company. */
export function isListedFirm(name: string): boolean {
  const kind = kindOf(name);
  return kind === 'l' || kind === 'c' || (kind === undefined && isKnownFirm(name));
}

/** Endings that only companies' names have. */
const FIRM =
  /(?:\b(?:AI|Labs?|Inc|Corp|LLC|Ltd|Technologies|Robotics|Systems|Software|Ventures|Capital|Partners|Studios?|Games|Interactive|Semiconductor|Therapeutics|Networks|Computing|Dynamics|Intelligence|Group|Holdings|Bank|Motors|Electronics|Entertainment|Pharma|Biosciences|Security|Securities|Cloud|Health|Energy|Management|Insurance|Pictures|Airlines|Advisors|Media|Corporation|Company)\.?|\.(?:ai|io|com))$/i;
/** Bodies that are no firms: clubs, parties, ministries, courts. */
const PUBLIC =
  /\b(?:United|City|FC|Party|Congress|Union|League|Court|Council|Senate|House|Ministry|Department|Police|Army|Navy|Assembly|Parliament|Association|Federation|Committee|Commission|Church|Club|Government|Agency|University|College|School|Hospital|Athletic|Rovers|Foundation|Authority|Board|Bureau|Nations)\b/;
/** Words of a sentence that speak of tech firms. */
const TECH = new Set(
  'startup startups ai tech technology software engineer engineering researcher researchers cto founder co-founder cofounder robotics co-founders founders chip chipmaker app unicorn fintech'.split(
    ' ',
  ),
);

/** Public bodies that people of the labs come from and go to: not clubs, parties and parliaments. */
const PUBLIC_EMPLOYER =
  /\b(?:Universit(?:y|ies|e|à|é|at|ät)|Institutes?|Department|Ministry|Agency|Commission|Office|Bureau|Authority|Administration|Foundation|School|College|Laborator(?:y|ies)|Academy|Cent(?:er|re)|ETH|EPFL|Caltech|MIT|NIST|CISA|DARPA|ARIA|NHS|GCHQ|NASA|CERN|SEC|FTC|FCC|DOJ|DOGE|White House|Pentagon|Treasury)\b/;

/** Whether a name is that of a university, an agency or the like: no "company". */
export function isInstitution(name: string): boolean {
  const kind = kindOf(name);
  return (
    kind === 'i' ||
    (kind === undefined && !isKnownFirm(name) && (PUBLIC.test(name) || PUBLIC_EMPLOYER.test(name)))
  );
}

/** Clubs, parties and parliaments: careers there are no careers of work. */
const CLUBS =
  /\b(?:United|City|FC|Party|Union|League|Rovers|Athletic|Club|Senate|Congress|Assembly|Parliament|Church|Army|Navy|Nations|Federation|Association|Council|Committee)\b/;
const PAPER =
  /\b(?:Times|Post|Journal|News|Magazine|Tribune|Herald|Atlantic|Politico|POLITICO|Axios)\b/;

/** Whether a name is that of an agency, a university or a paper, where people work too. */
function isBody(name: string): boolean {
  const kind = kindOf(name);
  return kind === 'i' || kind === 'm' || PUBLIC_EMPLOYER.test(name) || PAPER.test(name);
}

/**
 * Whether a move between these is one that Whence is about: a side is a lab
 * or a company of the list, or reads as a company by its name or by the words
 * beside it (`firms`: see `firmsDescribed`), or has roles that only firms have. In a text about technology
 * (`tech`) universities, agencies, newspapers and names that nobody lists count too, and elsewhere where a text
 * says both whence and whither; clubs and parties never, ministries alone do not. Newspapers count where the
 * sentence speaks of their work (`newsroom`).
 */
export function mayEmploy(
  from: string | null,
  to: string | null,
  firms: ReadonlySet<string>,
  firmsRole: boolean,
  tech: boolean,
  newsroom: boolean,
): boolean {
  const sides = [from, to].flatMap((name) => (name === null ? [] : [name]));
  if (sides.length === 0) return false;
  const plain = sides.length === 2 && from !== to;
  if (plain && !sides.some((name) => CLUBS.test(name) || PUBLIC.test(name))) return true;
  if (plain && sides.some(isBody) && !sides.some((name) => CLUBS.test(name))) return true;
  return sides.some((name) => {
    const kind = kindOf(name);
    if (isKnownFirm(name)) return true;
    if (kind === 'l' || kind === 'c') return true;
    if (isInstitution(name)) return tech && PUBLIC_EMPLOYER.test(name);
    if (kind !== undefined) return tech || (kind === 'm' && newsroom);
    if (PUBLIC.test(name)) return false;
    return firmsRole || tech || FIRM.test(name) || firms.has(name);
  });
}

/** Those who work at papers and broadcasters. */
const NEWSROOM =
  /^(?:(?:co-)?editors?|editor-in-chief|reporters?|correspondents?|columnists?|journalists?|writers?|producers?|anchors?|newsrooms?|publishers?|critics?|bureau|masthead|photographers?|contributors?|podcasts?)$/;

/** Whether words speak of the work at a paper or a broadcaster: "as a staff writer", "its Paris bureau". */
export function isOfNewsroom(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm, type }) => type !== 'org' && NEWSROOM.test(norm));
}

/** Nouns that mean a firm and little else: not "business", "group" or "unit". */
const FIRM_NOUNS = new Set(
  'company startup start-up firm lab maker chipmaker automaker carmaker retailer giant developer studio lender insurer unicorn upstart employer publisher'.split(
    ' ',
  ),
);

/** Words that only texts about technology firms are full of. */
const STRONG_TECH = new Set(
  'startup startups ai tech software researcher researchers engineers robotics co-founder cofounder co-founders cofounders chipmaker fintech'.split(
    ' ',
  ),
);

/** Papers that write of nothing else. */
const TECH_PRESS =
  /^(?:TechCrunch|The Verge|Wired|WIRED|The Information|Ars Technica|Engadget|CNET|VentureBeat|The Register|GeekWire|Platformer|Rest of World|404 Media)$/;

/** The blocks that speak of technology firms: a founding told there is one of a firm. */
export function techBlocks(sentences: readonly TypedSentence[]): Set<number> {
  const blocks = new Set<number>();
  for (const { block, tokens } of sentences) {
    if (blocks.has(block)) continue;
    const tech = tokens.some(
      ({ type, norm, mention }) =>
        STRONG_TECH.has(norm) ||
        (type === 'org' &&
          mention !== null &&
          (kindOf(mention.name) === 'l' || TECH_PRESS.test(mention.name))),
    );
    if (tech) blocks.add(block);
  }
  return blocks;
}

/** What is founded and is no firm. */
const NO_FIRMS =
  /\b(?:foundation|charity|party|movement|museum|school|church|festival|magazine|club|league|award|prize|institute|scheme|programme|program|campaign|fund for)\b/i;

/** Whether a name may be that of a firm which somebody founds. */
export function mayBeFounded(name: string): boolean {
  // An acronym that nobody lists may be a scheme or a law.
  if (/^[A-Z]{2,5}$/.test(name) && kindOf(name) === undefined && !isKnownFirm(name)) return false;
  return !PUBLIC.test(name) && !NO_FIRMS.test(name) && kindOf(name) !== 'm' && kindOf(name) !== 'i';
}

/** Whether only firms have such a role: a chief officer, an engineer; presidents and directors are everywhere. */
export function isFirmsRole(role: string): boolean {
  return /\b(?:ceo|cto|cfo|coo|cmo|cpo|cio|ciso|cro|chief [a-z& ]*officer|chief executive|chief (?:scientist|economist|technologist|strategist)|managing director|vice president|general counsel|engineer|engineering|researcher|product|software|machine learning|ai|technical staff|growth)\b/i.test(
    role,
  );
}

/** The organizations that the words beside them call firms: "Bluesky CEO Jay Graber", "startup Pacvue". */
export function firmsDescribed(sentences: readonly TypedSentence[]): Set<string> {
  const firms = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, i) => {
      if (token.type !== 'org' || !token.mention || firms.has(token.mention.name)) return;
      if (isFirmsContext(tokens.slice(Math.max(0, i - 5), i + 7))) firms.add(token.mention.name);
    });
  }
  return firms;
}

function isFirmsContext(near: readonly Token[]): boolean {
  return near.some(
    ({ norm, type, start, end }) =>
      TECH.has(norm) ||
      type === 'company' ||
      (type === 'role' &&
        /^(?:ceo|cto|cfo|coo|officer|engineer|researcher|scientist|founder|co-founder|cofounder|designer|executive|co-ceo)$/.test(
          norm,
        ) &&
        // Officers and executives alone serve anywhere: "chief financial officer" does not.
        !(norm === 'officer' && end - start < 10)) ||
      // A vice president or a managing director serves a firm, a president a country.
      (type === 'role' && /^(?:president|director)$/.test(norm) && end - start > 12) ||
      (type === 'word' && FIRM_NOUNS.has(norm)),
  );
}
