import { COMMON_WORDS } from './lists/common-words.ts';
import { DEMONYMS } from './lists/demonyms.ts';
import { FIRST_NAMES } from './lists/first-names.ts';
import { PLACES } from './lists/places.ts';
import { SURNAMES } from './lists/surnames.ts';
import * as coded from './lists/vocabulary.ts';
import type { WordSet } from './word-set.ts';
import { codedWordSet, keptWordSet } from './word-set.ts';
import { someStem } from './word-stems.ts';

const COMMON = codedWordSet(COMMON_WORDS);
const FIRST = codedWordSet(FIRST_NAMES);
const LAST = codedWordSet(SURNAMES);
const PLACE = codedWordSet(PLACES);
const DEMONYM = codedWordSet(DEMONYMS);

/** What the lists say of the words that were asked for: a text asks for each many times. */
const flags = new Map<string, number>();
const MOST_FLAGS = 20_000;

function flagsOf(word: string): number {
  let known = flags.get(word);
  if (known === undefined) {
    const listed = COMMON.has(word);
    const first = FIRST.has(word);
    // "James" is no form of "jam".
    const common = listed || (!first && someStem(word, (stem) => COMMON.has(stem)));
    const demonym = DEMONYM.has(word) || (word.endsWith('s') && DEMONYM.has(word.slice(0, -1)));
    known =
      (listed ? 1 : 0) |
      (common ? 2 : 0) |
      (first ? 4 : 0) |
      (LAST.has(word) ? 8 : 0) |
      (PLACE.has(word) ? 16 : 0) |
      (demonym ? 32 : 0);
    if (flags.size > MOST_FLAGS) flags.clear();
    flags.set(word, known);
  }
  return known;
}

const flagged = (flag: number): WordSet => ({ has: (word) => (flagsOf(word) & flag) !== 0 });

/** The words that the list of common words holds themselves. */
export const listedWords = flagged(1);
/** Ordinary English words; of most only the stem is listed. */
export const commonWords = flagged(2);
export const firstNames = flagged(4);
export const surnames = flagged(8);
/** Countries, regions and cities, of one word or of several with spaces between. */
export const places: WordSet = {
  has: (key) => (key.includes(' ') ? PLACE.has(key) : (flagsOf(key) & 16) !== 0),
};
/** Words for people of a place, a belief or a language, one or many of them. */
export const demonyms = flagged(32);

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lower-case words that may stand inside a name ("Ludwig van der Rohe"). */
export const PARTICLES = words(`
  de da di do dos das du del della der den van von vom zu zur ter ten bin ibn bint al el la le las los
  y abu ben`);

