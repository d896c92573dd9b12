/**
 * All forms of a lexicon entry, so that matching does not hang on the tagger: it reads "slide" as a verb in
 * "a decades-long slide" and then gives no noun lemma. A form that no writer uses costs nothing, so the rules may be generous.
 */
export function inflect(entry: string, pos: "verb" | "noun" | "adjective" | "fixed"): readonly string[] {
  if (pos === "fixed") return [entry];
  const words = entry.split(" ");
  const at = pos === "verb" ? 0 : words.length - 1;
  const forms =
    pos === "verb" ? verbForms(words[at] ?? "") : pos === "noun" ? nounForms(words[at] ?? "") : adjectiveForms(entry);
  if (pos === "adjective") return forms;
  return forms.map((form) => [...words.slice(0, at), form, ...words.slice(at + 1)].join(" "));
}

function verbForms(verb: string): readonly string[] {
  const past = IRREGULAR.get(verb);
  return [...new Set([verb, plural(verb), ...(past ?? [join(verb, "ed")]), join(verb, "ing")])];
}

const nounForms = (noun: string): readonly string[] => [...new Set([noun, IRREGULAR_PLURAL.get(noun) ?? plural(noun)])];

function adjectiveForms(adjective: string): readonly string[] {
  if (adjective.includes(" ") || adjective.includes("-")) return [adjective];
  const forms = [adjective];
  if (adjective.length <= 6) forms.push(join(adjective, "er"), join(adjective, "est"));
  if (!NO_ADVERB.has(adjective)) forms.push(adverb(adjective));
  return forms;
}

function adverb(adjective: string): string {
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (/ic$/.test(adjective)) return `${adjective}ally`;
  if (/ll$/.test(adjective)) return `${adjective}y`;
  return `${adjective}ly`;
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function join(word: string, ending: "ed" | "ing" | "er" | "est"): string {
  const vowel = ending !== "ing";
  if (/e$/.test(word))
    return vowel ? word + ending.slice(1) : /(?:ee|oe|ye)$/.test(word) ? word + ending : word.slice(0, -1) + ending;
  if (vowel && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i${ending}`;
  if (/ic$/.test(word) && vowel !== (ending === "er"))
    return word + (ending === "ed" || ending === "ing" ? "k" : "") + ending;
  return (doubles(word) ? word + word.slice(-1) : word) + ending;
}

// One stressed short vowel before one consonant: "slam", "upset". Stress is not in the spelling, so longer words are listed.
function doubles(word: string): boolean {
  if (DOUBLING.has(word)) return true;
  return (
    /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(word) || /^(?:out|up|over|under|back)[^aeiou]+[aeiou][bdgmnpt]$/.test(word)
  );
}

const DOUBLING = new Set(
  "admit,commit,compel,concur,control,defer,deter,dispel,excel,expel,forbid,impel,incur,occur,omit,patrol,permit,prefer,propel,quit,rebel,rebut,recur,refer,regret,repel,submit,transfer,equip,quell".split(
    ",",
  ),
);
DOUBLING.delete("quell");

const NO_ADVERB = new Set(
  "historic,easy,ready,hard,bare,late,near,most,fair,large,high,short,live,main,like,love,home,even,on".split(","),
);

const IRREGULAR_PLURAL = new Map([
  ["crisis", "crises"],
  ["thief", "thieves"],
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["wolf", "wolves"],
  ["life", "lives"],
  ["person", "people"],
  ["wife", "wives"],
  ["leaf", "leaves"],
  ["knife", "knives"],
  ["half", "halves"],
  ["phenomenon", "phenomena"],
]);

// Past and participle of the irregular verbs that the lists use.
const IRREGULAR = new Map<string, readonly string[]>(
  `be was were been;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent;bite bit bitten;bleed bled;blow blew blown;
break broke broken;bring brought;build built;burst burst;buy bought;cast cast;catch caught;choose chose chosen;cling clung;come came;cost cost;creep crept;
cut cut;deal dealt;dig dug;do did done;draw drew drawn;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;
fly flew flown;forbid forbade forbidden;foresee foresaw foreseen;forget forgot forgotten;forgive forgave forgiven;forsake forsook forsaken;get got gotten;give gave given;
go went gone;grind ground;grow grew grown;hang hung hanged;have had;hear heard;hide hid hidden;hit hit;hold held;hurt hurt;keep kept;know knew known;lay laid;lead led;
leave left;lend lent;let let;lie lied lay lain;lose lost;make made;mean meant;meet met;mislead misled;overcome overcame overcome;overrun overran overrun;overthrow overthrew overthrown;
pay paid;put put;read read;ride rode ridden;ring rang rung;rise rose risen;run ran;say said;see saw seen;seek sought;sell sold;send sent;set set;shake shook shaken;shine shone;
shoot shot;show showed shown;shrink shrank shrunk;shut shut;sing sang sung;sink sank sunk;slay slew slain;sling slung;slide slid;slip slipped;sneak sneaked snuck;sow sowed sown;speak spoke spoken;
spend spent;spin spun;split split;spread spread;spring sprang sprung;stand stood;steal stole stolen;stick stuck;sting stung;strike struck stricken;strive strove striven;swear swore sworn;
sweep swept;swell swelled swollen;swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;tread trod trodden;undercut undercut;undergo underwent undergone;undermine undermined;
undo undid undone;upend upended;uphold upheld;upset upset;wage waged;wake woke woken;wear wore worn;weep wept;win won;withdraw withdrew withdrawn;withhold withheld;withstand withstood;wreak wreaked wrought;write wrote written;hijack hijacked;plead pleaded pled;prove proved proven;bid bid;thrust thrust;lash lashed`
    .split(/[;\n]+/)
    .map((line) => line.trim().split(" "))
    .filter((forms) => forms.length > 1)
    .map(([base, ...past]) => [base as string, past]),
);
