"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { correct, readCorrections } from "@/app/ui/form/corrections";
import type { Intake } from "@/app/ui/form/intake";
import { type Outcome, refused } from "@/app/ui/form/outcome";
import { getWords } from "@/app/words/server";
import { FEWEST_ARTICLES, LONGEST_TITLE, type Story } from "@/lib/comparison/story";
import { getStore } from "@/lib/store/client";
import {
  addArticles,
  createStory,
  deleteStory,
  getStory,
  removeArticle,
  renameStory,
  reorderArticles,
  updateArticle,
} from "@/lib/store/stories";
import { tidyLine } from "@/lib/text/line";
import type { Say } from "@/lib/words/translator";
import { readId } from "./read-id";
import { readIntake } from "./read-intake";
import { takeIn } from "./take-in";

type Words = Say<"problems">;

/** Reads new articles for checking; when they are to be saved and nothing is wrong, makes the story and goes there. */
export async function startStory(_before: Intake, form: FormData): Promise<Intake> {
  const say = await getWords("problems");
  const sent = readIntake(form, say);
  const intake = await takeIn(sent, [], say);
  if (sent.intent !== "save" || intake.troubles.length > 0) return intake;
  const title = sent.title || intake.proposedTitle || intake.cards[0]?.draft.title || say("intake.untitled");
  if (title.length > LONGEST_TITLE)
    return { ...intake, troubles: [{ message: titleTooLong(title, say), field: "story-title" }] };
  const story = await createStory(await getStore(), { title, drafts: intake.cards.map(({ draft }) => draft) });
  revalidatePath("/");
  redirect(`/stories/${story.id}`);
}

/** The same for a story that is there already. */
export async function growStory(storyId: string, _before: Intake, form: FormData): Promise<Intake> {
  const store = await getStore();
  const story = await getStory(store, storyId);
  const say = await getWords("problems");
  const sent = readIntake(form, say);
  const intake = await takeIn(sent, story?.articles ?? [], say);
  if (!story) return { ...intake, troubles: [{ message: say("intake.storyGone") }] };
  if (sent.intent !== "save" || intake.troubles.length > 0) return intake;
  await addArticles(
    store,
    storyId,
    intake.cards.map(({ draft }) => draft),
  );
  refresh(storyId);
  redirect(`/stories/${storyId}/edit`);
}

// The two below find story and article in fields: an action that a component of the browser binds anew at each rendering
// keeps the server rendering for ever after a form was sent without JavaScript.

export async function saveTitle(_before: Outcome | null, form: FormData): Promise<Outcome> {
  const storyId = String(form.get("story") ?? "");
  const title = tidyLine(String(form.get("title") ?? ""));
  const say = await getWords("problems");
  if (!title) return { ok: false, problems: { title: say("edit.noTitle") } };
  if (title.length > LONGEST_TITLE) return { ok: false, problems: { title: titleTooLong(title, say) } };
  return answer(await renameStory(await getStore(), storyId, title), say("edit.titleSaved"), say);
}

/** Saves what was corrected of one article; its fields are named `<articleId>.<field>`. */
export async function saveArticle(_before: Outcome | null, form: FormData): Promise<Outcome> {
  const storyId = String(form.get("story") ?? "");
  const articleId = String(form.get("article") ?? "");
  const store = await getStore();
  const article = (await getStory(store, storyId))?.articles.find(({ id }) => id === articleId);
  const say = await getWords("problems");
  if (!article) return gone(say);
  const { corrections, problems } = readCorrections(form, articleId, say);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const { kind, kindConfidence, outlet, title, byline, published, removed } = correct(article, corrections);
  const edit = { kind, kindConfidence, outlet, title, byline, published, removed };
  return answer(await updateArticle(store, storyId, articleId, edit), say("edit.articleSaved"), say);
}

/** Moves an article one place towards the first (-1) or the last (1). */
export async function moveArticle(storyId: string, articleId: string, by: -1 | 1): Promise<Outcome> {
  const say = await getWords("problems");
  if (!readId(storyId) || (by !== -1 && by !== 1)) return gone(say);
  const store = await getStore();
  const ids = (await getStory(store, storyId))?.articles.map(({ id }) => id) ?? [];
  const at = ids.indexOf(articleId);
  const other = ids[at + by];
  if (at < 0) return gone(say);
  if (other === undefined) return { ok: true, said: say("edit.stays") };
  ids.splice(at, 1);
  ids.splice(at + by, 0, articleId);
  const letter = String.fromCharCode(65 + at + by);
  return answer(await reorderArticles(store, storyId, ids), say("edit.moved", { letter }), say);
}

/** Takes an article out of the story; its letter goes to the next. */
export async function dropArticle(storyId: string, articleId: string): Promise<Outcome> {
  const say = await getWords("problems");
  if (!readId(storyId)) return gone(say);
  const store = await getStore();
  const story = await getStory(store, storyId);
  if (!story?.articles.some(({ id }) => id === articleId)) return gone(say);
  if (story.articles.length <= FEWEST_ARTICLES) return refused(say("edit.tooFew", { fewest: FEWEST_ARTICLES }));
  return answer(await removeArticle(store, storyId, articleId), say("edit.removed"), say);
}

/** Deletes the story with all that belongs to it, and goes to the library. */
export async function dropStory(storyId: string): Promise<Outcome> {
  if (!readId(storyId)) return gone(await getWords("problems"));
  await deleteStory(await getStore(), storyId);
  revalidatePath("/", "layout");
  redirect("/");
}

const titleTooLong = (title: string, say: Words): string =>
  say("intake.titleTooLong", { length: title.length, most: LONGEST_TITLE });

const gone = (say: Words): Outcome => refused(say("edit.gone"));

/** Every page of the story shows what was changed, and so does the library. */
function refresh(storyId: string): void {
  revalidatePath(`/stories/${storyId}`, "layout");
  revalidatePath("/");
}

function answer(story: Story | null, said: string, say: Words): Outcome {
  if (!story) return gone(say);
  refresh(story.id);
  return { ok: true, said };
}
