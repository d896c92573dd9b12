import type { ArticleDraft } from "@/lib/ingest/read-document";

/** An article that was read and is not saved yet, with what the reader of it should look at. */
export interface Card {
  /** Names its fields in the form. */
  readonly key: string;
  readonly draft: ArticleDraft;
  /** The words or signs by which its kind was recognised. */
  readonly cues: readonly string[];
  readonly notices: readonly string[];
  /** One sentence a field, by the field's name. */
  readonly problems: Readonly<Record<string, string>>;
}

/** A paste box: what stands in it and why it was not taken. */
export interface Box {
  readonly text: string;
  readonly problem: string | null;
}

/** Something that stops the whole, or one file of many: one sentence. */
export interface Trouble {
  readonly message: string;
  /** The id of the field that can mend it. */
  readonly field?: string;
}

/** All that stands in the form for new articles: what the server answers, and what is shown without JavaScript. */
export interface Intake {
  readonly title: string;
  readonly proposedTitle: string;
  readonly cards: readonly Card[];
  /** How many cards at the end are new with this answer. */
  readonly fresh: number;
  readonly boxes: readonly Box[];
  /** What is worth knowing about the articles as a set. */
  readonly notes: readonly string[];
  /** Files that could not be taken; each names its file. */
  readonly refused: readonly Trouble[];
  /** What keeps the form from being saved. */
  readonly troubles: readonly Trouble[];
}

export const EMPTY_BOX: Box = { text: "", problem: null };

export const EMPTY_INTAKE: Intake = {
  title: "",
  proposedTitle: "",
  cards: [],
  fresh: 0,
  notes: [],
  boxes: [EMPTY_BOX],
  refused: [],
  troubles: [],
};

/** The most that one request may carry, below the 30 MB at which the server stops listening. */
export const MOST_BYTES = 28_000_000;

// The empty line above keeps a Markdown heading underlined with equals signs in one piece.
const SEPARATOR = /(?:^|\n)[ \t]*\n[ \t]*={5,}[ \t]*(?=\n|$)/;

/**
 * Several texts pasted into one box, with an empty line and a line of ===== between them; empty parts are dropped.
 * A text without such a line stays as it was pasted, to the last space.
 */
export function splitPaste(text: string): string[] {
  const parts = text.split(SEPARATOR).filter((part) => part.trim() !== "");
  return parts.length === 1 && parts[0] === text ? parts : parts.map((part) => part.replace(/^\s*\n|\s+$/g, ""));
}
