/**
 * A sentence as a message of a part with what stands in it, so that it can be told in every language. A value may be told
 * itself: “a” against “b” is a message of two values, and against a third one more around it.
 */
export interface Told {
  readonly key: string;
  readonly values: { readonly [name: string]: string | number | Told };
}

/** The speaker of a part (`Say`) of which no more is known: its keys are checked where a sentence is told. */
interface Speaker {
  has(key: string): boolean;
}

/** The sentence in the language of `say`. Throws on a key that its part does not have. */
export function tell(say: Speaker, { key, values }: Told): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "object" ? tell(say, value) : value,
  ]);
  // Key and values were made to fit where they were told; here they may come out of JSON.
  return (say as unknown as (key: string, values: object) => string)(key, Object.fromEntries(said));
}
