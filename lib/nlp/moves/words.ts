/**
 * Closed word classes of the typed sentence. A class is a list of words, so a
 * change is a word and not a rule.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that stand for an organization after "the": "the company", "the search giant". */
export const COMPANY_NOUNS = words(`
  company startup firm lab giant studio developer maker chipmaker automaker carmaker retailer bank agency
  venture nonprofit organization organisation group outfit unit business heavyweight titan behemoth juggernaut
  upstart unicorn employer rival publisher platform exchange fund corporation start-up manufacturer
  paper newspaper magazine outlet broadcaster newsroom competitor powerhouse incumbent vendor provider operator lender insurer broker brokerage`);

/** Words that may stand between "the" and a company noun. */
export const COMPANY_MODIFIERS = words(`
  ai tech search software hardware social media chip gaming game video music cloud e-commerce ecommerce
  artificial intelligence research robotics crypto cryptocurrency fintech biotech streaming electric vehicle car
  cupertino seattle redmond san francisco menlo park palo alto beijing london paris french chinese german british american
  facebook iphone chatgpt claude gemini halo copilot windows android data defense security consumer enterprise
  two-year-old year-old three-year-old nascent fledgling buzzy young new old much-hyped secretive rival private public
  u.k u.s uk us challenger trading venture capital semiconductor networking online ride-hailing delivery e-scooter parent advertising same
  `);

/** Nouns for one job holder; with modifiers and "of X" they make a role. */
export const ROLE_HEADS = words(`
  ceo cto coo cfo cio cso cpo cmo ciso cro svp evp vp avp cvp gm chief president chairman chairwoman chairperson chair head
  director officer scientist researcher engineer partner lead leader manager executive exec executives execs
  professor founder cofounder co-founder designer investor advisor adviser developer analyst boss architect fellow
  editor counsel lawyer principal spokesman spokeswoman spokesperson technologist economist strategist
  coder programmer technician consultant secretary treasurer controller deputy associate evangelist ambassador
  founders cofounders co-founders researchers engineers scientists directors leaders managers vet veteran alum alumnus
  alumna alumni staffer employee staffers employees insider hand intern specialist expert guru czar star pioneer
  mathematician physicist roboticist vice-president recruiter member members duo trio
  co-head co-lead co-leader co-ceo co-ceos co-president co-chair co-chairs co-chief creator co-creator creators
  presidents chiefs officers partners investors professors heads vps svps ceos analysts designers developers
  bosses fellows advisors advisers lieutenant lieutenants treasurers chancellor undersecretary comptroller
  writer reporter producer correspondent correspondents columnist columnists journalist journalists photographer
  chief-of-staff researcher-turned-founder dean provost operator banker`);

/** Words that may stand before a role head and belong to the role. */
export const ROLE_MODIFIERS = words(`
  chief executive senior vice general managing lead principal staff product research ai engineering interim acting deputy
  head co- founding technology technical technological operating financial information security scientific marketing revenue
  people legal policy safety machine learning ml data software hardware design global regional corporate
  group executive assistant associate junior creative communications growth business development finance
  operations sales strategy strategic infrastructure platform robotics vision applied core
  non-executive nonexecutive alignment interpretability superalignment computer deep-learning machine-learning
  computing systems compute top star key veteran longtime long-time medical clinical commercial innovation
  brand privacy trust diversity world-wide worldwide country national technical-staff distinguished post-training
  pre-training reinforcement language models robotic autonomous multimodal`);

/** Heads that say somebody belonged to an organization, but hold no present role there. */
export const PAST_HEADS = words('vet veteran alum alumnus alumna alumni');

/** Nouns for several or unnamed people. */
export const GROUP_NOUNS = words(`
  figures names   executives execs researchers engineers scientists employees staffers staff workers people leaders founders
  cofounders co-founders members colleagues others veterans alumni alums insiders hires architects managers directors
  developers designers partners teammates coworkers peers recruits duo trio pair handful dozen dozens quartet team
  bankers traders lawyers analysts dealmakers recruiters editors reporters journalists producers professors
  economists physicists technologists coders programmers salespeople strategists specialists newcomers talent
  someone somebody anyone nobody everyone several many some both most half`);

