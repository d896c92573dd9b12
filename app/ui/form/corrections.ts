import { z } from "zod";
import { type Article, KINDS, type Removal } from "@/lib/ingest/article";
import { tidyLine } from "@/lib/text/line";
import type { Say } from "@/lib/words/translator";
import { isSign } from "./removal-signs";

/** The parts of an article that a person can correct; the text is not among them. */
export type Correctable = Omit<Article, "id">;

const LONGEST_LINE = 300;

/** One line from a field; empty is null. */
const line = z
  .string()
  .catch("")
  .transform((text) => tidyLine(text) || null);

const fields = z.object({
  kind: z.enum(KINDS).catch("other"),
  outlet: line,
  title: line.transform((text) => text ?? ""),
  byline: line,
  // A date field sends a date or nothing; whatever else comes was not typed by a person.
  published: z.iso.date().nullable().catch(null),
  kept: z.array(z.coerce.number().int().nonnegative()).catch([]),
  keptSigns: z.array(z.string()).catch([]),
  left: z
    .array(z.string().regex(/^\d+-\d+$/))
    .catch([])
    .transform((ranges) =>
      ranges.map((range) => {
        const [start = 0, end = 0] = range.split("-").map(Number);
        return { start, end };
      }),
    ),
});

export type Corrections = z.infer<typeof fields>;

/** What is wrong with a field, by its name. */
function problemsOf({ title, outlet, byline }: Corrections, say: Say<"problems">): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const [name, text] of Object.entries({ title, outlet, byline })) {
    if (text && text.length > LONGEST_LINE) {
      problems[name] = say("article.fieldTooLong", { length: text.length, most: LONGEST_LINE });
    }
  }
  if (!title) problems.title = say("article.noTitle");
  return problems;
}

/**
 * What a person corrected of one article; its fields are named `<prefix>.<field>`. What was typed is read even where
 * something is wrong with it, so that it can be shown again beside the problem.
 */
export function readCorrections(
  form: FormData,
  prefix: string,
  say: Say<"problems">,
): { corrections: Corrections; problems: Record<string, string> } {
  const one = (name: string) => form.get(`${prefix}.${name}`);
  const all = (name: string) => form.getAll(`${prefix}.${name}`);
  const corrections = fields.parse({
    kind: one("kind"),
    outlet: one("outlet"),
    title: one("title"),
    byline: one("byline"),
    published: one("published") || null,
    kept: all("kept"),
    keptSigns: all("keptSigns"),
    left: all("left"),
  });
  return { corrections, problems: problemsOf(corrections, say) };
}

/** The article as corrected. The text and every removal stay; a removal is kept or not, and a person's own can go. */
export function correct<T extends Correctable>(article: T, corrections: Corrections): T {
  const { kept, keptSigns, left, ...said } = corrections;
  const removed = article.removed.flatMap((removal, at): Removal[] => {
    const keep = isSign(removal.reason) ? keptSigns.includes(removal.reason) : kept.includes(at);
    if (keep && removal.reason === "person") return [];
    const { start, end, reason } = removal;
    return [keep ? { start, end, reason, kept: true } : { start, end, reason }];
  });
  const added = left
    .filter(({ start, end }) => start < end && end <= article.text.length)
    .map(({ start, end }): Removal => ({ start, end, reason: "person" }));
  return {
    ...article,
    ...said,
    kindConfidence: said.kind === article.kind ? article.kindConfidence : 1,
    removed: [...removed, ...added].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}
