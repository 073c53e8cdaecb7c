/**
 * Words that say what stands beside them, as build-word-lists.ts codes them for
 * lib/nlp/word-lists.ts: run it after a change.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Before a name or around it they tell of a person. */
export const ROLE_WORDS = words(`
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
  diplomat academic scholar linguist player players roboticist recruiter insider`);

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
  gaming sciences markets cloud compute computing quantum biotech pharma audio aviation logistics payments
  learning collective research mobility railway railways steel petroleum mining electric electronics electron properties hotels orchestra solution motor renewables music
  bakeries breweries chemicals`);

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

/** Acronyms that are no organizations. */
export const PLAIN_ACRONYMS = words(`
  ai ceo cto cfo coo cmo cpo cio ciso vp svp evp us uk uae usa tv it pc agi api gpu gpus cpu cpus tpu
  tpus ipo pr hr id ar vr xr ui ux ml llm llms nlp phd mba ba ma bsc msc jd md dna rna covid hiv aids
  usb ram ssd url http https html css sql ok am pm est pst gmt utc et pt q1 q2 q3 q4 ii iii iv vi vii
  viii ix asap faq rip aka diy atm gps suv ev evs ngo ngos gdp cnn- iq pdf ios sms vc vcs b2b saas iot
  asi rlhf sf la nyc dc ny ca tx wa eu's mp mps pm's dj tbd cv eod kpi okr roi- r&d rd m&a 3d 2d 5g 4g
  i a x agi's no jr sr imo imho btw lol omg ces gtc wwdc`);
