"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { type Outcome, refused } from "@/app/ui/form/outcome";
import { NAME_COOKIE, readName } from "@/app/ui/review/reviewer";
import { getWords } from "@/app/words/server";
import { readDecision } from "@/lib/annotation/decide";
import type { Review } from "@/lib/annotation/decision";
import { type DecisionRequest, LONGEST_NAME } from "@/lib/annotation/subject";
import { getStore } from "@/lib/store/client";
import { peekReviewed } from "@/lib/store/reviewed";
import { addReview, redoReview, undoReview } from "@/lib/store/reviews";
import { getStory } from "@/lib/store/stories";
import { tidyLine } from "@/lib/text/line";
import { isNumber, readForm, readRequest } from "./read-decision";
import { readId } from "./read-id";

const YEAR = 60 * 60 * 24 * 365;

/** Keeps one decision of a person. */
export async function decide(storyId: string, request: DecisionRequest): Promise<Outcome> {
  const say = await getWords("log");
  const asked = readRequest(request);
  if (!asked || !readId(storyId)) return refused(say("no.unreadable"));
  const store = await getStore();
  const reviewed = await peekReviewed(store, storyId);
  if (!reviewed) return refused(say((await getStory(store, storyId)) ? "no.notReady" : "no.story"));
  const { comparison } = reviewed;
  if (asked.seen !== "" && asked.seen !== comparison.fingerprint) return refused(say("no.stale"));
  const read = readDecision(comparison, asked);
  if ("refusal" in read) return refused(say(`no.${read.refusal}`));
  const by = readName((await cookies()).get(NAME_COOKIE)?.value);
  const kept = await addReview(store, storyId, { decision: read.decision, by });
  if (!kept) return refused(say("no.story"));
  refresh(storyId);
  if (asked.do !== "move") return { ok: true, said: say(`said.${asked.do}`) };
  return { ok: true, said: say(asked.to === null ? "said.out" : asked.from === null ? "said.add" : "said.move") };
}

/** Takes a decision back; it stays in the log. */
export async function takeBack(storyId: string, number: number): Promise<Outcome> {
  const say = await getWords("log");
  return mark(storyId, number, undoReview, say("said.takenBack"));
}

/** Makes a decision count again that was taken back. */
export async function restore(storyId: string, number: number): Promise<Outcome> {
  const say = await getWords("log");
  return mark(storyId, number, redoReview, say("said.restored"));
}

/** Signs what this person decides from now on. */
export async function sign(storyId: string, given: string): Promise<Outcome> {
  const say = await getWords("log");
  const name = tidyLine(String(given));
  if (name.length > LONGEST_NAME) return { ok: false, problems: { name: say("no.nameTooLong") } };
  (await cookies()).set(NAME_COOKIE, name, { path: "/", maxAge: YEAR, sameSite: "lax" });
  refresh(storyId);
  return { ok: true, said: say("said.name") };
}

/**
 * What a form of the review sends, with JavaScript or without: the button's `do` says which, the fields what ("takeBack 3"
 * and "restore 3" name a decision).
 *
 * The story stands in a field: an action that a component of the browser binds anew at each rendering never ends to render
 * after a form was sent without JavaScript (React waits for the bound values, and they are new every time).
 */
export async function submitReview(_before: Outcome | null, form: FormData): Promise<Outcome> {
  const storyId = String(form.get("story") ?? "");
  const [verb = "", number] = String(form.get("do") ?? "").split(" ");
  if (verb === "sign") return sign(storyId, String(form.get("name") ?? ""));
  if (verb === "takeBack") return takeBack(storyId, Number(number));
  if (verb === "restore") return restore(storyId, Number(number));
  const request = readForm(verb, form);
  return request ? decide(storyId, request) : refused((await getWords("log"))("no.unreadable"));
}

async function mark(storyId: string, number: number, change: typeof undoReview, said: string): Promise<Outcome> {
  const say = await getWords("log");
  if (!isNumber(number) || !readId(storyId)) return refused(say("no.unreadable"));
  const store = await getStore();
  const review: Review | null = await change(store, storyId, number);
  if (review) {
    refresh(storyId);
    return { ok: true, said };
  }
  return refused(say((await getStory(store, storyId)) ? "no.noDecision" : "no.story"));
}

/** Every page of the story shows what was decided. */
const refresh = (storyId: string): void => revalidatePath(`/stories/${storyId}`, "layout");
