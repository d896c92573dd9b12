// Started by sample.mjs: adds the sample story and computes its comparison, so that its page opens at once.
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { KINDS } from "../lib/ingest/article";
import { type ArticleDraft, readDocument } from "../lib/ingest/read-document";
import { openStore } from "../lib/store/client";
import { getComparison } from "../lib/store/comparisons";
import { addSample } from "../lib/store/sample";
import { openEncoder } from "../lib/text/embed";
import { inRoot, root } from "./project.mjs";

const FOLDER = inRoot("prisma", "stories", "chancay");

const storyFile = z.object({
  title: z.string(),
  articles: z.array(
    z.object({
      file: z.string(),
      kind: z.enum(KINDS),
      outlet: z.string().nullable(),
      title: z.string(),
      byline: z.string().nullable(),
      published: z.string().nullable(),
    }),
  ),
});

const { title, articles } = storyFile.parse(JSON.parse(fs.readFileSync(path.join(FOLDER, "story.json"), "utf8")));

const drafts = articles.map(({ file, ...said }): ArticleDraft => {
  const reading = readDocument({ name: file, bytes: fs.readFileSync(path.join(FOLDER, file)) });
  if (!reading.ok) throw new Error(`sample: ${file}: ${reading.problem.message}`);
  return { ...reading.draft, ...said, kindConfidence: 1 };
});

const store = await openStore();
const encoder = openEncoder(root);
try {
  const story = await addSample(store, { title, drafts });
  if (story) await getComparison(store, story.id, { encode: encoder.encode });
} finally {
  await encoder.close();
  await store.close();
}
