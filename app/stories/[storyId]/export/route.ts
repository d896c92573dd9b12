import type { NextRequest } from "next/server";
import { z } from "zod";
import { loadComparison, loadStory } from "@/app/ui/story/load-story";
import type { Comparison } from "@/lib/comparison/comparison";
import { writeClaimsCsv } from "@/lib/export/csv";
import { writeJson } from "@/lib/export/json";
import { writeReport } from "@/lib/export/markdown";

const FORMATS = {
  json: { type: "application/json", what: "comparison", write: writeJson },
  csv: { type: "text/csv; charset=utf-8", what: "claims", write: writeClaimsCsv },
  md: {
    type: "text/markdown; charset=utf-8",
    what: "report",
    write: (comparison: Comparison, title: string) => writeReport(comparison, { title }),
  },
} as const;

const readFormat = z.enum(["json", "csv", "md"]);

const say = (status: number, words: string) =>
  new Response(`${words}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

/** GET ?format=json|csv|md: the comparison as a file to keep. */
export async function GET(request: NextRequest, { params }: RouteContext<"/stories/[storyId]/export">) {
  const { storyId } = await params;
  const format = readFormat.safeParse(request.nextUrl.searchParams.get("format"));
  if (!format.success) return say(400, "This export does not exist. Ask for format=json, csv or md.");
  const story = await loadStory(storyId);
  if (!story) return say(404, "This story is no longer in the library.");
  const comparison = await loadComparison(storyId);
  if (!comparison) return say(409, "The comparison is not ready. Open the story first, then export it.");

  const { type, what, write } = FORMATS[format.data];
  return new Response(write(comparison, story.title), {
    headers: {
      "content-type": type,
      "content-disposition": dispositionOf(`${fileNameOf(story.title)}-${what}.${format.data}`),
      "cache-control": "no-store",
    },
  });
}

/** A title as a file name: letters and digits of any script, words joined by hyphens, short enough for any disk. */
const fileNameOf = (title: string): string =>
  title
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/[\ud800-\udbff]$|-+$/g, "") || "story";

/** RFC 6266: plain ASCII for old clients, the true name for the others. */
const dispositionOf = (name: string): string =>
  `attachment; filename="${name.normalize("NFKD").replace(/[^\x20-\x7e]/g, "")}"; filename*=UTF-8''${encodeURIComponent(name)}`;
