/**
 * Words of the news and openers of sentences that a list made from films lacks, or
 * knows only with a capital; by hand, from general knowledge. No names.
 */
export const EXTRA_WORDS: readonly string[] = `
  what how no where why when come let however although though meanwhile moreover furthermore nevertheless
  nonetheless otherwise apparently unfortunately fortunately hopefully luckily previously formerly separately
  similarly likewise besides perhaps maybe whereas while hence thus amid despite according alongside via
  secondly thirdly incidentally evidently reportedly allegedly hello hi hey thanks thank regards cheers
  congratulations greetings goodbye sorry please yes yeah okay well north south east west northern southern
  eastern western central major general federal provincial regional national international global local
  municipal constitutional parliamentary presidential electoral judicial ministerial legislative
  administrative humanitarian environmental agricultural educational economic fiscal monetary structural
  cultural historic indigenous aboriginal ethnic tribal secular socialist communist democratic republican
  conservative liberal nationalist president prime minister ministry government labour navy army marine
  militia troop infantry rebel militant insurgent protester demonstrator prosecutor plaintiff defendant
  magistrate tribunal lawmaker legislator senator delegate envoy diplomat embassy consulate treaty accord
  summit referendum coalition opposition parliament congress senate constitution legislature jurisdiction
  bureau agency province district municipality republic kingdom dynasty regime presidency election voter
  ballot poll constituency inflation deficit surplus tariff export import commodity currency investor
  shareholder analyst economist broker trader consumer retailer manufacturer supplier subsidiary merger
  acquisition revenue earnings quarter forecast outlook output productivity yield bond equity asset
  consortium stake venture infrastructure railway highway pipeline refinery electricity renewable emission
  climate pandemic vaccine vaccination infection outbreak hospital clinic researcher scientist university
  college faculty curriculum pupil teacher student graduate scholarship research innovation technology
  software hardware platform app user website online digital internet email startup algorithm robot chip
  semiconductor satellite spacecraft artificial intelligence engineering initiative programme project
  participant participation implementation framework strategy policy reform regulation compliance audit
  oversight transparency accountability corruption fraud bribery trafficking smuggling detention custody
  bail verdict testimony allegation investigation inquiry lawsuit litigation petition citizenship
  immigrant refugee migrant asylum border sovereignty territory independence colonial heritage tourism
  tourist visitor festival exhibition concert album singer actor film theatre orchestra novel author poet
  football soccer cricket rugby tennis golf hockey basketball baseball cycling athletics tournament
  championship league cup match innings wicket striker midfielder defender goalkeeper coach referee stadium
  semifinal qualifier fixture victory defeat draw score scorer halftime attendance captain veteran rival
  contender incumbent candidate spokesman spokeswoman chairman chairwoman director commissioner governor
  mayor councillor deputy secretary chief executive officer boss founder entrepreneur organisation
  organization association federation union alliance committee commission council board panel institute
  foundation charity activist campaigner advocate villager resident farmer miner worker employee employer
  minority majority community indigenous village suburb neighbourhood coast coastal river lake mountain
  valley reservoir irrigation drought flood cyclone hurricane earthquake wildfire agriculture livestock
  metre metres kilometre kilometres km hectare tonne percent percentage billion million trillion dozen
  journalist reporter editor newspaper magazine newsroom broadcast headline editorial column spokesperson
  terrorism terrorist extremist jihadist airstrike missile drone ceasefire hostage sanction embargo nuclear
  biodiversity ecosystem sustainable resilient sustainability mayor clergy bishop priest imam rabbi temple
  mosque church pilgrim catholic christian muslim jewish islamic god lord bible holy prophet pope
  airline airport aircraft pilot passenger vessel shipyard port harbour cargo tanker freight
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen twelve twenty thirty forty fifty sixty
  eighty ninety eve summer autumn winter spring attached forwarded confidential appendix annex chapter
  section article paragraph figure table note source photo image video caption credit subscribe newsletter
  advertisement sponsored related share comment copyright wikipedia disclaimer subject fax cc fyi
  invoice agreement counterparty upcoming ongoing former outgoing newly recently currently
`
  .trim()
  .split(/\s+/);
