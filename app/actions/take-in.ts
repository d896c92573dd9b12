import { type Box, type Card, EMPTY_BOX, type Intake, splitPaste, type Trouble } from "@/app/ui/form/intake";
import { proposeTitle } from "@/app/ui/form/propose-title";
import { findKind } from "@/lib/ingest/kind";
import { sayProblem } from "@/lib/ingest/problem";
import { type ArticleDraft, type DocumentInput, type Reading, readDocument } from "@/lib/ingest/read-document";
import { readSet } from "@/lib/ingest/read-set";
import type { Say } from "@/lib/words/translator";
import type { SentIntake } from "./read-intake";

type Words = Say<"problems">;

/** As many signs as tell why; the rest repeat them. */
const MOST_CUES = 3;

/** Why the article is held to be of its kind; nothing where a person chose another. */
export function cuesOf({ text, removed, kind }: Pick<ArticleDraft, "text" | "removed" | "kind">, say: Words): string[] {
  const found = findKind(text, removed);
  // A test holds that every sign has its words.
  const words = (id: string) => say(`cues.${id}` as "cues.dateline");
  return found.kind === kind ? found.cues.slice(0, MOST_CUES).map(({ id }) => words(id)) : [];
}

/** A card for each article that could be read; `key` is given when all are known. */
const cardsOf = (readings: readonly Reading[], say: Words): Card[] =>
  readings.flatMap((reading) =>
    reading.ok
      ? [
          {
            key: "",
            draft: reading.draft,
            cues: cuesOf(reading.draft, say),
            notices: reading.notices.map((n) => sayProblem(say, n)),
            problems: {},
          },
        ]
      : [],
  );

/** Reads a paste box. A box of which one part cannot be read is given back as it is, with the reason. */
function readBox(text: string, say: Words): { box: Box; cards: Card[] } {
  const readings = splitPaste(text).map((part) => readDocument({ name: "", text: part }));
  const failed = readings.find((reading) => !reading.ok);
  if (failed && !failed.ok) return { box: { text, problem: sayProblem(say, failed.problem) }, cards: [] };
  return { box: EMPTY_BOX, cards: cardsOf(readings, say) };
}

async function readFiles(files: readonly File[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const file of files) {
    readings.push(readDocument({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
    // Reading is one long turn of the event loop; between two files the server must be able to answer others.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return readings;
}

const asInput = ({ file, text }: { file: string; text: string }): DocumentInput => ({ name: file, text });

/** What is wrong with the articles as a set. Too few is said only when they are to be saved: before, more may come. */
function checkSet(all: readonly { file: string; text: string }[], saving: boolean, say: Words) {
  if (all.length === 0 && !saving) return { troubles: [], notes: [] };
  const { problems, notices } = readSet(all.map(asInput));
  const troubles = problems
    .filter(({ code }) => code === "duplicate" || code === "too-many" || (saving && code === "too-few"))
    .map((problem): Trouble => ({ message: sayProblem(say, problem) }));
  const near = notices.filter(({ code }) => code === "near-duplicate");
  return { troubles, notes: near.map((notice) => sayProblem(say, notice)) };
}

const fieldTroubles = (cards: readonly Card[]): Trouble[] =>
  cards.flatMap(({ key, problems }) =>
    Object.entries(problems).map(([field, message]) => ({ message, field: `${key}-${field}` })),
  );

/**
 * Reads what the form for new articles sends, together with the articles that the story has already.
 * What could be read comes back as cards to check, what could not as sentences; `troubles` is empty when the articles
 * can be saved as they are, and `say` tells all in the reader's language. Articles that were never shown for checking are a trouble too.
 */
export async function takeIn(
  { intent, title, cards: known, texts, files }: SentIntake,
  saved: readonly { file: string; text: string }[],
  say: Words,
): Promise<Intake> {
  const saving = intent === "save";
  const readings = await readFiles(files);
  const pasted = texts.map((text) => readBox(text, say));
  const fresh = [...cardsOf(readings, say), ...pasted.flatMap(({ cards }) => cards)];
  const taken = new Set(known.map(({ key }) => key));
  const keys = Array.from({ length: taken.size + fresh.length }, (_, i) => `n${i}`).filter((key) => !taken.has(key));
  const cards = [...known, ...fresh.map((card, i) => ({ ...card, key: keys[i] ?? "" }))];

  const { troubles, notes } = checkSet([...saved, ...cards.map(({ draft }) => draft)], saving, say);
  const unread = pasted.flatMap(({ box }) => (box.problem ? [{ message: box.problem }] : []));
  const unchecked = fresh.length > 0 && saving ? [{ message: say("intake.unchecked") }] : [];
  const nothing = !saving && files.length === 0 && texts.every((text) => text.trim() === "") && intent === "read";
  return {
    title,
    proposedTitle: proposeTitle(
      cards.map(({ draft }) => draft.text),
      (first, last) => say("intake.and", { first, last }),
    ),
    cards,
    fresh: fresh.length,
    notes,
    boxes: pasted.length > 0 ? pasted.map(({ box }) => box) : [EMPTY_BOX],
    refused: readings.flatMap((r) => (r.ok ? [] : [{ message: sayProblem(say, r.problem) }])),
    troubles: [
      ...troubles,
      ...(nothing ? [{ message: say("intake.nothing") }] : []),
      ...(saving ? [...unread, ...unchecked, ...fieldTroubles(cards)] : []),
    ],
  };
}
