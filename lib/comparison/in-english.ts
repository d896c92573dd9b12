import { wordsOf } from "../words/messages";
import { type Told, tell } from "../words/told";

const say = wordsOf("en", "told");

/** A told sentence as the contract's own texts have it. Apart from `told`, since it brings the parser of messages along. */
export const inEnglish = (sentence: Told): string => tell(say, sentence);
