import type { Group } from "./matcher";

/**
 * Words that hold back commitment to a statement, after Hyland (2005) and the hedge and weak-assertive classes of
 * Recasens et al. (2013), restated for news prose. `weight` is the confidence that a hit is a hedge.
 * Groups that need a look at the context (modals, approximators, vague quantities) are handled in wording/hedge.ts.
 */
export const HEDGES: readonly Group[] = [
  {
    name: "adverb",
    weight: 0.8,
    phrases: `apparently, seemingly, perhaps, maybe, possibly, probably, presumably, supposedly, purportedly, ostensibly, conceivably, arguably, allegedly, reportedly, potentially, likely, unlikely,
      tentatively, provisionally, hypothetically, theoretically, in theory, as far as is known, as far as we know, so far as is known, plausibly, doubtfully, evidently, supposably, putatively`,
  },
  {
    name: "limiter",
    weight: 0.7,
    phrases: `largely, mainly, mostly, partly, partially, in part, in large part, for the most part, to some extent, to a certain extent, to some degree, to a large extent, to an extent, somewhat, relatively, comparatively, primarily,
      predominantly, in general, by and large, on the whole, in many ways, in some ways, in a sense, in some sense, more or less, sort of, kind of, essentially, virtually, practically, broadly, broadly speaking,
      fairly, quite possibly, at least for now, for now, for the time being, at least in part, at least partly, if anything, so to speak, as it were, not necessarily, not entirely, not always, not exactly, not fully, not altogether`,
  },
  {
    name: "verb",
    weight: 0.7,
    verbs: `appear to, seem to, tend to, seem, suggest, hint, speculate, surmise, assume, presume, suppose, suspect, imply, estimate, reckon`,
    phrases: `appears likely, it appears, it appeared, it seems, it seemed, seems as if, appears as if, looks like, looked like, looks set to, looked set to, is believed to, are believed to, was believed to, were believed to, is thought to, are thought to, was thought to, were thought to,
      is said to, are said to, was said to, were said to, is expected to, are expected to, was expected to, were expected to, is understood to, is rumored to, is rumoured to, are rumored to, is widely expected, are widely expected, was widely expected, widely expected,
      has been expected, had been expected, have been expected, is seen as, are seen as, was seen as, were seen as, is considered to be, i think, we think, i believe, we believe, i guess, in my view, in our view, in my opinion, it is possible, it is likely, it was likely, there is a chance, there is a possibility, what it argues, what it calls, what they call, what he calls, what she calls`,
  },
  {
    name: "adjective",
    weight: 0.7,
    phrases: `potential, possible, probable, presumed, apparent, supposed, purported, rumored, rumoured, ostensible, putative, tentative, provisional, uncertain, unclear, unconfirmed, unverified, little indication, little evidence, some evidence, some indication, no guarantee, expected, anticipated, remains to be seen, remain to be seen, open question, open to question`,
  },
  {
    name: "noun",
    weight: 0.6,
    nouns: `likelihood, probability, suggestion, speculation, assumption, estimate`,
  },
  {
    name: "vague-quantity",
    weight: 0.6,
    phrases: `a number of, a handful of, a few of, a variety of, a range of, a degree of, a measure of, a couple of, a certain amount of, an element of, up to a point`,
  },
  {
    name: "vague-source",
    weight: 0.7,
    phrases: `some say, some said, some argue, some argued, some believe, some critics, some analysts, some experts, some observers, some officials, some lawmakers, some people, many say, many argue, many believe, many experts, many analysts, many observers, many critics, most analysts, most experts, most economists, most observers,
      critics say, critics said, critics argue, experts say, experts said, analysts say, analysts said, observers say, observers said, it is said, it was said, it is believed, it was believed, it is thought, it was thought, rumor has it, rumour has it, sources say, sources said, people say, according to some, widely believed, widely seen, widely regarded`,
  },
];

/** Modal verbs that leave open whether something is or will be so. "will", "shall" and "would" alone tell of the future and of conditions. */
export const MODALS: ReadonlyMap<string, number> = new Map([
  ["may", 0.8],
  ["might", 0.9],
  ["could", 0.7],
]);

/** Before a number these say that it is not exact. */
export const APPROXIMATORS = `about, around, roughly, approximately, nearly, almost, some, close to, more or less, in the region of, in the order of, an estimated, as many as, as much as, up to, upwards of, well over, just over, just under, at least, at most`;

/** "some Republicans", "certain circles": a quantity that cannot be checked, before a noun for people. */
export const VAGUE_QUANTIFIERS: ReadonlySet<string> = new Set("some,certain,many,several,numerous,various".split(","));
