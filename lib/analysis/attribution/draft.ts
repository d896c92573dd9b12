import type { Span } from "../../text/span";
import type { Act, Force } from "../lexicon/reporting-verbs";
import type { Range } from "./noun-phrase";
import type { Statement, Token } from "./statement";

/** An attribution as a rule proposes it, before overlaps are settled and speakers named. */
export interface Draft {
  readonly statement: Statement;
  /** Token ranges of the content, in order. */
  readonly content: readonly Range[];
  /** Token range of the source in the same statement. */
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly act: Act;
  readonly force: Force;
  readonly rule: string;
  readonly confidence: number;
}

/** The characters of a token range, without the punctuation round it. */
export function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}

export const sizeOf = (draft: Draft): number =>
  draft.content.reduce((sum, range) => {
    const { start, end } = spanOf(draft.statement.tokens, range);
    return sum + end - start;
  }, 0);
