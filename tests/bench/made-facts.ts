import type { Random } from "./random";

// Words of a made-up story: a valley, its dams and roads, those who want them and those who do not. As many as it takes
// for the words of two articles to differ as they do in news: most terms of a story stand in one statement only.
const list = (words: string): readonly string[] => words.split(", ");
const pairs = (words: string) => list(words).map((pair) => pair.split("/") as [string, string]);

const FIRST = list(
  "Ada, Bram, Carla, Dario, Edith, Felix, Greta, Henrik, Ines, Jonas, Karin, Leo, Mira, Nils, Olga, Pavel, Rosa, Simon, Tilda, Viktor",
);
const OFFICES = list(
  "engineer, spokesman, farmer, lawyer, geologist, teacher, union leader, banker, mayor, nurse, researcher, contractor, fisherman, pastor, surveyor, driver, baker, tenant, welder, judge",
);
const BODIES = list(
  "Water Board, Power Company, Farmers' Union, Court of Audit, Savings Bank, Soil Institute, Green Alliance, Harbour Office, Railway, Council, Engineering Group, Fishing Guild, Labour Council, Statistics Office, Assembly, Chamber of Trade",
);
/** Verbs, and things, that stand for one another. */
const ACTS = pairs(
  "approved/endorsed, rejected/refused, delayed/postponed, opened/inaugurated, closed/shut, bought/acquired, sold/auctioned, began/started, cut/reduced, raised/increased, built/constructed, demolished/dismantled, financed/funded, inspected/examined, repaired/mended, replaced/exchanged, criticised/attacked, promised/pledged, halted/stopped, extended/prolonged, seized/confiscated, insured/covered, leased/rented, drained/emptied, flooded/swamped, mapped/charted, guarded/protected, painted/coated, tested/tried, banned/forbade, taxed/charged, praised/lauded, hid/concealed, measured/gauged, moved/relocated, divided/split, merged/united, revised/amended, cleaned/scoured, abandoned/deserted",
);
const KINDS = list(
  "upper, lower, northern, southern, wooden, concrete, municipal, private, temporary, disputed, historic, coastal, narrow, electric, unfinished, steep, costly, secret, joint, foreign, monthly, rural, frozen, joined, second, broken, modern, public, royal, hollow, cheap, dry, eastern, western, marble, rusty, sunken, quiet, military, lonely",
);
const THINGS = pairs(
  "dam/barrage, levy/tax, wall/barrier, railway/track, turbine/generator, ladder/stairway, school/academy, canal/channel, plant/factory, fund/reserve, quarry/pit, gate/sluice, road/highway, pension/annuity, survey/inventory, loan/credit, hospital/clinic, pump/siphon, store/depot, wage/salary, quota/limit, ferry/boat, toll/fee, forest/woodland, pipeline/conduit, market/bazaar, bridge/viaduct, tower/spire, mill/grinder, cemetery/graveyard, prison/jail, orchard/plantation, library/archive, airfield/runway, reservoir/basin, tunnel/shaft, warehouse/shed, laboratory/workshop, stable/barn, castle/fortress",
);
const COUNTED = list(
  "workers, families, hectares, houses, trucks, jobs, farms, boats, trees, tenants, shops, cows, wells, miners, pupils, patients",
);
const MONTHS = list("January, February, March, April, May, June, July, August, September, October, November, December");
const CAUSES = list(
  "rain, the auditors, a crack, the steel, the neighbours, the insurers, old pipes, two dry summers, the opposition, the price of copper, a strike, the ministry, rust, an earthquake, the tenants, a lawsuit, the bishop, cheap imports, a fire, the pensioners, snow, smugglers, the geologists, a rumour, the harvest, an election, the tourists, a virus, the currency, frost",
);
const EFFECTS = list(
  "had weakened the bank, had warned of the cost, had come late, had offered help, had refused to pay, had stopped the work, had ruined the fields, had divided the village, had doubled the bill, had changed the plan, had angered the crews, had scared the buyers, had emptied the treasury, had slowed the talks, had surprised the experts, had blocked the valley, had raised new doubts, had won the vote, had damaged the turbines, had helped nobody",
);

/** Something that one or more articles tell. */
export interface Fact {
  readonly who: string;
  readonly act: readonly [string, string];
  readonly kind: string;
  readonly thing: readonly [string, string];
  readonly place: string;
  readonly count: number;
  readonly counted: string;
  readonly day: string;
  readonly reason: string;
  readonly speaker: string;
  readonly office: string;
}

const SYLLABLES = list(
  "bar, bren, cas, dal, dun, el, far, gren, hal, hol, in, jar, kel, lin, lyd, mar, mor, nes, or, pen, quar, ros, sel, stav, thor, ul, var, wes, yar, zel",
);
const ENDS = list("by, den, field, gard, ham, holm, lay, mere, ness, ow, rad, sted, ton, vik, wick, worth");

/** A name that nobody bears: "Kelmarton". There are thousands, as in news, where most names stand in one article only. */
const makeName = ({ pick }: Random): string => capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(ENDS));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function makeFact(random: Random): Fact {
  const { pick, between } = random;
  return {
    who: `${makeName(random)} ${pick(BODIES)}`,
    act: pick(ACTS),
    kind: pick(KINDS),
    thing: pick(THINGS),
    place: makeName(random),
    count: between(12, 980) * pick([1, 1, 10]),
    counted: pick(COUNTED),
    day: `${pick(MONTHS)} ${between(1, 28)}`,
    reason: `${pick(["because", "although", "after", "while"])} ${pick(CAUSES)} ${pick(EFFECTS)}`,
    speaker: `${pick(FIRST)} ${makeName(random)}`,
    office: pick(OFFICES),
  };
}

/** The fact as one article words it: which verb, which name for the thing, what comes first, what is left out. */
export function tellFact(fact: Fact, { pick, next, between }: Random): string {
  const { who, kind, place, counted, day, reason, speaker, office } = fact;
  const did = `${pick(fact.act)} the ${kind} ${pick(fact.thing)}`;
  // One article in five has another figure.
  const count = next() < 0.2 ? fact.count + between(1, 9) : fact.count;
  return pick([
    `The ${who} ${did} near ${place} on ${day}, ${reason}.`,
    `On ${day} the ${who} ${did}, which concerns ${count} ${counted} around ${place}.`,
    `“We never saw the papers,” said ${speaker}, ${office} in ${place}, when the ${who} ${did}.`,
    `According to ${speaker}, the ${who} ${did} and ${count} ${counted} were affected.`,
    `The ${who}, which has its seat in ${place}, ${did} ${reason}, and ${count} ${counted} depend on it.`,
    `${speaker}, a ${office} from ${place}, told reporters that the ${who} ${did} on ${day}.`,
    `About ${count} ${counted} may be lost, since the ${who} ${did} in ${place} last year.`,
  ]);
}
