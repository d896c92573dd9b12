import { z } from "zod";
import { correct, readCorrections } from "@/app/ui/form/corrections";
import type { Card } from "@/app/ui/form/intake";
import { KINDS, type Removal } from "@/lib/ingest/article";
import { tidyLine } from "@/lib/text/line";
import type { Say } from "@/lib/words/translator";

const span = z.object({ start: z.int().min(0), end: z.int().min(0) });
const line = z.string().nullable();

/** An article that went to the browser for checking and comes back. Its spans must still lie within its text. */
const draft = z
  .object({
    file: z.string(),
    kind: z.enum(KINDS),
    kindConfidence: z.number().min(0).max(1),
    outlet: line,
    title: z.string(),
    byline: line,
    published: line,
    text: z.string(),
    head: z.object({ title: span.nullable(), byline: span.nullable(), date: span.nullable() }),
    removed: z.array(span.extend({ reason: z.string(), kept: z.boolean().optional() })) as unknown as z.ZodType<
      readonly Removal[]
    >,
  })
  .refine(({ text, head, removed }) =>
    [head.title, head.byline, head.date, ...removed].every(
      (s) => s === null || (s.start <= s.end && s.end <= text.length),
    ),
  );

const card = z.object({ draft, cues: z.array(z.string()), notices: z.array(z.string()) });

/** What the form for new articles sends. */
export interface SentIntake {
  readonly intent: "read" | "save" | "out";
  readonly title: string;
  /** The articles read before, as corrected. */
  readonly cards: readonly Card[];
  readonly texts: readonly string[];
  readonly files: readonly File[];
}

function readCard(form: FormData, key: string, say: Say<"problems">): Card | null {
  const json = form.get(`${key}.card`);
  const read = card.safeParse(typeof json === "string" ? parse(json) : null);
  if (!read.success) return null;
  const { corrections, problems } = readCorrections(form, key, say);
  return { ...read.data, key, draft: correct(read.data.draft, corrections), problems };
}

/** What no browser of ours sends is no card: null, so that the schema refuses it. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Reads the form; `say` tells what is wrong with a field. A card that no browser could have sent is passed over. */
export function readIntake(form: FormData, say: Say<"problems">): SentIntake {
  const intent = String(form.get("intent") ?? "read");
  const out = intent.startsWith("out ") ? intent.slice(4) : null;
  const keys = form.getAll("article").filter((key) => typeof key === "string" && key !== out) as string[];
  return {
    intent: intent === "save" ? "save" : out ? "out" : "read",
    title: tidyLine(String(form.get("title") ?? "")),
    cards: keys.map((key) => readCard(form, key, say)).filter((c) => c !== null),
    // A form sends every line break as CR LF; in a text box there is none but LF.
    texts: form.getAll("text").map((text) => String(text).replaceAll("\r\n", "\n")),
    // A file field that is left empty sends one file without a name.
    files: form.getAll("files").filter((file): file is File => file instanceof File && file.name !== ""),
  };
}
