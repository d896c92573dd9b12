/**
 * Nouns that say what kind of body a name is, and bodies known by one name everywhere.
 * Origin: general knowledge of institutions, written for this project.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A capitalised name that ends in (or begins with, before "of" or "for") one of these is a body, not a person. */
export const BODY_NOUNS = words(`
  administration agency alliance army assembly association authority bank board bureau cabinet center centre chamber church
  coalition college command commission committee community company confederation conference congress consortium cooperation
  corporation corp council court department directorate embassy enforcement enterprise enterprises exchange federation firm
  force forces foundation forum front fund government group guard holdings hospital house inc industries initiative
  institute institution journal laboratory league legion ltd media military ministry mission monitor morning movement museum navy
  network news office operations organization organisation parliament partners partnership party patrol police ports post
  post press project reserve school secretariat senate service services society star summit syndicate telegraph times
  treasury tribune tribunal trust union universities university watch workshop works airlines airways motors energy
  petroleum oil steel shipping international global technologies systems brigade brigades militia caucus
`);

/** A name that ends in one of these is a text, a plan or an event. */
export const WORK_NOUNS = words(`
  accord act agreement amendment bill charter code constitution convention deal declaration doctrine initiative law memorandum
  pact plan policy program programme protocol resolution rule strategy treaty war wars cup games olympics summit
  revolution crisis election elections convention day prize award report index complex project road corridor
`);

/** A name that ends in one of these is a place. */
export const PLACE_NOUNS = words(`
  airport avenue bay beach boulevard bridge canal cape city coast county desert district falls forest garden gulf harbor
  harbour heights hemisphere highway hill hills island islands isle lake mine mount mountain mountains ocean park peninsula
  plaza port province region river river sea square state states strait street town township valley village zone hall
  kingdom republic territory palace prison square stadium tower
`);

/** Heads after which "of" goes on with the name: "Department of Commerce", "Gulf of Mexico". */
export const OF_HEADS = words(`
  academy act alliance archbishop army assembly association bank bay board bishop bureau cape center centre chamber church city
  college commission committee confederation conference congress convention cooperation council court day
  declaration department directorate duchess duke economy faculty federation gulf group hall house institute institution
  international isle island kingdom knights lake league library ministry movement museum office organization organisation
  parliament party prince princess republic school secretariat society sons daughters state states statue strait
  theater theatre treaty tower union university voice war school university bill
`);

/** Heads after which "for" or "on" goes on with the name: "Center for Strategic Studies". */
export const FOR_HEADS = words(`
  agency agreement alliance association bank bureau campaign center centre citizens coalition college commission committee
  conference council department foundation forum framework fund initiative institute international ministry mothers movement
  network office organization organisation partnership party physicians program programme project reporters school students
  union world society veterans doctors americans convention treaty commissioner
`);

/** Seats and nicknames that are the executive of a country; their government is spoken of as a body of its own. */
export const SEATS: ReadonlyMap<string, string> = new Map([
  ["white house", "United States"],
  ["oval office", "United States"],
  ["kremlin", "Russia"],
  ["downing street", "United Kingdom"],
]);

/** Long and short names of bodies in every newsroom's vocabulary: short -> long. */
export const KNOWN_ACRONYMS: ReadonlyMap<string, string> = new Map([
  ["un", "United Nations"],
  ["nato", "North Atlantic Treaty Organization"],
  ["wto", "World Trade Organization"],
  ["who", "World Health Organization"],
  ["imf", "International Monetary Fund"],
  ["opec", "Organization of the Petroleum Exporting Countries"],
  ["asean", "Association of Southeast Asian Nations"],
  ["oecd", "Organization for Economic Cooperation and Development"],
  ["nafta", "North American Free Trade Agreement"],
  ["usmca", "United States-Mexico-Canada Agreement"],
  ["tpp", "Trans-Pacific Partnership"],
  ["apec", "Asia-Pacific Economic Cooperation"],
  ["icc", "International Criminal Court"],
  ["icj", "International Court of Justice"],
  ["iaea", "International Atomic Energy Agency"],
  ["unesco", "United Nations Educational, Scientific and Cultural Organization"],
  ["unicef", "United Nations Children's Fund"],
  ["cia", "Central Intelligence Agency"],
  ["fbi", "Federal Bureau of Investigation"],
  ["nsa", "National Security Agency"],
  ["nsc", "National Security Council"],
  ["doj", "Department of Justice"],
  ["dhs", "Department of Homeland Security"],
  ["ice", "Immigration and Customs Enforcement"],
  ["epa", "Environmental Protection Agency"],
  ["fda", "Food and Drug Administration"],
  ["sec", "Securities and Exchange Commission"],
  ["cdc", "Centers for Disease Control and Prevention"],
  ["gop", "Republican Party"],
  ["dnc", "Democratic National Committee"],
  ["rnc", "Republican National Committee"],
  ["nra", "National Rifle Association"],
  ["g7", "Group of Seven"],
  ["g20", "Group of Twenty"],
  ["au", "African Union"],
  ["oas", "Organization of American States"],
  ["ecb", "European Central Bank"],
  ["fed", "Federal Reserve"],
]);
