import { fileURLToPath } from "node:url";
import type { Comparison } from "../lib/comparison/comparison";
import { LANGUAGES, type Language, readLanguage } from "../lib/words/language";
import { wordsOf } from "../lib/words/messages";
import { readArguments } from "./arguments";
import { wrongUsage } from "./failure";
import { checkOut, writeOut } from "./out-file";
import { openProgress } from "./progress";
import { readArticles } from "./read-articles";

const FORMATS = ["text", "json", "md", "html", "docx", "csv"] as const;
type Format = (typeof FORMATS)[number];

/** `parallax compare PATH...` */
export async function compare(args: readonly string[]): Promise<void> {
  const { paths, options } = readArguments("compare", args, ["format", "language", "out", "title"]);
  const out = options.out;
  const format = readFormat(options.format, out);
  const language = readTongue(options.language);
  const { drafts, collected } = readArticles(paths);
  if (out !== undefined) checkOut(out, collected.files);

  const articles = drafts.map((draft, i) => ({ ...draft, id: `s${i + 1}` }));
  const comparison = await run(articles);
  const content = await write(comparison, format, { title: options.title, language, toFile: out !== undefined });
  if (out === undefined) process.stdout.write(content);
  else writeOut(out, content);
}

function readFormat(given: string | undefined, out: string | undefined): Format {
  const ending = /\.(json|md|html|docx|csv|txt)$/i.exec(out ?? "")?.[1]?.toLowerCase();
  const format = given ?? (ending === "txt" || ending === undefined ? "text" : ending);
  const known = FORMATS.find((f) => f === format);
  if (!known) throw wrongUsage(`there is no format "${format}"; it is one of ${FORMATS.join(", ")}.`);
  // A Word file is no text: on a terminal it would be noise.
  if (known === "docx" && out === undefined)
    throw wrongUsage("docx needs a file to be written to: add --out FILE.docx.");
  return known;
}

function readTongue(given: string | undefined): Language {
  const known = given === undefined ? "en" : readLanguage(given);
  if (!known) throw wrongUsage(`there is no language "${given}"; it is one of ${LANGUAGES.join(", ")}.`);
  return known;
}

// The engine and its weights load here, when all that could be wrong with the call has been said.
async function run(
  articles: Parameters<typeof import("../lib/comparison/run")["runComparison"]>[0],
): Promise<Comparison> {
  const [{ runComparison }, { openEncoder }] = await Promise.all([
    import("../lib/comparison/run"),
    import("../lib/text/embed"),
  ]);
  const encoder = openEncoder(fileURLToPath(new URL("..", import.meta.url)));
  const progress = openProgress(process.stderr);
  try {
    return await runComparison(articles, { encode: encoder.encode, onProgress: progress.show });
  } finally {
    progress.clear();
    await encoder.close();
  }
}

async function write(
  comparison: Comparison,
  format: Format,
  { title, language, toFile }: { title: string | undefined; language: Language; toFile: boolean },
): Promise<string | Uint8Array> {
  const report = {
    title: title ?? wordsOf(language, "report")("accounts", { count: comparison.sources.length }),
    language,
  };
  switch (format) {
    case "json":
      return (await import("../lib/export/json")).writeJson(comparison);
    case "csv":
      return (await import("../lib/export/csv")).writeClaimsCsv(comparison);
    case "md":
      return (await import("../lib/export/markdown")).writeReport(comparison, report);
    case "html":
      return (await import("../lib/export/html")).writeHtml(comparison, report);
    case "docx":
      return (await import("../lib/export/docx")).writeDocx(comparison, report);
    case "text": {
      const [{ writeSummary }, { readTerminal }] = await Promise.all([import("./summary"), import("./terminal")]);
      return writeSummary(comparison, readTerminal(toFile ? null : process.stdout, process.env));
    }
  }
}
