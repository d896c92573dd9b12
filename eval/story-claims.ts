import type { Encode } from "../lib/text/embed";
import { alignStory, scoreLinks } from "./claim-links";
import type { Table } from "./results";
import { prepareStory, TRAINING_STORIES } from "./stories";

/** Claim links of every annotated story; those that the alignment learned from say so, and flatter it a little. */
export async function storyClaimsTable(data: string, root: string, encode: Encode): Promise<Table> {
  const rows: string[][] = [];
  for (const name of ["story-dev", "seeds", ...TRAINING_STORIES]) {
    const story = await prepareStory(name, data, root, encode);
    const claims = alignStory(story);
    const { f1, precision, recall, coreRecall, nearMisses } = scoreLinks(claims, story.gold);
    const trained = (TRAINING_STORIES as readonly string[]).includes(name);
    const figures = [f1, precision, recall, coreRecall].map((x) => x.toFixed(3));
    rows.push([name, trained ? "trained on" : "unseen", String(claims.length), ...figures, String(nearMisses)]);
  }
  return [["story", "", "claims", "F1 strict", "precision", "recall", "core recall", "near misses linked"], ...rows];
}
