import { COMMON_WORDS } from './lists/common-words.ts';
import { DEMONYMS } from './lists/demonyms.ts';
import { FIRST_NAMES } from './lists/first-names.ts';
import { PLACES } from './lists/places.ts';
import { SURNAMES } from './lists/surnames.ts';
import type { WordSet } from './word-set.ts';
import { codedWordSet } from './word-set.ts';
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

/** Titles; "lieutenant-colonel" and "maj-general" are among them. */
export const TITLES = {
  has(key: string): boolean {
    if (TITLE_WORDS.has(key)) return true;
    const hyphen = key.indexOf('-');
    return (
      hyphen > 0 && TITLE_WORDS.has(key.slice(0, hyphen)) && TITLE_WORDS.has(key.slice(hyphen + 1))
    );
  },
};

/** Before a name or around it they tell of a person. */
const ROLE_WORDS = words(`
  ceo cto cfo coo cmo cpo cio ciso chro evp svp vp avp chief executive executives officer officers
  director directors chairman chairwoman chairperson chair vice deputy assistant associate head heads
  lead leads leader leaders boss manager managers founder founders cofounder cofounders co-founder
  co-founders co-ceo co-ceos co-lead creator creators inventor inventors engineer engineers developer
  developers scientist scientists researcher researchers analyst analysts economist economists designer
  designers architect architects investor investors partner partners advisor adviser advisors advisers
  consultant lawyer lawyers attorney attorneys prosecutor reporter reporters journalist journalists
  editor editors author authors writer writers columnist columnists correspondent producer actor actress
  singer musician artist artists comedian coach coaches striker midfielder defender goalkeeper forward
  quarterback pitcher batsman bowler champion minister ministers secretary spokesman spokeswoman
  spokesperson spokespeople entrepreneur entrepreneurs billionaire tycoon mogul mathematician physicist
  philosopher historian psychologist doctor veteran alum alumni alumnus alumna employee employees
  staffer staffers exec execs colleague colleagues activist activists candidate politician lawmaker
  novelist poet programmer technologist ethicist strategist treasurer superintendent principal dean
  fellow lecturer student students wife husband son daughter brother mother boyfriend girlfriend
  professor professors president presidents premier businessman businesswoman envoy speaker cleric
  bishop archbishop cardinal pastor priest ayatollah commissioner magistrate dissident whistleblower
  blogger presenter broadcaster filmmaker photographer chef rapper boxer sprinter cyclist golfer swimmer
  driver winger referee wrestler skipper teammate rival nominee incumbent mp mps congressman
  congresswoman ambassador mayor commander militant rebel sociologist biologist chemist neuroscientist
  academic scholar linguist player players roboticist recruiter insider`);

/** Words for what people are; "vice-president" and "secretary-general" are among them. */
export const ROLES = {
  has(key: string): boolean {
    if (ROLE_WORDS.has(key)) return true;
    const hyphen = key.indexOf('-');
    return (
      hyphen > 0 &&
      (ROLE_WORDS.has(key.slice(key.lastIndexOf('-') + 1)) || ROLE_WORDS.has(key.slice(0, hyphen)))
    );
  },
};

/** Words that may stand before a role or a name in a run of capitals and belong to neither. */
export const ROLE_ADJECTIVES = words(`
  former ex ex- senior junior top star interim acting current then new longtime late founding incoming
  outgoing global chief principal key leading prominent influential renowned veteran fellow deputy
  executive managing general product technology technical operating financial marketing research
  engineering machine learning ai software hardware safety policy design creative`);

/** What only people do, or nearly: after a capitalised word they tell of a person. */
export const PERSON_VERBS = words(`
  said says say told tells tweeted wrote writes added adds argued argues explained explains noted notes
  recalled recalls joked joined joins left leaves quit quits resigned resigns departed departs stepped
  steps believes believed thinks thought admitted admits insisted insists joining replied replies asked
  asks posted posts confirmed confirms announced announces declined described describes worked works
  studied graduated married died born grew served serves became becomes led leads spent earned took
  decided declared denied testified pleaded acknowledged warned warns suggested hopes hoped complained
  remembers remembered laughed smiled spoke speaks continued who whose himself herself will has had is
  was would could takes gets got makes made comes came goes went wants wanted assumes assumed began
  begins started starts`);

