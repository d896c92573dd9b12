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
    phrases: `apparently, seemingly, perhaps, maybe, possibly, probably, presumably, supposedly, purportedly, ostensibly,
      conceivably, arguably, allegedly, reportedly, potentially, likely, unlikely, tentatively, provisionally,
      hypothetically, theoretically, in theory, as far as is known, as far as we know, so far as is known, plausibly,
      doubtfully, evidently, supposably, putatively, as far as anyone knows, as far as i know, as it appears,
      as it seems, at first glance, at first sight, by some accounts, conceptually, debatably, feasibly,
      for all we know, if confirmed, if true, imaginably, in all likelihood, in all probability, on paper,
      on the face of it, perceivably, perhaps not, superficially, to all appearances, to our knowledge,
      to my knowledge`,
  },
  {
    name: "limiter",
    weight: 0.7,
    phrases: `largely, mainly, mostly, partly, partially, in part, in large part, for the most part, to some extent,
      to a certain extent, to some degree, to a large extent, to an extent, somewhat, relatively, comparatively,
      primarily, predominantly, in general, by and large, on the whole, in many ways, in some ways, in a sense,
      in some sense, more or less, sort of, kind of, essentially, virtually, practically, broadly, broadly speaking,
      fairly, quite possibly, at least for now, for now, for the time being, at least in part, at least partly,
      if anything, so to speak, as it were, not necessarily, not entirely, not always, not exactly, not fully,
      not altogether, about as, after a fashion, all things considered, all things being equal, almost certainly,
      almost entirely, as a rule, at least partially, for all practical purposes, for all intents and purposes,
      generally, generally speaking, hardly ever, in a way, in broad terms, in essence, in many cases,
      in many respects, in most cases, in some cases, in some measure, in some respects, in the main,
      in varying degrees, just about, loosely, marginally, moderately, nearly always, not completely, not quite,
      not really, not totally, not very, not wholly, on average, on balance, only partially, only partly,
      pretty much, quasi, roughly speaking, something like, to a degree, to a great extent, to a lesser extent,
      to a limited extent, to some degree at least, to varying degrees, tolerably, under certain circumstances,
      unofficially, vaguely, well nigh, with some exceptions`,
  },
  {
    name: "verb",
    weight: 0.7,
    verbs: `appear to, seem to, tend to, seem, suggest, hint, speculate, surmise, assume, presume, suppose, suspect, imply,
      estimate, reckon, conjecture, hypothesize, hypothesise, theorize, theorise, posit, envisage`,
    phrases: `appears likely, it appears, it appeared, it seems, it seemed, seems as if, appears as if, looks like,
      looked like, looks set to, looked set to, is believed to, are believed to, was believed to, were believed to,
      is thought to, are thought to, was thought to, were thought to, is said to, are said to, was said to,
      were said to, is expected to, are expected to, was expected to, were expected to, is understood to,
      is rumored to, is rumoured to, are rumored to, is widely expected, are widely expected, was widely expected,
      widely expected, has been expected, had been expected, have been expected, is seen as, are seen as,
      was seen as, were seen as, is considered to be, i think, we think, i believe, we believe, i guess, in my view,
      in our view, in my opinion, it is possible, it is likely, it was likely, there is a chance,
      there is a possibility, what it argues, what it calls, what they call, what he calls, what she calls,
      appear likely, appeared likely, could be seen as, can be seen as, may be seen as, are considered,
      is considered, is deemed, are deemed, are assumed to, is assumed to, are estimated to, is estimated to,
      was estimated to, are presumed to, is presumed to, are projected to, is projected to, is forecast to,
      are forecast to, are reckoned to, is reckoned to, are reported to, is reported to, was reported to,
      were reported to, are rumoured to, is alleged to, are alleged to, was alleged to, is poised to, are poised to,
      looks likely, look likely, looked likely, look set to, looks to be, looks as if, look as if, looks as though,
      seems as though, seem as if, seem as though, appears as though, seems likely, seem likely, seemed likely,
      seems unlikely, seems to have, it would appear, it would seem, it looks as if, it looks as though,
      it looks like, one could argue, one might argue, some might say, it could be argued, it can be argued,
      it may be that, it might be that, it could be that, it is conceivable, it is plausible, it is probable,
      it is unclear, it was unclear, it remains unclear, it is uncertain, it is not clear, it was not clear,
      it's unclear, it's not clear, it's possible, it's likely, there may be, there might be, there could be,
      to our minds, in their view, in his view, in her view, in his opinion, in her opinion, we suspect, i suspect,
      i suppose, i assume, we assume, i imagine, i would argue, i'd argue, my guess is, my sense is, as i see it,
      as we see it, if i am not mistaken, if memory serves`,
  },
  {
    name: "adjective",
    weight: 0.7,
    phrases: `potential, possible, probable, presumed, apparent, supposed, purported, rumored, rumoured, ostensible,
      putative, tentative, provisional, uncertain, unclear, unconfirmed, unverified, little indication,
      little evidence, some evidence, some indication, no guarantee, expected, anticipated, remains to be seen,
      remain to be seen, open question, open to question, conceivable, plausible, hypothetical, speculative,
      inconclusive, untested, debatable, arguable, indicative, yet to be confirmed, yet to be verified,
      not yet clear, not clear, not certain, not sure, no clear evidence, little sign, no sign yet, anecdotal,
      circumstantial, up in the air, open to interpretation, open to debate, anyone's guess, anybody's guess,
      far from certain, far from clear, by no means certain, in doubt`,
  },
  {
    name: "noun",
    weight: 0.6,
    nouns: `likelihood, probability, suggestion, speculation, assumption, estimate, guesswork, hunch, inference,
      hypothesis, supposition, presumption`,
  },
  {
    name: "vague-quantity",
    weight: 0.6,
    phrases: `a number of, a handful of, a few of, a variety of, a range of, a degree of, a measure of, a couple of,
      a certain amount of, an element of, up to a point, a good deal of, a great deal of, a good number of,
      a great many, a large part of, a significant number of, a small number of, an unknown number of, any number of,
      untold numbers of`,
  },
  {
    name: "vague-source",
    weight: 0.7,
    phrases: `some say, some said, some argue, some argued, some believe, some critics, some analysts, some experts,
      some observers, some officials, some lawmakers, some people, many say, many argue, many believe, many experts,
      many analysts, many observers, many critics, most analysts, most experts, most economists, most observers,
      critics say, critics said, critics argue, experts say, experts said, analysts say, analysts said,
      observers say, observers said, it is said, it was said, it is believed, it was believed, it is thought,
      it was thought, rumor has it, rumour has it, sources say, sources said, people say, according to some,
      widely believed, widely seen, widely regarded, some suggest, some suggested, some claim,
      some claimed, some contend, some think, some fear, some feared, some worry, some hope, some wonder, some see,
      many claim, many contend, many fear, many feel, many hope, many suspect, many think, many worry, many see,
      others say, others argue, others argued, others believe, others contend, others think, others worry,
      critics argued, critics claim, critics contend, critics fear, critics warn, critics worry, supporters say,
      supporters argue, proponents say, proponents argue, opponents say, opponents argue, advocates say,
      advocates argue, skeptics say, experts argue, experts believe, experts fear, experts think, experts warn,
      experts warned, analysts argue, analysts believe, analysts expect, analysts fear, analysts think,
      analysts warn, economists say, economists expect, economists warn, economists argue, scientists say,
      scientists believe, scientists think, observers believe, observers note, insiders say, insiders said,
      conventional wisdom, it has been argued, it has been claimed, it has been reported, it has been said,
      it has been suggested, it is alleged, it is argued, it is claimed, it is feared, it is hoped, it is reported,
      it is rumored, it is suggested, it is suspected, it is understood, it was alleged, it was claimed,
      it was reported, it was rumored, it was suggested, widely assumed, widely considered, widely expected to,
      widely perceived, widely regarded as, widely reported, widely seen as, widely thought, widely viewed, word is`,
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
