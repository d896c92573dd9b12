import type { Word } from "../../text/parse";
import { has, isName, type Line, type Mark, markOf } from "./mark";

/** Boosters that hang on what stands beside them: superlatives, words that make a number small or large. */
export function findBoosters(line: Line): readonly Mark[] {
  const { words } = line.sentence;
  return words.flatMap((word, at) => superlative(line, word, at) ?? sizedNumber(line, word, at) ?? []);
}

// Size, age and rank can be looked up; what is left is praise or blame.
const MEASURED =
  /^(?:larg|bigg|high|low|old|young|new|lat|earli|long|short|small|few|few|near|far|sharp|steep|tall|wide|deep|rich|poor|fast|slow|great|heavi|light|close|hard|strong|busi|cheap|dens|wealthi|richi|easi|west|east|north|south|simpl|safe)e?st$/;
const MEASURABLE =
  /^(?:recent|modern|advanced|visible|populous|common|frequent|expensive|widely|part|commonly|people|of|likely|notably|senior|popular|valuable|visited|traded|used|profitable|urban|other|western|eastern|northern|southern)$/;

function superlative(line: Line, word: Word, at: number): Mark | null {
  const { words } = line.sentence;
  if (!/^most$|est$/.test(word.normal) || isName(line, at)) return null;
  const previous = words[at - 1];
  if (
    word.normal === "most" &&
    (has(previous, "Determiner") || has(previous, "Possessive") || previous?.normal === "single")
  ) {
    const next = words[at + 1];
    if (!next || !(has(next, "Adjective") || has(next, "Adverb")) || MEASURABLE.test(next.normal)) return null;
    const to = has(next, "Adverb") && has(words[at + 2], "Adjective") ? at + 3 : at + 2;
    return markOf(line, at, to, "booster", "wording/booster-superlative", 0.65);
  }
  if (
    has(word, "Superlative") &&
    /est$/.test(word.normal) &&
    !MEASURED.test(word.normal) &&
    has(previous, "Determiner")
  ) {
    return markOf(line, at, at + 1, "booster", "wording/booster-superlative", 0.6);
  }
  return null;
}

// "just 30 percent", "a mere two": the number is said to be small. "a whopping 40": large. The number alone would do.
function sizedNumber(line: Line, word: Word, at: number): Mark | null {
  const { words } = line.sentence;
  if (
    /^(?:just|only|merely|mere)$/.test(word.normal) &&
    isNumber(words[at + 1]) &&
    !/^(?:one|a|after|before|over|under|about)$/.test(words[at + 1]?.normal ?? "")
  ) {
    return markOf(line, at, at + 2, "evaluative", "wording/evaluative-minimizer", 0.6);
  }
  if (
    /^(?:whopping|staggering|massive|record|astounding|astonishing|eye-watering)$/.test(word.normal) &&
    isNumber(words[at + 1])
  ) {
    return markOf(line, at, at + 1, "booster", "wording/booster-maximizer", 0.75);
  }
  return null;
}

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined &&
  (has(word, "NumericValue") || has(word, "Cardinal") || /^[$€£¥]?\d/.test(word.text)) &&
  !has(word, "Year");
