import { useWords } from "#words";
import { type Told as Sentence, tell } from "@/lib/words/told";

/** A sentence of the engine in the reader's language. In the browser it needs the part "told". */
export function Told({ told }: { told: Sentence }) {
  return tell(useWords("told"), told);
}
