/**
 * Verbs that report what somebody says, thinks or wants, and the complements that hold the content.
 *
 * Origin: written for this project from general knowledge of English; the idea of describing a reporting verb by its
 * complement frames follows Quirk et al., "A Comprehensive Grammar of the English Language" (1985), chapter 16.
 */

/**
 * quote: direct speech ("...," he wrote); clause: a clause with or without "that"; that: only with "that", "how",
 * "whether"; to: an infinitive; person: somebody is addressed first (told him that); object: a noun phrase is the
 * content (denied the charge); as: "described it as"; name: "called it a"; thing: its subject need not be
 * somebody ("the figures suggest"); the rest are prepositions.
 */
export type Complement =
  | "quote"
  | "clause"
  | "that"
  | "to"
  | "person"
  | "object"
  | "as"
  | "name"
  | "thing"
  | "about"
  | "against"
  | "for"
  | "of"
  | "on"
  | "with"
  | "over"
  | "to-person"
  | "at";

export type Act = "speech" | "thought" | "attitude";
export type Force = "plain" | "doubted" | "disputed";

export interface ReportingVerb {
  /** Base form, with its particle where it has one: "point out". */
  readonly base: string;
  readonly takes: ReadonlySet<Complement>;
  readonly act: Act;
  readonly force: Force;
}

type Row = readonly [takes: string, act: Act, force: Force, verbs: string];

const ROWS: readonly Row[] = [
  // words, with any complement
  ["quote clause to-person", "speech", "plain", "say"],
  ["quote clause", "speech", "plain", "add explain repeat reiterate respond reply answer stress emphasize emphasise"],
  [
    "quote clause",
    "speech",
    "plain",
    "observe remark comment|on conclude concede admit|to acknowledge|object recall|object joke|about quip retort counter",
  ],
  [
    "quote clause",
    "speech",
    "plain",
    "note declare|name report|object announce|object write|about tweet post email text message blog caption predict|to,object,thing",
  ],
  [
    "quote clause object",
    "speech",
    "plain",
    "confirm|thing reveal|thing disclose mention state insist|on,to testify propose suggest|thing assert affirm clarify specify proclaim pronounce imply|thing hint|at",
  ],
  [
    "quote clause",
    "speech",
    "plain",
    "lament|object complain|about,of boast|about,thing,of brag|about muse|about opine exclaim caution|person,against warn|person,of,against,about vow|to pledge|to,object promise|to,person,object,thing swear|to argue|for,against contend maintain",
  ],
  ["quote clause", "speech", "doubted", "claim|object,to allege|object purport|to"],
  ["quote person clause", "speech", "plain", "tell remind assure inform notify advise reassure"],
  ["person that", "speech", "plain", "brief convince|to persuade|to"],
  ["quote person that to about", "speech", "plain", "ask"],
  [
    "quote person to",
    "speech",
    "plain",
    "urge|object,that implore beg instruct order|object encourage challenge|object invite",
  ],
  [
    "quote",
    "speech",
    "plain",
    "continue shout yell whisper cry chant roar snap scoff sneer chuckle laugh sigh begin interject thunder bellow intone gush deadpan read retweet wonder|that inquire",
  ],
  ["that object quote", "speech", "plain", "question"],
  [
    "that",
    "speech",
    "plain",
    "demonstrate|thing show|clause,object,thing indicate|clause,object,thing find|clause,thing determine estimate|clause calculate|clause discover learn|clause,of detail|object,thing outline|object,thing highlight|object,thing underscore|object,thing cite|object",
  ],
  ["clause to", "speech", "plain", "threaten|object,thing signal|object,thing"],
  ["to", "speech", "plain", "agree|clause,with offer volunteer decline refuse"],
  ["quote clause object", "speech", "plain", "point+out spell+out lay+out set+out"],
  ["quote", "speech", "plain", "go+on fire+back shoot+back chime+in call+out cry+out hit+back"],
  ["quote clause", "speech", "plain", "make+clear make+it+clear put+it make+plain"],
  ["object that", "speech", "plain", "demand|to recommend|clause request"],
  ["object", "speech", "plain", "call+for call+on warn+of speak+of"],
  ["object that clause to", "speech", "disputed", "deny"],
  ["object that", "speech", "disputed", "dispute refute rebut contradict"],
  // what something is called or likened to
  ["name quote", "speech", "plain", "call brand label dub deem"],
  [
    "as quote",
    "speech",
    "plain",
    "describe characterize characterise portray depict denounce decry condemn dismiss hail paint cast",
  ],
  ["object of", "speech", "plain", "accuse"],
  // thought
  [
    "quote clause",
    "thought",
    "plain",
    "think believe|object figure reckon guess suspect|object presume assume imagine",
  ],
  ["clause to", "thought", "plain", "hope|for expect|object"],
  [
    "that",
    "thought",
    "plain",
    "feel|clause know|clause understand realize|clause realise|clause recognize recognise fear|clause,object worry|clause,about,quote consider|name doubt|clause,object foresee|object anticipate|object view|as regard|as see|as remember",
  ],
  // sides taken and subjects spoken of: the content is told in the author's words (Searle's expressives, directives)
  [
    "object",
    "attitude",
    "plain",
    "blame criticize criticise attack assail blast slam rebuke chide chastise deride ridicule mock lambaste lambast excoriate hammer rip bemoan decry denounce condemn",
  ],
  [
    "object",
    "attitude",
    "plain",
    "scold berate admonish reprimand castigate disparage belittle demean insult smear vilify demonize malign taunt tease lampoon skewer trash bash savage fault pillory scorn heckle boo jeer knock pan impugn",
  ],
  [
    "object",
    "attitude",
    "plain",
    "go+after tear+into lay+into lash+out+at swipe+at rail+at take+aim+at hit+out+at pounce+on take+on push+back+against push+back+on scoff+at bristle+at balk+at object+to take+issue+with disagree+with cast+doubt+on",
  ],
  [
    "object",
    "attitude",
    "plain",
    "praise tout hail applaud laud commend thank congratulate defend endorse welcome advocate salute honor honour celebrate cheer credit compliment vouch+for pay+tribute+to stand+by side+with agree+with rally+behind root+for vote+for vote+against campaign+for lobby+for press+for fight+for",
  ],
  [
    "object",
    "attitude",
    "plain",
    "reject dismiss downplay minimize minimise play+down brush+off shrug+off wave+off laugh+off sidestep dodge exaggerate overstate",
  ],
  [
    "object",
    "attitude",
    "plain",
    "discuss address invoke quote explain recount list name identify describe raise present unveil promote pitch plug trumpet reiterate stress emphasize emphasise reference compare liken equate",
  ],
  [
    "object",
    "attitude",
    "plain",
    "point+to refer+to allude+to push+for speak+about talk+about talk+of speak+out+against speak+out+about rail+against respond+to react+to reply+to focus+on touch+on dwell+on zero+in+on comment+on weigh+in+on elaborate+on joke+about complain+about apologize+for look+for hint+at bring+up",
  ],
  [
    "object",
    "attitude",
    "plain",
    "support oppose favor favour back champion embrace resist espouse uphold admire respect appreciate love dislike hate loathe despise detest enjoy value trust distrust mistrust regret resent mourn approve veto authorize",
  ],
  ["to object", "attitude", "plain", "want seek prefer wish"],
  ["to", "attitude", "plain", "plan intend aim decide hesitate opt strive resolve would+like"],
];

