import fs from "node:fs";
import path from "node:path";
import { couldNot, reasonOf } from "./failure";

/** Throws a `Failure` where the file surely cannot be written: better before the work than after it. */
export function checkOut(file: string, inputs: ReadonlySet<string>): void {
  const folder = path.dirname(path.resolve(file));
  const cannot = (why: string, cause?: unknown) => couldNot(`"${file}" cannot be written: ${why}.`, cause);
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw cannot("it is a folder");
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw cannot(`there is no folder "${folder}"`);
  if (fs.existsSync(file) && inputs.has(fs.realpathSync(file))) throw cannot("it is one of the articles");
  try {
    fs.accessSync(fs.existsSync(file) ? file : folder, fs.constants.W_OK);
  } catch (error) {
    throw cannot(reasonOf(error), error);
  }
}

export function writeOut(file: string, content: string | Uint8Array): void {
  try {
    fs.writeFileSync(file, content);
  } catch (error) {
    throw couldNot(`"${file}" cannot be written: ${reasonOf(error)}.`, error);
  }
}
