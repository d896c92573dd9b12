/** What an edit answers: done, or one sentence a field; `form` is the problem of no single field. */
export type Outcome =
  | { readonly ok: true; readonly said: string }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

export const refused = (message: string): Outcome => ({ ok: false, problems: { form: message } });

/** The sentence for the live region. */
export const outcomeWords = (outcome: Outcome | null): string => {
  if (!outcome) return "";
  return outcome.ok ? outcome.said : Object.values(outcome.problems).join(" ");
};