const DEFAULTS: readonly Complement[] = [];

function readRows(rows: readonly Row[]): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const [takes, act, force, list] of rows) {
    for (const entry of list.split(" ")) {
      const [name = "", more = ""] = entry.split("|");
      const base = name.replaceAll("+", " ");
      const before = verbs.get(base);
      const all = [
        ...(before?.takes ?? DEFAULTS),
        ...takes.split(" "),
        ...more.split(",").filter(Boolean),
      ] as Complement[];
      verbs.set(base, { base, takes: new Set(all), act: before?.act ?? act, force: before?.force ?? force });
    }
  }
  return verbs;
}

/** Reporting verbs by base form. */
export const REPORTING_VERBS = readRows(ROWS);

const IRREGULAR: Readonly<Record<string, string>> = {
  say: "said says saying",
  tell: "told tells telling",
  think: "thought thinks thinking",
  write: "wrote writes writing written",
  find: "found finds finding",
  swear: "swore swears swearing sworn",
  feel: "felt feels feeling",
  know: "knew knows knowing known",
  understand: "understood understands understanding",
  see: "saw sees seeing seen",
  read: "read reads reading",
  begin: "began begins beginning begun",
  foresee: "foresaw foresees foreseeing foreseen",
  show: "showed shows showing shown",
  seek: "sought seeks seeking",
  cast: "cast casts casting",
  make: "made makes making",
  put: "put puts putting",
  go: "went goes going gone",
  shoot: "shot shoots shooting",
  speak: "spoke speaks speaking spoken",
  hit: "hit hits hitting",
  tear: "tore tears tearing torn",
  take: "took takes taking taken",
  bring: "brought brings bringing",
  stand: "stood stands standing",
  fight: "fought fights fighting",
  pay: "paid pays paying",
  would: "would",
  lay: "laid lays laying",
  set: "set sets setting",
  choose: "chose chooses choosing chosen",
  learn: "learned learns learning learnt",
  beg: "begged begs begging",
  spell: "spelled spells spelling spelt",
  offer: "offered offers offering",
  prefer: "preferred prefers preferring",
  refer: "referred refers referring",
};
const DOUBLES = /^(?:pan|admit|brag|quip|snap|rip|slam|dub|chat|blog|rebut|sob|plan)$/;

/** All forms of a verb's first word, the base form first. */
export function inflect(base: string): readonly string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return [base, ...irregular.split(" ")];
  const stem = DOUBLES.test(base) ? base + base.at(-1) : base;
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [base, base + (/(?:s|x|z|ch|sh)$/.test(base) ? "es" : "s"), `${stem}ed`, `${stem}ing`];
}
