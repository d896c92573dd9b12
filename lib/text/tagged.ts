interface Tagged {
  readonly tags: readonly string[];
}

/**
 * Whether a word has a tag that the pattern matches, like `pattern.test(word.tags.join())` for a pattern without commas,
 * but each tag is matched once and then known: there are about a hundred tags, and rules ask this of every word.
 */
export function openTagged(pattern: RegExp): (word: Tagged) => boolean {
  const known = new Map<string, boolean>();
  const matches = (tag: string): boolean => {
    let is = known.get(tag);
    if (is === undefined) {
      is = pattern.test(tag);
      known.set(tag, is);
    }
    return is;
  };
  return (word) => word.tags.some(matches);
}
