import fs from "node:fs";
import path from "node:path";
import type { Comparison } from "../../lib/comparison/comparison";
import { runComparison } from "../../lib/comparison/run";
import type { Article } from "../../lib/ingest/article";
import { readDocument } from "../../lib/ingest/read-document";
import type { Encode } from "../../lib/text/embed";
import { groupBy } from "../../lib/text/group";

interface StoryFile {
  readonly title: string;
  readonly articles: readonly (Partial<Article> & { readonly file: string })[];
}

/** The folders of stories with reviewed results: the sample story, and one of another topic. */
export const STORIES = {
  chancay: "prisma/stories/chancay",
  "veldmoor-bridge": "tests/stories/veldmoor-bridge",
} as const;

export type StoryName = keyof typeof STORIES;

export const expectedFile = (name: StoryName): string => path.join("tests", "stories", name, "expected.json");

/** Reads a story's folder as the app does: each text through ingest, then what story.json knows better. */
export function readStory(folder: string): readonly Article[] {
  const story: StoryFile = JSON.parse(fs.readFileSync(path.join(folder, "story.json"), "utf8"));
  return story.articles.map((known, i) => {
    const bytes = new Uint8Array(fs.readFileSync(path.join(folder, known.file)));
    const reading = readDocument({ name: known.file, bytes });
    if (!reading.ok) throw new Error(reading.problem.message);
    return { ...reading.draft, ...known, id: `s${i + 1}`, kindConfidence: 1 };
  });
}

export const compareStory = (name: StoryName, encode: Encode): Promise<Comparison> =>
  runComparison(readStory(STORIES[name]), { encode });

/**
 * What a reviewer needs to see of a comparison: words instead of offsets, so that a change of behaviour reads as a
 * change of text. Offsets are held by other tests.
 */
export function summarize(c: Comparison) {
  return {
    sources: c.sources.map((s) => `${s.id} ${s.kind}, ${s.words} words, ${s.removed.length} removed`),
    claims: c.claims.map((claim) => ({
      is: `${claim.relation}${claim.kinds.length > 0 ? ` (${claim.kinds.join(", ")})` : ""}, score ${claim.score}, divergence ${claim.divergence}`,
      mentions: claim.mentions.map(
        (m) => `${m.source} ${m.voice}${m.attributedTo ? ` (${m.attributedTo})` : ""}: ${plain(m.quote)}`,
      ),
      silent: claim.silent.map((s) => `${s.source} ${s.reason}`).join(", "),
      differences: claim.differences.map((d) => `${d.kind}: ${plain(d.text)}`),
    })),
    figures: c.figures.map(
      (f) => `${f.verdict}: ${f.quantity} (${f.mentions.map((m) => `${m.source} ${plain(m.quote)}`).join("; ")})`,
    ),
    stances: c.targets.map(
      (t) =>
        `${t.name}: ${c.stances
          .filter((s) => s.target === t.name)
          .map((s) => `${s.source} ${s.label} ${s.score}`)
          .join(", ")}`,
    ),
    naming: c.naming.map(
      (n) =>
        `${n.referent}: ${n.mentions.map((m) => `${m.source} ${m.forms.map((f) => `${plain(f.text)} ×${f.count}`).join(", ")}`).join(" | ")}`,
    ),
    findings: [...groupBy(c.findings, (f) => `${f.source} ${f.layer} ${f.tag}`)]
      .map(([key, own]) => `${key} ${own.length}`)
      .sort(),
    divergence: c.divergence.map((d) => `${d.source} ${d.score}: ${d.summary}`),
  };
}
const plain = (text: string): string => text.replace(/\s+/g, " ");
