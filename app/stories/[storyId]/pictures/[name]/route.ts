import type { NextRequest } from "next/server";
import { loadShownStory, shownComparison } from "@/app/ui/story/blindness";
import { loadComparison } from "@/app/ui/story/load-story";
import { getLanguage } from "@/app/words/language";
import { getWords } from "@/app/words/server";
import { drawPicture } from "@/lib/export/picture/draw";
import { writeSvg } from "@/lib/export/picture/markup";
import { PICTURE_NAMES } from "@/lib/export/picture/picture";

const refuse = (status: number, words: string) =>
  new Response(`${words}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

/** GET: a picture of the story as an SVG file to keep, in the reader's language; blind where the reader reads blind. */
export async function GET(_: NextRequest, { params }: RouteContext<"/stories/[storyId]/pictures/[name]">) {
  const { storyId, name } = await params;
  const say = await getWords("pictures");
  const picture = PICTURE_NAMES.find((known) => known === name);
  if (!picture) return refuse(404, say("gone", { names: PICTURE_NAMES.join(", ") }));
  const story = await loadShownStory(storyId);
  if (!story) return refuse(404, say("noStory"));
  const comparison = await loadComparison(storyId);
  if (!comparison) return refuse(409, say("notReady"));
  const drawn = drawPicture(picture, await shownComparison(storyId, comparison), await getLanguage());
  return new Response(writeSvg(drawn), {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "content-disposition": `attachment; filename="${fileNameOf(story.title)}-${picture}.svg"`,
      "cache-control": "no-store",
    },
  });
}

/** A title as a name that any disk and any header takes. */
const fileNameOf = (title: string): string =>
  title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\p{M}]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "") || "story";
