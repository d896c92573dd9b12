import compile from "icu-minify/compile";

type Raw = string | { readonly [key: string]: Raw };

/** Every message of a language by its whole key, "part.group.key". */
export function messagesOf(raw: Raw, key = ""): Map<string, string> {
  if (typeof raw === "string") return new Map([[key, raw]]);
  return new Map(Object.entries(raw).flatMap(([name, inner]) => [...messagesOf(inner, key ? `${key}.${name}` : name)]));
}

/** The values a message takes and the elements in it, each once, sorted. */
export function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  // Compiled, a message is a list of pieces: words, a 0 for the "#" of a plural, or a node: its name, then the number of
  // what sort it is with its branches, or for an element its pieces.
  const read = (pieces: unknown): void => {
    if (!Array.isArray(pieces)) return;
    for (const piece of pieces.filter(Array.isArray)) {
      const [name, sort, branches] = piece;
      names.add(String(name));
      if (typeof sort === "number" && sort > 0) for (const branch of Object.values(branches ?? {})) read(branch);
      else read(piece.slice(1));
    }
  };
  read(compile(text));
  return [...names].sort();
}
