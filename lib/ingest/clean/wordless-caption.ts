import type { LineRule } from "./block";

const PLACE = /^(?:at|in|outside|inside|near|during|aboard|beside|behind)$/;
// The place is a thing that can be seen: it has an article or a name. "Role in education policy." has neither.
const SEEN = /^(?:an?|the|his|her|their|its|\p{Lu}.*|\d.*)$/u;
// Prose opens like this, and a title before a name ends no sentence ("At a rally, Mr.").
const PROSE =
  /^(?:the|an?|no|in|at|on|by|for|from|after|before|during|since|speaking|beginning|with|among|over|under|\p{L}+ing)\b|\b(?:mr|mrs|ms|dr|sen|gov|rep|gen|st|jr|sr|\p{Lu}\.\p{Lu})\.$/iu;
// Words that make a sentence of the words before the place, or show that the writer only writes in fragments.
const VERBAL =
  /^(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|say|says|said|went|goes|go|came|comes|come|got|gets|made|makes|began|begins|fell|falls|rose|rises|ran|runs|lives?|works?|remains?|stands?|sits?|lies|not|no|never|only|even|so|but|and|or|yet|then|now|here|there|this|that|these|those|it|he|she|they|we|i|you|who|what|why|how|when|if|as|to|more|most|all|one|also|just|back|once|later|early|earlier|meanwhile|today|yesterday|elsewhere)$|(?:ed|n't|ly)$/;

/**
 * A caption without a credit: its first sentence only names what is to be seen and where ("Cranes at a harbour in
 * Oslo."), and at most one sentence follows. Prose in fragments looks alike, so nouns before the place must be few and
 * free of verbs, and the block must stand between paragraphs that end like sentences.
 */
export const wordlessCaption: LineRule = {
  reason: "caption",
  matches(block, at, blocks) {
    if (at === 0 || at === blocks.length - 1 || block.words > 45 || !block.closed) return false;
    const before = blocks[at - 1];
    if (!before?.closed || before.words < 15 || (blocks[at + 1]?.words ?? 0) < 15) return false;
    const first = /^\p{Lu}[^.!?"“”:;?]{12,110}\.(?= \p{Lu}|$)/u.exec(block.plain)?.[0];
    if (
      !first ||
      PROSE.test(first) ||
      (block.plain.length > first.length && block.plain.slice(first.length).split(/[.!?] /).length > 2)
    )
      return false;
    const words = first.slice(0, -1).split(/\s+/);
    const place = words.findIndex((word) => PLACE.test(word));
    const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}'’]/gu, "");
    const fewest = block.plain.length > first.length ? place + 3 : 8;
    return (
      place >= 1 &&
      place <= 4 &&
      SEEN.test(words[place + 1] ?? "") &&
      words.length >= fewest &&
      words.length <= 14 &&
      !words.some((word) => VERBAL.test(bare(word)))
    );
  },
};
