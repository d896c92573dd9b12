import fs from "node:fs";
import path from "node:path";
import { type Analysis, analyzeArticle } from "../lib/analysis/analyze";
import { type Prepared, prepareComparison, textOf } from "../lib/comparison/compare";
import { readDocument } from "../lib/ingest/read-document";
import type { Encode } from "../lib/text/embed";
import type { Span } from "../lib/text/span";

/** A place in one article of a story: document name, then the span in UTF-16 units of its text. */
export type Place = readonly [doc: string, start: number, end: number];

/** What people found two or more articles of a story to state, and pairs that only look alike. Offsets, no text. */
export interface ClaimGold {
  readonly story: string;
  readonly claims: readonly { readonly tier: "core" | "secondary"; readonly members: readonly Place[] }[];
  readonly nearMisses: readonly (readonly [Place, Place])[];
}

/** A story ready to be aligned. */
export interface PreparedStory {
  readonly gold: ClaimGold;
  readonly prepared: Prepared;
  readonly vectors: readonly Float32Array[];
}

/** Stories of NewsWCL50 whose claims were annotated for this project (eval/gold); story-dev has its own gold. */
export const TRAINING_STORIES = ["wcl-0", "wcl-3", "wcl-4", "wcl-5", "wcl-8", "wcl-9"] as const;

export async function prepareStory(name: string, data: string, root: string, encode: Encode): Promise<PreparedStory> {
  const { gold, texts } = name === "story-dev" ? readStoryDev(data) : readGold(name, data, root);
  const articles = texts.map(([id, text]) => {
    const reading = readDocument({ name: `${id}.txt`, text });
    if (!reading.ok) throw new Error(`${name}: ${reading.problem.message}`);
    return { ...reading.draft, id };
  });
  const analyses: readonly Analysis[] = articles.map(analyzeArticle);
  const prepared = prepareComparison(articles, analyses);
  const vectors = await encode(prepared.passages.map((p) => textOf(prepared, p)));
  return { gold, prepared, vectors };
}

type Texts = readonly (readonly [id: string, text: string])[];

function readGold(name: string, data: string, root: string): { gold: ClaimGold; texts: Texts } {
  const gold = JSON.parse(fs.readFileSync(path.join(root, "eval", "gold", `${name}.json`), "utf8")) as ClaimGold;
  return { gold, texts: name === "seeds" ? readFolder(path.join(data, "..", "seeds")) : readEvent(name, data) };
}

const readFolder = (folder: string): Texts =>
  fs
    .readdirSync(folder)
    .filter((file) => /^\d{3}.*\.txt$/.test(file))
    .sort()
    .map((file) => [file.slice(0, 3), fs.readFileSync(path.join(folder, file), "utf8")] as const);

interface Event {
  readonly id: string;
  readonly articles: readonly { readonly id: string; readonly sentences: readonly { readonly text: string }[] }[];
}

/** The articles of an event, a sentence a line: the text that the offsets of its gold count in. */
function readEvent(name: string, data: string): Texts {
  const events = ["train", "dev"].flatMap((part) =>
    fs
      .readFileSync(path.join(data, "newswcl50", `${part}.jsonl`), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Event),
  );
  const event = events.find((e) => e.id === name);
  if (!event) throw new Error(`newswcl50: no event ${name}`);
  return event.articles.map((a) => [a.id, a.sentences.map((s) => `${s.text.replaceAll("\n", " ")}\n`).join("")]);
}

interface Marked extends Span {
  readonly doc: string;
}

function readStoryDev(data: string): { gold: ClaimGold; texts: Texts } {
  const folder = path.join(data, "story-dev");
  const gold = JSON.parse(fs.readFileSync(path.join(folder, "gold.json"), "utf8")) as {
    claims: { tier: "core" | "secondary"; members: Marked[] }[];
    nearMisses: { disputed?: boolean; members: Marked[] }[];
  };
  const place = ({ doc, start, end }: Marked): Place => [doc, start, end];
  return {
    gold: {
      story: "story-dev",
      claims: gold.claims.map(({ tier, members }) => ({ tier, members: members.map(place) })),
      nearMisses: gold.nearMisses
        .filter((n) => !n.disputed)
        .map(({ members: [a, b] }) => [place(a as Marked), place(b as Marked)] as const),
    },
    texts: readFolder(folder),
  };
}
