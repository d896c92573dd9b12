import type { NextRequest } from "next/server";
import { z } from "zod";
import { loadShownStory, shownComparison } from "@/app/ui/story/blindness";
import { loadComparison } from "@/app/ui/story/load-story";
import { getLanguage } from "@/app/words/language";
import type { Comparison } from "@/lib/comparison/comparison";
import { writeClaimsCsv } from "@/lib/export/csv";
import { writeDocx } from "@/lib/export/docx";
import { writeHtml } from "@/lib/export/html";
import { writeJson } from "@/lib/export/json";
import { writeReport } from "@/lib/export/markdown";
import type { ReportOptions } from "@/lib/export/report/report";
import { readLanguage } from "@/lib/words/language";
import { wordsOf } from "@/lib/words/messages";

interface Export {
  readonly type: string;
  readonly what: "report" | "claims" | "comparison";
  readonly write: (comparison: Comparison, options: ReportOptions) => string | Promise<Uint8Array>;
}

const FORMATS = {
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    what: "report",
    write: writeDocx,
  },
  csv: { type: "text/csv; charset=utf-8", what: "claims", write: writeClaimsCsv },
  json: { type: "application/json", what: "comparison", write: writeJson },
  md: { type: "text/markdown; charset=utf-8", what: "report", write: writeReport },
  html: { type: "text/html; charset=utf-8", what: "report", write: writeHtml },
} as const satisfies Record<string, Export>;

const readFormat = z.enum(["docx", "csv", "json", "md", "html"]);

/** GET ?format=docx|csv|json|md|html&language=en|es: the comparison, as people reviewed it, as a file to keep. */
export async function GET(request: NextRequest, { params }: RouteContext<"/stories/[storyId]/export">) {
  const { storyId } = await params;
  const query = request.nextUrl.searchParams;
  const language = readLanguage(query.get("language")) ?? (await getLanguage());
  const say = wordsOf(language, "share");
  const refuse = (status: number, words: string) =>
    new Response(`${words}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

  const format = readFormat.safeParse(query.get("format"));
  if (!format.success) return refuse(400, say("answer.unknown"));
  const story = await loadShownStory(storyId);
  if (!story) return refuse(404, say("answer.gone"));
  const found = await loadComparison(storyId);
  if (!found) return refuse(409, say("answer.notReady"));
  // Who reads blind gets no file that tells.
  const comparison = await shownComparison(storyId, found);

  const { type, what, write }: Export = FORMATS[format.data];
  const content = await write(comparison, { title: story.title, language });
  const name = `${fileNameOf(story.title) || say("fileName.story")}-${say(`fileName.${what}`)}.${format.data}`;
  return new Response(typeof content === "string" ? content : (content as Uint8Array<ArrayBuffer>), {
    headers: {
      "content-type": type,
      "content-disposition": dispositionOf(name),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
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
    .replace(/[\ud800-\udbff]$|-+$/g, "");

/** RFC 6266: plain ASCII for old clients, the true name for the others. */
const dispositionOf = (name: string): string =>
  `attachment; filename="${name.normalize("NFKD").replace(/[^\x20-\x7e]/g, "")}"; filename*=UTF-8''${encodeURIComponent(name)}`;
