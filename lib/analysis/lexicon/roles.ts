/**
 * Common nouns by what they can refer back to. Origin: general knowledge of English, written for this project.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Heads of expressions for one person. "The president" is resolved to who bears that office in the article. */
export const PERSON_NOUNS = words(`
  president vice-president chancellor premier minister secretary senator congressman congresswoman governor mayor
  lawmaker ambassador envoy attorney judge justice prosecutor speaker leader chairman chairwoman chief director
  commissioner administrator commander ceo executive king queen prince princess pope cardinal bishop professor
  doctor captain general colonel admiral sheriff officer spokesman spokeswoman spokesperson editor analyst economist
  researcher author writer activist lawyer candidate nominee dictator strongman deputy aide adviser advisor strategist
  coach manager boss tycoon billionaire businessman businesswoman man woman boy girl teenager suspect
  gunman shooter victim defendant plaintiff immigrant veteran politician diplomat official democrat republican
  father mother son daughter brother sister husband wife widow student teacher reporter journalist scholar
  historian scientist expert founder owner president-elect ex-president tyrant madman despot
  incumbent frontrunner challenger rival successor predecessor counterpart
`);

/** Heads for a body or firm: "the company", "the giant". */
export const FIRM_NOUNS = words(
  "company firm corporation conglomerate giant operator manufacturer maker carrier retailer group",
);

/** Heads for any body. */
export const BODY_NOMINALS = words(`
  agency bank bloc board body bureau commission committee council court department group institute ministry newspaper
  organization organisation party regulator union university network outlet alliance association think-tank
`);

/** Heads for a country: "the country", "the Andean nation". */
export const COUNTRY_NOUNS = words("country nation state kingdom republic power superpower ally");

/** Heads that speak of who governs: "the Peruvian government", "U.S. officials". */
export const GOVERNMENT_NOUNS = words(
  "government administration regime authorities officials leadership executive cabinet",
);

/** Heads for several people. */
export const GROUP_NOUNS = words(`
  officials authorities people lawmakers senators leaders diplomats troops soldiers forces police protesters demonstrators migrants
  immigrants refugees workers employees residents voters citizens farmers students teachers critics supporters
  opponents analysts experts economists allies partners nations countries companies firms producers makers exporters
  importers manufacturers democrats republicans conservatives liberals activists lawyers investors rebels militants
  terrorists insurgents fighters families children women men victims prisoners hostages detainees
  negotiators delegation team ministers unions groups agents officers agencies businesses retailers
`);

/** Nouns too thin to be a thing of a story: measures, times, parts and kinds, empty nouns. */
export const THIN_NOUNS = words(`
  year month week day hour minute time moment date today tomorrow yesterday morning night evening afternoon weekend decade century
  period era age quarter season monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december spring summer autumn fall winter
  percent per cent percentage dollar euro pound cent ton tonne metric mile kilometer kilometre meter metre foot
  million billion trillion thousand hundred dozen number amount total rate level figure share half part portion lot bit
  piece kind sort type form way manner case thing something anything nothing everything one other others none
  all some many much few more most several example instance fact point matter issue reason result cause effect
  end start beginning middle top bottom front back side place area line edge center centre role step
  set series range variety addition order respect regard term terms means ability chance opportunity possibility
  need effort attempt try question answer word words name statement comment remark
  interview report story article news headline press medium media photo picture video image file
  person people man woman guy everyone somebody someone anyone nobody us we
  life world history past present future first second third last next same
  head hand eye face heart mind body view idea sense feeling thought look sign
  hope fear doubt concern worry problem trouble difficulty challenge
  while lack rest majority minority record use access
  wake light face eve basis course behalf favor favour terms midst context
  there here
`);

/** Heads for acts, policies, works and events that people take sides on. */
export const CONTESTED_NOUNS = words(`
  tariff duty quota levy tax sanction embargo ban restriction exemption waiver extension delay postponement reprieve subsidy
  law bill legislation act amendment reform repeal rule regulation order decree policy plan proposal program programme
  initiative strategy budget deal agreement accord pact treaty truce ceasefire negotiation talks summit visit meeting
  ruling verdict sentence pardon appeal lawsuit trial probe investigation inquiry indictment impeachment
  raid strike attack bombing invasion incursion operation offensive war conflict airstrike occupation siege blockade crackdown
  massacre shooting killing assassination coup uprising rebellion revolution insurgency protest demonstration riot march
  boycott election vote referendum campaign nomination appointment resignation dismissal firing
  port megaport dam mine pipeline plant wall base reactor railway corridor project megaproject bridge airport
  vaccine lockdown mandate shutdown bailout stimulus merger takeover acquisition privatization nationalization
  deportation asylum migration immigration abortion surveillance torture genocide withdrawal deployment drone missile weapon
  video memo report dossier tape ad advertisement speech tweet letter statement documentary lawsuit leak hack
  scandal crisis rivalry dispute standoff confrontation trade-war
`);

/** Of those, the ones of which a story has many: they are one thing only where the same words tell which. */
export const VAGUE_ACTS = words(`
  policy plan proposal program programme initiative strategy project decision negotiation talks meeting visit summit campaign
  order rule report letter statement speech conflict crisis dispute act agreement deal operation report move war tax law bill
  election vote trial protest video ad memo production output
  battle fight clash feud spat
`);

/** Further heads of acts, works and events that several accounts of a story can name, each in its own way. */
export const TOLD_NOUNS = words(`
  decision production output battle fight clash feud spat retaliation countermeasure reprisal concession overcapacity overproduction glut shortage famine drought earthquake hurricane
  wildfire fire flood storm explosion blast crash collision outbreak pandemic epidemic accident disaster collapse spill
  evacuation expulsion arrest detention hostage-taking kidnapping seizure breach cyberattack hacking interference
  meddling collusion conspiracy plot escape rescue massing buildup drill exercise maneuver manoeuvre patrol landing launch
  test missile-test rocket satellite caravan convoy march rally parade ceremony inauguration funeral wedding festival
  tournament concert film movie book novel album play exhibition verdict testimony hearing confession
  presentation announcement proclamation declaration resolution petition invitation visit trip tour denuclearization
  disarmament enrichment embassy consulate headquarters camp shelter settlement outpost tunnel canal fence barrier terminal
  refinery factory shipyard mine oilfield hospital school church mosque temple cathedral museum stadium prison
  ship vessel tanker freighter ferry submarine plane jet aircraft helicopter train truck bus car satellite
  loan bond debt grant aid package fund donation bribe contract tender concession licence license patent
  layoff walkout picket pension shutdown closure opening
`);

/** Nouns that news uses for one and the same act or thing, one group a line; the first stands for all. */
const SAME = `
  tariff duty levy
  delay postponement extension reprieve deferral
  exemption exclusion waiver carve-out
  deal agreement accord pact
  raid incursion
  meeting summit encounter
  attack assault
  allegation accusation
  talks negotiation
  probe investigation inquiry
  protest demonstration rally
  law legislation statute
  ban prohibition
  firing dismissal sacking ouster
  shooting massacre
  takeover acquisition buyout
  airstrike strike bombing
  port seaport megaport harbor harbour
  refugee asylum-seeker
  vote ballot
  killing murder slaying
`;

/** Noun -> the noun that stands for its group. */
export const SAME_NOUN: ReadonlyMap<string, string> = new Map(
  SAME.trim()
    .split("\n")
    .flatMap((line) => {
      const group = line.trim().split(/\s+/);
      return group.map((noun) => [noun, group[0] as string] as const);
    }),
);
