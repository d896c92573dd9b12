import type { Article } from "./article";
import { findRemovals } from "./clean";
import { decode, type Encoding } from "./decode";
import { findKind } from "./kind";
import { looksEnglish } from "./language";
import { findMetadata } from "./metadata";

export type DocumentInput =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string };

/** An article before it belongs to a story. */
export type ArticleDraft = Omit<Article, "id">;

/** Something worth knowing about a document that was read. `message` is one sentence; `name` the file or "". */
export interface Notice {
  readonly code: "encoding" | "language" | "near-duplicate";
  readonly name: string;
  readonly message: string;
}

/** Why a document or a set was not taken. `message` says what is wrong and what to do. */
export interface Problem {
  readonly code:
    | "empty"
    | "no-article"
    | "too-long"
    | "binary"
    | "unknown-encoding"
    | "extension"
    | "web-page"
    | "duplicate"
    | "too-few"
    | "too-many";
  readonly name: string;
  readonly message: string;
}

export type Reading =
  | { readonly ok: true; readonly draft: ArticleDraft; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly problem: Problem };

/** UTF-16 code units. A long article has 60,000; beyond a million it is a book, and a comparison would take minutes. */
export const MOST_CHARACTERS = 1_000_000;
// Four bytes hold any character, so more than this cannot be within the limit and need not be decoded.
const MOST_BYTES = 4 * MOST_CHARACTERS;
const EXTENSIONS = new Set(["", "txt", "text", "md", "markdown"]);

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  "utf-16le": "UTF-16 (little endian)",
  "utf-16be": "UTF-16 (big endian)",
  "windows-1252": "Latin-1 (Windows-1252)",
};

/**
 * Reads one file or one pasted text: decodes it, finds what is page furniture, what the text says of itself and which
 * framing it has. The text itself is kept unchanged. `name` is the file's name, or "" for a pasted text.
 */
export function readDocument(input: DocumentInput): Reading {
  const { name } = input;
  const called = name === "" ? "The pasted text" : `"${name}"`;
  const refuse = (code: Problem["code"], message: string): Reading => ({ ok: false, problem: { code, name, message } });

  if ("bytes" in input && input.bytes.length > MOST_BYTES) {
    return refuse("too-long", tooLong(called, megabytes(input.bytes.length)));
  }
  const decoded = "bytes" in input ? decode(input.bytes) : ({ ok: true, text: input.text, encoding: "utf-8" } as const);
  if (!decoded.ok) {
    return decoded.reason === "binary"
      ? refuse("binary", `${called} is ${decoded.what}; paste its text, or save it as plain text (.txt) first.`)
      : refuse(
          "unknown-encoding",
          `The encoding of ${inSentence(called)} cannot be told; save it as UTF-8 text and try again.`,
        );
  }
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (!EXTENSIONS.has(extension) && /^[a-z]{2,5}$/.test(extension)) {
    return refuse("extension", `${called} is not a .txt or .md file; save its text as .txt, or paste it.`);
  }

  const { text, encoding } = decoded;
  if (text.length > MOST_CHARACTERS) return refuse("too-long", tooLong(called, `${number(text.length)} characters`));
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return refuse("empty", `${called} is empty; give the text of an article.`);
  }
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) {
    return refuse("web-page", `${called} is the source of a web page; open the page and paste the article's text.`);
  }
  const removed = findRemovals(text);
  const removedUnits = new Set(removed.filter((r) => r.reason !== "break"));
  if (!hasWords(text, [...removedUnits])) {
    return refuse("no-article", `${called} holds menus and notices but no article; paste the article's own text.`);
  }
  const { kind, confidence } = findKind(text, removed);
  const draft = { file: name, kind, kindConfidence: confidence, ...findMetadata(text, removed), text, removed };
  return { ok: true, draft, notices: notices(name, called, text, encoding) };
}

function notices(name: string, called: string, text: string, encoding: Encoding): readonly Notice[] {
  const found: Notice[] = [];
  if (encoding !== "utf-8") {
    const read = ENCODING_NAMES[encoding] ?? encoding;
    found.push({
      code: "encoding",
      name,
      message: `${called} was read as ${read}; check its accents and quotation marks.`,
    });
  }
  if (!looksEnglish(text)) {
    found.push({
      code: "language",
      name,
      message: `${called} does not look English; the rules are for English, so expect little from it.`,
    });
  }
  return found;
}

function hasWords(text: string, removed: readonly { start: number; end: number }[]): boolean {
  let at = 0;
  for (const { start, end } of removed) {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, start))) return true;
    at = end;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(at));
}

const tooLong = (called: string, size: string): string =>
  `${called} is too long (${size}; the limit is ${number(MOST_CHARACTERS)} characters); take the one article out of it.`;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
const inSentence = (called: string): string => (called.startsWith('"') ? called : called.replace(/^T/, "t"));