/** The same, but of people alone: nothing else says or resigns. */
export const STRONG_PERSON_VERBS = words(`
  said says told tweeted wrote writes assumes argued explained noted recalled joked quit resigned stepped
  believes insists replied posted testified pleaded studied graduated married died born who himself
  herself spoke laughed smiled recalls confirmed`);

/** Last words of organizations' names. */
export const ORGANIZATION_ENDINGS = words(`
  inc corp corporation co company companies ltd llc llp plc gmbh ag sa nv lp group holdings holding labs
  lab laboratory laboratories technologies technology systems solutions software networks robotics
  therapeutics pharmaceuticals biosciences semiconductor semiconductors motors airlines airways aerospace
  energy ventures capital partners investments securities bank bancorp financial insurance foundation
  institute institutes institution university college school academy association society federation
  union council committee commission agency administration authority department ministry bureau office
  court party organization organisation center centre museum hospital club league times post journal
  gazette herald tribune news magazine press media studios studio pictures entertainment records games
  industries international enterprises consulting fund trust exchange network alliance coalition forum
  board parliament assembly congress senate police service services superintelligence ai dynamics
  intelligence analytics interactive communications telecom telecommunications controls foods brands stores
  gaming research mobility railway railways steel petroleum mining electric electronics properties hotels orchestra`);

/** Last words of places, laws, prizes and events: what they end is neither a person nor a company. */
export const THING_ENDINGS = words(`
  street avenue road square river lake mountain mountains hills island islands bay beach valley park
  county province district region city town village peninsula strait basin dam bridge airport stadium
  arena cathedral temple palace prison station port coast desert ocean sea gulf act law bill treaty
  agreement accord declaration statement principles project program programme plan protocol prize award
  awards medal cup championship championships open olympics festival marathon war day week month year
  peoples people communities community countries states nations waters standard index house hall tower
  building theatre theater opera church mosque school dynasty empire revolution crisis summit forum
  edition series show movie model models team`);

/** First words of organizations' names that go on with "of" or "for". */
export const ORGANIZATION_OPENINGS = words(`
  university department ministry bank institute house court bureau office center centre college
  council board church school academy association society federation league museum republic
  massachusetts national`);

/** Acronyms that are no organizations. */
export const PLAIN_ACRONYMS = words(`
  ai ceo cto cfo coo cmo cpo cio ciso vp svp evp us uk uae usa tv it pc agi api gpu gpus cpu cpus tpu
  tpus ipo pr hr id ar vr xr ui ux ml llm llms nlp phd mba ba ma bsc msc jd md dna rna covid hiv aids
  usb ram ssd url http https html css sql ok am pm est pst gmt utc et pt q1 q2 q3 q4 ii iii iv vi vii
  viii ix asap faq rip aka diy atm gps suv ev evs ngo ngos gdp cnn- iq pdf ios sms vc vcs b2b saas iot
  asi rlhf sf la nyc dc ny ca tx wa eu's mp mps pm's dj tbd cv eod kpi okr roi- r&d rd m&a 3d 2d 5g 4g
  i a x agi's no jr sr imo imho btw lol omg ces gtc wwdc`);

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
  elevated elevates promoted promotes picked picks lured lures away brought named names snapped welcomed
    hire hired hires hiring poach poached poaches recruited recruits recruit appointed appoints tapped
  taps with and by under ousted fired joining`);

/** After a possessive: what only people have. */
export const PEOPLES_THINGS = words(`
  departure exit resignation new role title job team offer arrival return wife husband mother father son
  daughter brother sister lawyer attorney expertise colleague colleagues career death hiring appointment
  tenure leadership successor replacement move decision`);

/** After "will": what people do in their careers. */
export const CAREER_VERBS = words(`
  become becoming lead leading join joining rejoin rejoining transition transitioning serve serving
  report reporting oversee overseeing remain remaining stay staying retire retiring resign resigning
  depart departing helm work step assume succeed replace leave leaving return returning head`);

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

/** Their dot ends no sentence. */
export const ABBREVIATIONS = words(`
  mr mrs ms dr prof sen rep gov gen lt col capt cmdr adm sgt maj brig rev hon fr messrs jr sr st mt ft inc
  corp ltd co bros dept vs no u.s u.k e.g i.e etc ph.d d.c approx est ave blvd`);

/** What firms do for a living. */
export const BUSINESS = words(`
  makes sells builds develops offers operates provides runs owns helps lets raised employs manufactures
  designs publishes produces supplies distributes markets licenses serves hosts powers`);
