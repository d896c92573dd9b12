import { wordsOf } from "../words/messages";
import { type Told, tell } from "../words/told";
import type { Say } from "../words/translator";

export const NOTICE_CODES = ["encoding", "language", "near-duplicate"] as const;
export const PROBLEM_CODES = [
  "empty",
  "no-article",
  "too-long",
  "binary",
  "unknown-encoding",
  "extension",
  "web-page",
  "duplicate",
  "too-few",
  "too-many",
] as const;

interface Said<Code extends string> {
  readonly code: Code;
  /** The file, or "" for a pasted text. */
  readonly name: string;
  /** One sentence, in English. */
  readonly message: string;
  /** What stands in the message of this code, for other languages. */
  readonly values: Told["values"];
}

/** Something worth knowing about a document that was read. */
export type Notice = Said<(typeof NOTICE_CODES)[number]>;

/** Why a document or a set was not taken: what is wrong, and what to do. */
export type Problem = Said<(typeof PROBLEM_CODES)[number]>;

const english = wordsOf("en", "problems");

/** A notice or a problem with its English sentence. */
export function said<Code extends string>(code: Code, name: string, values: Told["values"]): Said<Code> {
  return { code, name, message: tell(english, { key: code, values }), values };
}

/** The sentence in another language. */
export const sayProblem = (say: Say<"problems">, { code, values }: Pick<Notice | Problem, "code" | "values">): string =>
  tell(say, { key: code, values });

/** A file or a pasted text as it opens a sentence, or stands within one. */
export const called = (name: string, within = false): Told =>
  name === ""
    ? { key: within ? "called.pastedWithin" : "called.pasted", values: {} }
    : { key: "called.file", values: { name } };
