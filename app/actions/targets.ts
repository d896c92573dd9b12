"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type Outcome, refused } from "@/app/ui/form/outcome";
import { isBlind, shownComparison } from "@/app/ui/story/blindness";
import { getWords } from "@/app/words/server";
import { openEdit } from "@/lib/comparison/blind";
import { holdsCover } from "@/lib/comparison/blind/cover";
import type { TargetEdit } from "@/lib/comparison/story";
import { getStore } from "@/lib/store/client";
import { peekComparison } from "@/lib/store/comparisons";
import { getStory, setTargets } from "@/lib/store/stories";
import { tidyLine } from "@/lib/text/line";
import type { Say } from "@/lib/words/translator";

const LONGEST_NAME = 120;
/** More edits than this nobody made by hand. */
const MOST_EDITS = 200;

const id = z.string().min(1).max(200);
const name = z.string().transform(tidyLine).pipe(z.string().min(1).max(LONGEST_NAME));
const edit = z.discriminatedUnion("do", [
  z.object({ do: z.literal("rename"), target: id, name }),
  z.object({ do: z.literal("merge"), target: id, into: id }),
  z.object({ do: z.literal("add"), name, aliases: z.array(name).max(30) }),
  z.object({ do: z.literal("drop"), target: id }),
]);
const edits = z.array(edit).max(MOST_EDITS);

/** Replaces what a person changed about the targets of a story; the comparison is then made anew. */
async function saveTargets(storyId: string, given: readonly TargetEdit[]): Promise<Outcome> {
  const say = await getWords("stance");
  const read = edits.safeParse(given);
  if (!read.success) return refused(say("unreadable"));
  const story = await setTargets(await getStore(), storyId, read.data);
  if (!story) return refused(say("gone"));
  revalidatePath(`/stories/${storyId}`, "layout");
  return { ok: true, said: say("saved") };
}

/** One change from the form of the stance map (the story in a field, see `saveTitle`): `do` says which, the other fields what. */
export async function changeTargets(_before: Outcome | null, form: FormData): Promise<Outcome> {
  const storyId = String(form.get("story") ?? "");
  const say = await getWords("stance");
  const store = await getStore();
  const story = await getStory(store, storyId);
  if (!story) return refused(say("gone"));
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
      .filter(tidyLine),
  });
  if (!read.success) return refused(sentenceFor(verb, words, say));
  const comparison = await peekComparison(store, storyId);
  const change = comparison
    ? openEdit(read.data, (await shownComparison(storyId, comparison)).targets, comparison.targets)
    : (await isBlind(storyId)) && read.data.do !== "add"
      ? null
      : read.data;
  if (!change) return refused(say("unreadable"));
  if (wordsOf(change).some(holdsCover)) return refused(say("covered"));
  if (change.do === "rename" || change.do === "add") {
    const taken = comparison?.targets.find(
      (target) =>
        target.name.toLowerCase() === change.name.toLowerCase() && !("target" in change && change.target === target.id),
    );
    if (taken) return refused(say("taken", { name: change.name }));
  }
  return saveTargets(storyId, [...story.targets, change]);
}

/** What a person types; ids are none of it. */
const wordsOf = (change: TargetEdit): readonly string[] =>
  change.do === "add" ? [change.name, ...change.aliases] : change.do === "rename" ? [change.name] : [];

function sentenceFor(verb: string | undefined, words: string, say: Say<"stance">): string {
  if (words.trim().length > LONGEST_NAME) return say("tooLong", { most: LONGEST_NAME });
  if (verb === "rename" || verb === "add") return say("nameless");
  if (verb === "merge") return say("chooseInto");
  return say("unreadable");
}
