import { type Cue, dense, times } from "./cue";

export const OP_ED_CUES: readonly Cue[] = [
  {
    id: "opinion-label",
    kind: "op-ed",
    weight: 1.8,
    measure: times(
      /^[^\w\n]{0,6}(?:opinion|commentary|op-?ed|column(?:ist)?|viewpoint|perspective|comment|guest essay)\b[^.\n]{0,40}$/gim,
      1,
      "head",
    ),
  },
  {
    id: "i",
    kind: "op-ed",
    weight: 1.6,
    measure: dense(/\b(?:I|I'(?:m|ve|d|ll)|my|me|myself)\b(?!\.)/g, 9),
  },
  {
    id: "we-and-you",
    kind: "op-ed",
    weight: 0.9,
    measure: dense(/\b(?:we|we'(?:re|ve|ll|d)|our|ours|us|let's|you|you're|your|yours)\b/g, 12),
  },
  {
    id: "rhetorical-questions",
    kind: "op-ed",
    weight: 1.1,
    measure: dense(/\?(?=\s|$)/g, 5),
  },
  {
    id: "exhortation",
    kind: "op-ed",
    weight: 1.1,
    measure: dense(
      /\b(?:let (?:us|me)\b|let's|it(?:'s| is) (?:high )?time|make no mistake|the truth is|(?:it is|it's|is) up to|(?:isn't|is not|are not|aren't) (?:just|simply|merely|only)|must|ought to|needs? to|deserves?|of course|frankly|in short|to be clear|seize|have to|has to)\b/gi,
      7,
    ),
  },
  {
    id: "spoken-contractions",
    kind: "op-ed",
    weight: 0.5,
    measure: dense(/\b\w+(?:n't|'re|'ve|'ll|'m)\b|\b(?:it|that|there|here|what|who)'s\b/gi, 6),
  },
  {
    id: "reader-asides",
    kind: "op-ed",
    weight: 1,
    measure: (page) =>
      Math.max(
        times(/\b(?:did you know|pro tip|fun fact)\b/gi, 1, "furniture")(page),
        times(/\byour (?:comments?|thoughts|views|opinion)\b/gi, 1, "furniture")(page),
        times(/^[^\w\n]{0,6}(?:FAQ|frequently asked)/gim)(page),
      ),
  },
];
