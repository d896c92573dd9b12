import type { ArticleDraft } from "../lib/ingest/read-document";
import { readSet } from "../lib/ingest/read-set";
import { type Collected, collect } from "./collect";
import { couldNot } from "./failure";

/**
 * The articles under some paths. Notices go to standard error; any problem ends the command, since a comparison that
 * silently lacks an article is worse than none.
 */
export function readArticles(paths: readonly string[]): { drafts: readonly ArticleDraft[]; collected: Collected } {
  const collected = collect(paths);
  const { drafts, notices, problems } = readSet(collected.inputs);
  if (collected.leftOut.length > 0) say(`Not read: ${collected.leftOut.join(", ")}.`);
  if (collected.repeated.length > 0) say(`Named twice and read once: ${collected.repeated.join(", ")}.`);
  for (const notice of notices) say(notice.message);
  if (problems.length > 0) throw couldNot(problems.map((p) => p.message).join("\n"));
  return { drafts, collected };
}

const say = (message: string) => process.stderr.write(`${message}\n`);
