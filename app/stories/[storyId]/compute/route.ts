import type { NextRequest } from "next/server";
import { getEncoder } from "@/app/encoder";
import { isForeign } from "@/app/foreign";
import { getWords } from "@/app/words/server";
import { FEWEST_ARTICLES } from "@/lib/comparison/story";
import { getStore } from "@/lib/store/client";
import { getComparison } from "@/lib/store/comparisons";
import { getStory } from "@/lib/store/stories";

/** One line of the answer: a step with how far it is, or the end. */
type Line = { step: string; done: number; total: number } | { done: true } | { error: string };

const HEADERS = {
  "content-type": "application/x-ndjson; charset=utf-8",
  // no-transform: a compressing server would hold the lines back until it has a block of them.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

const write = (line: Line): string => `${JSON.stringify(line)}\n`;
const refuse = (status: number, error: string) => new Response(write({ error }), { status, headers: HEADERS });

/**
 * Compares the story and tells of it line by line. The work goes on when the reader leaves, and its result is kept;
 * asking twice joins the work that is under way. What another site asks for is refused: the work is heavy.
 */
export async function POST(
  request: NextRequest,
  { params }: RouteContext<"/stories/[storyId]/compute">,
): Promise<Response> {
  const say = await getWords("problems");
  if (isForeign(request)) return refuse(403, say("compute.foreign"));
  const { storyId } = await params;
  const store = await getStore();
  const story = await getStory(store, storyId);
  if (!story) return refuse(404, say("compute.gone"));
  if (story.articles.length < FEWEST_ARTICLES) return refuse(409, say("compute.tooFew"));

  const bytes = new TextEncoder();
  let gone = false;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = (line: Line) => {
        if (!gone) controller.enqueue(bytes.encode(write(line)));
      };
      try {
        await getComparison(store, storyId, { encode: getEncoder().encode, onProgress: tell });
        tell({ done: true });
      } catch (error) {
        console.error(`compute: story ${storyId}`, error);
        tell({ error: say("compute.failed") });
      }
      if (!gone) controller.close();
    },
    cancel() {
      gone = true;
    },
  });
  return new Response(body, { headers: HEADERS });
}