/** Titles before a name: never part of it, and sure signs of a person. */
const TITLE_WORDS = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon sen senator rep
  representative gov governor capt captain col colonel gen general lt lieutenant maj major sgt sergeant
  cmdr commander adm admiral judge justice president premier chancellor king queen prince princess pope
  sheikh imam rabbi father sister mayor ambassador congressman congresswoman sheriff inspector
  superintendent constable detective emperor empress sultan emir sheik madam baroness duke duchess earl
  saint mullah ayatollah archbishop brig brigadier barrister advocate datuk dato shri smt`);

/** A set that also has what is joined to one of its words by a hyphen. */
function withHyphens(set: WordSet): WordSet {
  return {
    has(key) {
      const hyphen = key.indexOf('-');
      return (
        set.has(key) ||
        (hyphen > 0 &&
          (set.has(key.slice(key.lastIndexOf('-') + 1)) || set.has(key.slice(0, hyphen))))
      );
    },
  };
}

/** Titles; "lieutenant-colonel" and "president-elect" are among them. */
export const TITLES = withHyphens(TITLE_WORDS);

/** Words for what people are; "vice-president" and "secretary-general" are among them. */
export const ROLES = withHyphens(keptWordSet(coded.ROLE_WORDS));

/** Words that may stand before a role or a name in a run of capitals and belong to neither. */
export const ROLE_ADJECTIVES = words(`
  former ex ex- senior junior top star interim acting current then new longtime late founding incoming
  outgoing global chief principal key leading prominent influential renowned veteran fellow deputy
  executive managing general product technology technical operating financial marketing research
  engineering machine learning ai software hardware safety policy design creative`);

/** What only people do, or nearly: after a capitalised word they tell of a person. */
export const PERSON_VERBS = keptWordSet(coded.PERSON_VERBS);

/** The same, but of people alone: nothing else says or resigns. */
export const STRONG_PERSON_VERBS = words(`
  said says told tweeted wrote writes assumes argued explained noted recalled joked quit resigned stepped
  believes insists replied posted testified pleaded studied graduated married died born who himself
  herself spoke laughed smiled recalls confirmed`);

/** Last words of organizations' names. */
export const ORGANIZATION_ENDINGS = keptWordSet(coded.ORGANIZATION_ENDINGS);

/** Last words of places, laws, prizes and events: what they end is neither a person nor a company. */
export const THING_ENDINGS = keptWordSet(coded.THING_ENDINGS);

/** First words of organizations' names that go on with "of" or "for". */
export const ORGANIZATION_OPENINGS = words(`
  university department ministry bank institute house court bureau office center centre college
  council board church school academy association society federation league museum republic
  massachusetts national`);

/** Acronyms that are no organizations. */
export const PLAIN_ACRONYMS = keptWordSet(coded.PLAIN_ACRONYMS);

export const MONTHS_AND_DAYS = words(`
  january february march april may june july august september october november december jan feb mar apr
  jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays
  tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
  christmas easter thanksgiving halloween ramadan today yesterday tomorrow spring summer autumn winter`);

/** Products, platforms and things that look like names of people or companies and are neither. */
export const PRODUCTS = words(`
  chatgpt gpt claude gemini copilot siri alexa cortana llama grok bard sora dall-e whisper codex o1 o3
  opus sonnet haiku iphone ipad macbook mac android windows playstation kindle echo chromebook
  pixel office excel teams outlook gmail chrome safari firefox linux ubuntu python javascript java rust
  tensorflow pytorch bitcoin ethereum internet web wi-fi bluetooth english french german spanish chinese
  japanese arabic russian facebook- messenger threads notebooklm photoshop fortnite minecraft earth
  vision quest ray-ban halo destiny god bible quran islam christianity nobel oscar grammy emmy`);

/** Before a name: who is quoted or spoken to. */
export const SPEECH_BEFORE = words(`
  said says added asked replied wrote explained recalled warned told named quoted dubbed`);

/** Before a name: who is hired, or comes with others. */
export const HIRING_BEFORE = words(`
  name naming elevated elevates promoted promotes picked picks lured lures away brought named names snapped welcomed
    hire hired hires hiring poach poached poaches recruited recruits recruit appointed appoints tapped
  taps with and by under ousted fired joining`);

/** After a possessive: what only people have. */
export const PEOPLES_THINGS = words(`
  departure exit resignation new role title job team offer arrival return wife husband mother father son
  daughter brother sister lawyer attorney expertise colleague colleagues career death hiring appointment
  tenure leadership successor replacement move decision`);

/** After "will" or "are": what people do in their careers. */
export const CAREER_VERBS = words(`
  become becoming lead leading join joining rejoin rejoining transition transitioning serve serving
  report reporting oversee overseeing remain remaining stay staying retire retiring resign resigning
  depart departing helm work step assume succeed replace leave leaving return returning head left departed
  resigned quit retired stepping stepped poached ousted fired`);

/** Before what is a thing or a firm more often than somebody: "in X Y", "launched X Y". */
export const BEFORE_THINGS = words(`
  the a an in at near of for on its their into across outside over called titled including famous daily
  largest founded founding found co-founded cofounded launch launched launches launching acquire acquired
  acquires acquiring buy bought buys join joined joins joining start started startup company firm app
  software`);

/** What is called after a family or a person: "the Castro brothers", "the Raisi administration". */
export const PEOPLES_OWN = words(`
  administration government regime era family families brothers sisters dynasty clan cabal presidency
  premiership loyalists estate trial couple siblings twins campaign supporters household presidency`);

/** What is named after people: after a name these say that it is not the person. */
export const NAMED_AFTER = words(`
  airport stadium street avenue bridge prize award island river dam village county district province
  newspaper magazine peninsula reservoir factory hospital brand cup boulevard mausoleum memorial`);

/** Before whom one writes to, or who signs. */
export const GREETINGS = words(`
  hi hey hello hiya dear dearest thanks thx cheers regards sincerely respectfully warmly yours love morning
  afternoon evening bye goodbye welcome congratulations congrats greetings`);

/** Words that no name ends with, however they are written. */
export const SMALL_WORDS = words(`
  the here this that these what let see please attached thanks i ps p.s we you it if he she my our and but
  in on at for to is as there when how why your their they not so then also`);
