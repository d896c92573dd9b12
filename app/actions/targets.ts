"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type Outcome, refused } from "@/app/ui/form/outcome";
import type { TargetEdit } from "@/lib/comparison/story";
import { getStore } from "@/lib/store/client";
import { peekComparison } from "@/lib/store/comparisons";
import { getStory, setTargets } from "@/lib/store/stories";

const LONGEST_NAME = 120;
/** More edits than this nobody made by hand. */
const MOST_EDITS = 200;

const id = z.string().min(1).max(200);
const name = z
  .string()
  .transform((words) => words.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1).max(LONGEST_NAME));
const edit = z.discriminatedUnion("do", [
  z.object({ do: z.literal("rename"), target: id, name }),
  z.object({ do: z.literal("merge"), target: id, into: id }),
  z.object({ do: z.literal("add"), name, aliases: z.array(name).max(30) }),
  z.object({ do: z.literal("drop"), target: id }),
]);
const edits = z.array(edit).max(MOST_EDITS);

/** Replaces what a person changed about the targets of a story; the comparison is then made anew. */
export async function saveTargets(storyId: string, given: readonly TargetEdit[]): Promise<Outcome> {
  const read = edits.safeParse(given);
  if (!read.success) return refused("This change of the targets cannot be read. Load the page again and repeat it.");
  const story = await setTargets(await getStore(), storyId, read.data);
  if (!story) return refused("This story is no longer in the library.");
  revalidatePath(`/stories/${storyId}`, "layout");
  return { ok: true, said: "Targets saved." };
}

/** One change from the form of the stance map: `do` says which, the other fields what. */
export async function changeTargets(storyId: string, _before: Outcome | null, form: FormData): Promise<Outcome> {
  const store = await getStore();
  const story = await getStory(store, storyId);
  if (!story) return refused("This story is no longer in the library.");
  const what = String(form.get("do") ?? "");
  const [verb, at] = what.split(" ");
  if (verb === "undo")
    return saveTargets(
      storyId,
      story.targets.filter((_, n) => n !== Number(at)),
    );

  const words = String(form.get("name") ?? "");
  const read = edit.safeParse({
    do: verb,
    target: String(form.get("target") ?? ""),
    into: String(form.get("into") ?? ""),
    name: words,
    aliases: String(form.get("aliases") ?? "")
      .split(",")
      .filter((alias) => alias.trim()),
  });
  if (!read.success) return refused(sentenceFor(verb, words));
  const change = read.data;
  if (change.do === "rename" || change.do === "add") {
    const taken = (await peekComparison(store, storyId))?.targets.find(
      (target) =>
        target.name.toLowerCase() === change.name.toLowerCase() && !("target" in change && change.target === target.id),
    );
    if (taken)
      return refused(`There is a target named “${taken.name}” already. Merge the two, or choose another name.`);
  }
  return saveTargets(storyId, [...story.targets, change]);
}

function sentenceFor(verb: string | undefined, words: string): string {
  if (words.trim().length > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters. Shorten it.`;
  if (verb === "rename" || verb === "add") return "Give the target a name.";
  if (verb === "merge") return "Choose the target to merge into.";
  return "This change cannot be read. Load the page again and repeat it.";
}
