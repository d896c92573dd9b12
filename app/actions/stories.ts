"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { correct, readCorrections } from "@/app/ui/form/corrections";
import type { Intake } from "@/app/ui/form/intake";
import { type Outcome, refused } from "@/app/ui/form/outcome";
import { FEWEST_ARTICLES, type Story } from "@/lib/comparison/story";
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
import { readIntake } from "./read-intake";
import { takeIn } from "./take-in";

const GONE = refused("This is no longer in the library. Someone may have removed it.");
const LONGEST_TITLE = 300;

/** Reads new articles for checking; when they are to be saved and nothing is wrong, makes the story and goes there. */
export async function startStory(_before: Intake, form: FormData): Promise<Intake> {
  const sent = readIntake(form);
  const intake = await takeIn(sent, []);
  if (sent.intent !== "save" || intake.troubles.length > 0) return intake;
  const title = sent.title || intake.proposedTitle || intake.cards[0]?.draft.title || "Untitled story";
  if (title.length > LONGEST_TITLE)
    return { ...intake, troubles: [{ message: titleTooLong(title), field: "story-title" }] };
  const story = await createStory(await getStore(), { title, drafts: intake.cards.map(({ draft }) => draft) });
  revalidatePath("/");
  redirect(`/stories/${story.id}`);
}

/** The same for a story that is there already. */
export async function growStory(storyId: string, _before: Intake, form: FormData): Promise<Intake> {
  const store = await getStore();
  const story = await getStory(store, storyId);
  const sent = readIntake(form);
  const intake = await takeIn(sent, story?.articles ?? []);
  if (!story)
    return {
      ...intake,
      troubles: [{ message: "This story is no longer in the library. Start a new one with these articles." }],
    };
  if (sent.intent !== "save" || intake.troubles.length > 0) return intake;
  await addArticles(
    store,
    storyId,
    intake.cards.map(({ draft }) => draft),
  );
  refresh(storyId);
  redirect(`/stories/${storyId}/edit`);
}

export async function saveTitle(storyId: string, _before: Outcome | null, form: FormData): Promise<Outcome> {
  const title = String(form.get("title") ?? "")
    .replace(/\s+/g, " ")
    .trim();
  if (!title) return { ok: false, problems: { title: "Give the story a title." } };
  if (title.length > LONGEST_TITLE) return { ok: false, problems: { title: titleTooLong(title) } };
  return answer(await renameStory(await getStore(), storyId, title), "Title saved.");
}

/** Saves what was corrected of one article; its fields are named `<articleId>.<field>`. */
export async function saveArticle(
  storyId: string,
  articleId: string,
  _before: Outcome | null,
  form: FormData,
): Promise<Outcome> {
  const store = await getStore();
  const article = (await getStory(store, storyId))?.articles.find(({ id }) => id === articleId);
  if (!article) return GONE;
  const { corrections, problems } = readCorrections(form, articleId);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const { kind, kindConfidence, outlet, title, byline, published, removed } = correct(article, corrections);
  const edit = { kind, kindConfidence, outlet, title, byline, published, removed };
  return answer(await updateArticle(store, storyId, articleId, edit), "Corrections saved.");
}

/** Moves an article one place towards the first (-1) or the last (1). */
export async function moveArticle(storyId: string, articleId: string, by: -1 | 1): Promise<Outcome> {
  const store = await getStore();
  const ids = (await getStory(store, storyId))?.articles.map(({ id }) => id) ?? [];
  const at = ids.indexOf(articleId);
  const other = ids[at + by];
  if (at < 0) return GONE;
  if (other === undefined) return { ok: true, said: "It stands there already." };
  ids.splice(at, 1);
  ids.splice(at + by, 0, articleId);
  const letter = String.fromCharCode(65 + at + by);
  return answer(await reorderArticles(store, storyId, ids), `Moved: the article is now ${letter}.`);
}

/** Takes an article out of the story; its letter goes to the next. */
export async function dropArticle(storyId: string, articleId: string): Promise<Outcome> {
  const store = await getStore();
  const story = await getStory(store, storyId);
  if (!story?.articles.some(({ id }) => id === articleId)) return GONE;
  if (story.articles.length <= FEWEST_ARTICLES) {
    return refused(`A story needs ${FEWEST_ARTICLES} articles. Add another one before you remove this.`);
  }
  return answer(await removeArticle(store, storyId, articleId), "The article is removed.");
}

/** Deletes the story with all that belongs to it, and goes to the library. */
export async function dropStory(storyId: string): Promise<Outcome> {
  await deleteStory(await getStore(), storyId);
  revalidatePath("/", "layout");
  redirect("/");
}

const titleTooLong = (title: string): string =>
  `This title is ${title.length} characters long. Shorten it to ${LONGEST_TITLE}.`;

/** Every page of the story shows what was changed, and so does the library. */
function refresh(storyId: string): void {
  revalidatePath(`/stories/${storyId}`, "layout");
  revalidatePath("/");
}

function answer(story: Story | null, said: string): Outcome {
  if (!story) return GONE;
  refresh(story.id);
  return { ok: true, said };
}