export const PRONOUNS = words('he she');
export const GROUP_PRONOUNS = words('they');
export const POSSESSIVE_PRONOUNS = words('his her');

/** Auxiliaries, adverbs and other words that stand between a subject and its verb and change nothing. */
export const TRANSPARENT = words(`
  is are was were be been being am has have had having will would shall does do did to also now just officially
  recently reportedly formally abruptly quietly eventually previously later soon still already then once ever
  currently finally suddenly initially first again publicly apparently allegedly effectively subsequently
  immediately briefly permanently voluntarily ultimately instead himself herself themselves both each all
  together since thus even only surprisingly unexpectedly famously originally himself personally
  too quickly promptly separately similarly likewise simply further secretly successfully temporarily actually really`);

/** Words of plan, talk, report and refusal that may stand before the verb and decide its status. */
export const CONTROL = words(`
  plans planned planning plan expected expects expecting poised close set going about decided decides agreed agrees chose
  opted wants wanted intends intended intention preparing prepares prepared slated due scheduled
  considering considers considered weighing weighs mulling mulls contemplating exploring explored eyeing thinking
  may might could should must can likely rumored rumoured said believed tipped
  declined declines refused refuses failed fails tried tries trying attempted attempts attempting rejected
  not never no denied denies talks advanced early negotiating negotiations discussions in of
  announced announces announcing confirmed confirms revealed reveals says saying told tells wrote writes
  offered offers hoping hopes hoped ready looking look seeking sought aims aim wanting
  decision deciding choosing made making elected helped help helps continue continued managed gone went came left
  most probably possibly perhaps certainly definitely ready rumors rumours unlikely unwilling
  will's plans' resolved vowed threatened threatens threatening moved moves leaving invited persuaded
  bid effort efforts attempt close nearing agreement deal verge brink keen eager
  posted posts shared tweeted said's claims claimed insists insisted reports reported
  that`);

export const NEGATION = words('not never no neither nor without');
export const RUMOUR = words(`
  may might could talks considering considers considered weighing weighs mulling mulls contemplating exploring
  explored eyeing thinking rumored rumoured tipped negotiating negotiations discussions approached rumor rumour
  rumors rumours speculation close nearing courting courted wooing wooed pursuing targeting speculated possible possibly perhaps wants wanted
  verge brink keen eager
  hoping hopes seeking sought threatened threatens threatening offered`);
export const EXPECTED = words(`
  plans planned planning plan expected expects expecting poised set about intends intended intention preparing
  prepares slated due scheduled likely probably aims upcoming looming impending planned expects
  imminent`);
export const DENIED = words(`
  declined declines refused refuses failed fails tried tries trying attempted attempts attempting rejected denied
  denies unlikely unwilling unsuccessfully unsuccessful dismissed denying scuppered`);

/** Before the clause, these make it no event at all. */
export const CONDITIONAL = words('if unless whether should');
/** "urged X to resign": a wish of others. */
export const URGING = words(`
  urge urges urged urging calls called calling demand demands demanded demanding pressure pressured pressuring asks asked asking
  wants ask press pressed force want`);

export const FORMER = words(
  'former ex formerly previously past onetime one-time erstwhile now-former nowformer previous',
);

/** Words that open a relative clause or an apposition after a comma. */
export const APPOSITION_OPENERS = words(`
  who whose whom which a an the one former formerly ex previously currently until another most himself herself now
  its their both once also head chief president vice senior one-time onetime longtime long-time then along
  together himself founder cofounder co-founder professor as of from at known part best whose then-
  late most fresh lately recently just again initially including among notably still last formally
  formerly-of himself herself both no aged earlier hired poached recruited`);

export const PREPOSITIONS = words(`
  of at for in from by with to under on over about alongside like including against between behind after before
  than via per through into despite without during within around among as until since toward towards near amid
  onto upon beside besides`);

export const DETERMINERS = words(
  'the a an its their his her this that our my another any some one',
);

/** Publications and wires: they tell of moves and are not "the company". */
export const TELLING = words('told tells per');
