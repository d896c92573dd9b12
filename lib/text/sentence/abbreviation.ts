/**
 * What a full stop behind a word tells. The groups are those of the Pragmatic Segmenter (Kevin Dias 2014: prepositive,
 * number and other abbreviations); the words are the titles, months,
 * states, companies and streets that news style shortens. All in lower case, without the stop.
 */

/** Stands before a name. With a small letter it may be a word of its own ("the sales rep."). */
export const BEFORE_NAME = words(`
  mr mrs ms mx dr prof messrs mme mlle sen sens rep reps gov govs gen lt col sgt capt cpl pvt maj cmdr adm brig supt
  insp det hon rev fr msgr pres sec amb atty asst assoc mt ft`);

/** Never ends a sentence. */
export const JOINS = words("vs v cf viz eg ie e.g i.e vol vols approx ca");

/** Stands before a number ("No. 5", "p. 55"); before anything else it is a word like others. */
export const BEFORE_NUMBER = words(`
  no nos p pp par para art arts sect ch chap fig figs eq ed c est tel ext op pt`);

/** The same, but only with a capital letter ("Sept. 11"). */
export const DATES = words(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
);

/** Stands behind a name or shortens one: it ends a sentence only where the next word can do nothing but open one. */
export const AFTER_NAME = words(`
  co corp inc ltd plc bros dept jr sr st sts ave blvd rd al esq univ assn natl intl govt admin mfg hwy pkwy sq rte apt bldg`);

/** The same, but only with a capital letter: "Ill." is a state, "ill." is not. */
export const STATES = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa penn tenn
  tex vt va wash wis wyo`);

/** Names with a mark of exclamation of their own. */
export const EXCLAIMED = words("yahoo jeopardy yum wham oklahoma airplane oliver panic hola");

/**
 * Words that open a sentence and are hardly ever the second half of a name: behind "U.S." or "Inc." they tell a new
 * sentence from "U.S. Senate" (Kiss and Strunk 2006, "Unsupervised multilingual sentence boundary detection", call them
 * frequent sentence starters; here they are the closed word classes of English).
 */
export const STARTERS = words(`
  the this that these those he she it they we you i his her its their our my your there here
  but and or nor yet so if when whenever while after before as at in on by for from with without within under over since
  because although though until unless despite during through throughout between among against about to of
  what who whom whose why how where which whether did do does is are was were has have had can could would should must
  not now then some many most several such each every all both one two three few more other others another any
  still also even once only just according meanwhile moreover however therefore nevertheless instead indeed perhaps
  today yesterday tomorrow last next a an no nobody nothing everyone let please according following`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
