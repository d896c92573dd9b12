import type { Told } from "../words/told";
import type { Article } from "./article";
import { findRemovals } from "./clean";
import { decode, type Encoding } from "./decode";
import { findKind } from "./kind";
import { looksEnglish } from "./language";
import { findMetadata } from "./metadata";
import { called, type Notice, type Problem, said } from "./problem";

export type DocumentInput =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string };

/** An article before it belongs to a story. */
export type ArticleDraft = Omit<Article, "id">;

export type Reading =
  | { readonly ok: true; readonly draft: ArticleDraft; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly problem: Problem };

/** UTF-16 code units. A long article has 60,000; beyond a million it is a book, and a comparison would take minutes. */
export const MOST_CHARACTERS = 1_000_000;
// Four bytes hold any character, so more than this cannot be within the limit and need not be decoded.
const MOST_BYTES = 4 * MOST_CHARACTERS;
const EXTENSIONS = new Set(["", "txt", "text", "md", "markdown"]);

/**
 * Reads one file or one pasted text: decodes it, finds what is page furniture, what the text says of itself and which
 * framing it has. The text itself is kept unchanged. `name` is the file's name, or "" for a pasted text.
 */
export function readDocument(input: DocumentInput): Reading {
  const { name } = input;
  const refuse = (code: Problem["code"], values: Told["values"] = {}): Reading => ({
    ok: false,
    problem: said(code, name, { called: called(name), ...values }),
  });
  const tooLong = (size: Told): Reading => refuse("too-long", { size, limit: MOST_CHARACTERS });

  if ("bytes" in input && input.bytes.length > MOST_BYTES) {
    return tooLong({ key: "size.megabytes", values: { megabytes: Math.round(input.bytes.length / 100_000) / 10 } });
  }
  const decoded = "bytes" in input ? decode(input.bytes) : ({ ok: true, text: input.text, encoding: "utf-8" } as const);
  if (!decoded.ok) {
    return decoded.reason === "binary"
      ? refuse("binary", { what: { key: `binaries.${decoded.what}`, values: {} } })
      : refuse("unknown-encoding", { called: called(name, true) });
  }
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (!EXTENSIONS.has(extension) && /^[a-z]{2,5}$/.test(extension)) return refuse("extension");

  const { text, encoding } = decoded;
  if (text.length > MOST_CHARACTERS) return tooLong({ key: "size.characters", values: { characters: text.length } });
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse("empty");
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) return refuse("web-page");
  const removed = findRemovals(text);
  const removedUnits = new Set(removed.filter((r) => r.reason !== "break"));
  if (!hasWords(text, [...removedUnits])) return refuse("no-article");
  const { kind, confidence } = findKind(text, removed);
  const draft = { file: name, kind, kindConfidence: confidence, ...findMetadata(text, removed), text, removed };
  return { ok: true, draft, notices: notices(name, text, encoding) };
}

function notices(name: string, text: string, encoding: Encoding): readonly Notice[] {
  const found: Notice[] = [];
  if (encoding !== "utf-8") {
    const known = NAMED_ENCODINGS.find((one) => one === encoding);
    const read = known ? { key: `encodings.${known}`, values: {} } : encoding;
    found.push(said("encoding", name, { called: called(name), encoding: read }));
  }
  if (!looksEnglish(text)) found.push(said("language", name, { called: called(name) }));
  return found;
}

/** Those that people know by another name than a decoder does. */
const NAMED_ENCODINGS = ["utf-16le", "utf-16be", "windows-1252"] as const;

function hasWords(text: string, removed: readonly { start: number; end: number }[]): boolean {
  let at = 0;
  for (const { start, end } of removed) {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, start))) return true;
    at = end;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(at));
}
