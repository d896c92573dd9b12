import fs from "node:fs";
import path from "node:path";
import type { DocumentInput } from "../lib/ingest/read-document";
import { couldNot, reasonOf } from "./failure";

const READ = /\.(?:txt|text|md|markdown)$/i;
const NOT_AN_ARTICLE = /^(?:readme|licen[cs]e|changelog)\b/i;

export interface Collected {
  readonly inputs: readonly DocumentInput[];
  /** Real paths of the files, so that none is written over. */
  readonly files: ReadonlySet<string>;
  /** What stands in a folder and is not read. */
  readonly leftOut: readonly string[];
  /** Files that were named more than once; they are read once. */
  readonly repeated: readonly string[];
}

/**
 * Reads the files named and those in folders named, each once, ordered by name: the shell's order differs between
 * machines. Throws a `Failure` for the first that cannot be read.
 */
export function collect(paths: readonly string[]): Collected {
  const leftOut: string[] = [];
  const found = paths.flatMap((given) => (isFolder(given) ? filesOf(given, leftOut) : [given]));
  const real = found.map(realPath);
  const files = new Map(found.map((file, i) => [real[i] as string, file]));
  const repeated = [...files].filter(([path]) => real.indexOf(path) !== real.lastIndexOf(path)).map(([, file]) => file);
  const ordered = [...files.values()].sort((a, b) => compare(path.basename(a), path.basename(b)) || compare(a, b));
  const names = ordered.map((file) => path.basename(file));
  const inputs = ordered.map((file, i) => ({
    // Two files of one name in two folders are told apart by their path.
    name: names.indexOf(names[i] as string) === names.lastIndexOf(names[i] as string) ? (names[i] as string) : file,
    bytes: readBytes(file),
  }));
  return { inputs, files: new Set(files.keys()), leftOut, repeated };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isFolder(given: string): boolean {
  try {
    return fs.statSync(given).isDirectory();
  } catch (error) {
    throw couldNot(`"${given}" cannot be read: ${reasonOf(error)}.`, error);
  }
}

function filesOf(folder: string, leftOut: string[]): readonly string[] {
  const entries = readFolder(folder).filter((entry) => !entry.name.startsWith("."));
  const isArticle = (entry: fs.Dirent) => READ.test(entry.name) && !NOT_AN_ARTICLE.test(entry.name);
  const files = entries.filter((entry) => !entry.isDirectory() && isArticle(entry));
  if (files.length === 0) throw couldNot(`The folder "${folder}" holds no .txt or .md file.`);
  // story.json says what a story's files are; it lies beside the articles by right and needs no mention.
  const others = entries.filter((entry) => !files.includes(entry) && entry.name !== "story.json");
  leftOut.push(...others.map((entry) => entry.name).sort(compare));
  return files.map((entry) => path.join(folder, entry.name));
}

function readFolder(folder: string): fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw couldNot(`The folder "${folder}" cannot be read: ${reasonOf(error)}.`, error);
  }
}

function realPath(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch (error) {
    throw couldNot(`"${file}" cannot be read: ${reasonOf(error)}.`, error);
  }
}

/** No text that can be compared is this large; a larger file is named before it fills the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

function readBytes(file: string): Uint8Array {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  // A pipe or a device never ends, or waits for ever.
  if (stat && !stat.isFile()) throw couldNot(`"${file}" is no ordinary file; save its text as a .txt file.`);
  if (stat && stat.size > MOST_BYTES)
    throw couldNot(`"${file}" is larger than 64 MB; an article is a few pages of text.`);
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw couldNot(`"${file}" cannot be read: ${reasonOf(error)}.`, error);
  }
}
