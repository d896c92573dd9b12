/**
 * Sentences that the engine puts together out of the texts' own words. The English ones are the `text`, `explanation` and
 * `summary` of the contract (lib/comparison/comparison.ts): other programs read them, so that a change here is a change there.
 */
export const told = {
  words: "{words}",
  against: "{left} against {right}",
  list: "{left}, {right}",
  series: "{left}; {right}",
  plainStatement: "{quotes} against a plain statement",
  plainerWords: "{quotes} against plainer words",
  aheadOrDone: "still ahead in {ahead}, done in {done}",
  atOdds: "at odds by {quotes}",
  voices: {
    asserted: "in the author's own voice",
    hedged: "in the author's voice, hedged",
    attributed: "as reported speech",
    quoted: "as a quotation",
    disputed: "as disputed",
  },
  voicesOf: {
    hedged: "in the author's voice, hedged of {speaker}",
    attributed: "as reported speech of {speaker}",
    quoted: "as a quotation of {speaker}",
    disputed: "as disputed of {speaker}",
  },
  bounds: {
    about: "about {figure}",
    atLeast: "at least {figure}",
    atMost: "at most {figure}",
  },
  figures: {
    same: "the same in {sources} sources: {figures}",
    compatible: "compatible as bounded or rounded in {sources} sources: {figures}",
    tooFar: "{figures}: too far apart to measure one thing, in words that differ",
    conflict: "{figures}: no rounding or bound makes them one",
    sum: "{a} + {b} = {sum} {unit}, against {total}",
    sumInMillions: "{a} + {b} = {sum} million {unit}, against {total}",
    sumInBillions: "{a} + {b} = {sum} billion {unit}, against {total}",
  },
  places: {
    at: "“{quote}” in place {rank}",
    as: "“{holder}” as “{quote}”",
    oneHolder: "{holders}: one place has one holder",
    onePlace: "{holders}: one holder has one place",
    same: "the same holder in {sources} sources: {holders}",
  },
  days: {
    one: "{days}: one event has one day",
    steps: "{days}: the days of two steps",
  },
  claim: {
    stated: "stated by {stating} of {all} sources",
    difference: "{kind}: {text}",
    contradiction: "contradict, {rule}: {text}",
    silent: "{count, plural, one {# source is silent} other {# sources are silent}}",
    /** Between the sentences above; none ends with a full stop of its own. */
    next: "{left}. {right}",
  },
  kinds: {
    figure: "figure",
    attribution: "attribution",
    agency: "agency",
    wording: "wording",
    modality: "modality",
    time: "time",
  },
  rules: {
    "other-holder": "other holder",
    "other-direction": "other direction",
    negated: "negated",
    denied: "denied",
    "at-odds": "at odds",
  },
  source: {
    makes: "makes {made} of {all} shared claims",
    differs: "says {count} differently ({kinds})",
    differsInNone: "says none differently",
    kind: "{kind} {count}",
    silent: "is silent on {count}",
    silentBefore: "is silent on {count} ({before} dated after it was written)",
  },
} as const;
