import { type Analysis, analyzeArticle } from "../../lib/analysis/analyze";
import { linkEntities } from "../../lib/comparison/naming";
import type { Phrase } from "../../lib/comparison/naming/phrase";
import type { Article } from "../../lib/ingest/article";
import { bareArticle } from "../../lib/ingest/article";
import type { Span } from "../../lib/text/span";
import type { Raw } from "../eval-set";

interface Mention {
  readonly sent: number;
  readonly start: number;
  readonly end: number;
}

interface Told {
  readonly id: string;
  readonly sentences: readonly (readonly string[])[];
  readonly mentions: readonly Mention[];
  /** Whom the annotators speak of: part of the question. How they are portrayed is the answer and is not read. */
  readonly targets: readonly string[];
}

export interface Row {
  readonly id: string;
  readonly articles: readonly Told[];
}

const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === "object" && v !== null) : [];
const count = (value: unknown): number => (typeof value === "number" && Number.isInteger(value) ? value : -1);
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === "string") : [];

/** What a system may see of an event: its articles, where the phrases stand, who is asked about. */
export function read(raw: Raw): Row {
  const articles = list(raw.articles).map((a) => ({
    id: String(a.id),
    sentences: list(a.sentences).map((s) => strings(s.tokens)),
    mentions: list(a.mentions).map((m) => ({ sent: count(m.sent), start: count(m.start), end: count(m.end) })),
    targets: [...new Set(list(a.properties).flatMap((p) => (typeof p.target === "string" ? [p.target] : [])))]
      .filter((t) => t.trim() !== "")
      .sort(),
  }));
  return { id: raw.id, articles };
}

/** An article put together from its tokens, and where each token stands. */
export function write({ id, sentences }: Told): {
  readonly article: Article;
  readonly at: readonly (readonly Span[])[];
} {
  let text = "";
  let title: Span | null = null;
  // Quotation marks stand between spaces: every second one of a paragraph closes.
  let open = new Set<string>();
  let tight = true;
  const at = sentences.map((tokens, s) => {
    const spans = tokens.map((raw) => {
      const token = raw.replace(/\\n/g, "\n").trim();
      if (token === "") {
        if (raw.includes("\\n")) {
          title ??= { start: 0, end: text.trimEnd().length };
          text = `${text.trimEnd()}\n\n`;
          open = new Set();
          tight = true;
        }
        return { start: text.length, end: text.length };
      }
      const mark = token === '"' || token === "'" ? token : null;
      const owner = mark === "'" && !open.has("'") && /s$/.test(text);
      const closes = (mark !== null && open.has(mark)) || owner;
      const hyphen = token === "-" && /[\p{L}\p{N}]$/u.test(text);
      const joins = closes || hyphen || /^(?:[,.;:?!)\]%”]|['’]\p{L}{1,2}|n['’]t|…)$/u.test(token);
      if (!tight && !joins) text += " ";
      const start = text.length;
      text += token;
      if (mark && !owner) {
        if (open.has(mark)) open.delete(mark);
        else open.add(mark);
      }
      tight = hyphen || (mark !== null && !closes) || /^[([$“]$/.test(token);
      return { start, end: text.length };
    });
    if (s === 0) title ??= { start: 0, end: text.trimEnd().length };
    return spans;
  });
  const head = { title: title as Span | null, byline: null, date: null };
  const article = bareArticle(text, { id, head, title: text.slice(0, head.title?.end ?? 0) });
  return { article, at };
}

/** The event as the product reads it, and the phrases asked about, each with its name in the answer. */
export function prepare(row: Row) {
  const analyses = new Map<string, Analysis>();
  const asked: { phrase: Phrase; name: readonly [string, number] }[] = [];
  for (const told of row.articles) {
    const { article, at } = write(told);
    analyses.set(told.id, analyzeArticle(article));
    told.mentions.forEach((m, i) => {
      const start = at[m.sent]?.[m.start]?.start;
      const end = at[m.sent]?.[m.end - 1]?.end;
      if (start !== undefined && end !== undefined && end > start)
        asked.push({ phrase: { source: told.id, start, end }, name: [told.id, i] });
    });
  }
  const entities = linkEntities([...analyses].map(([source, a]) => ({ source, entities: a.entities })));
  return { analyses, asked, entities };
}
