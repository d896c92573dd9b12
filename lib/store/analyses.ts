import { type Analysis, analyzeSteps } from "../analysis/analyze";
import { ENGINE } from "../analysis/engine";
import { takeTurns } from "../comparison/turns";
import { type Article, unread } from "../ingest/article";
import { mask } from "../text/span";
import type { Db } from "./client";
import { hashAnalysisInput } from "./hash";
import { type Tx, withTx } from "./transaction";

/** An analysis in turns that first looks whether the same words were analysed before, and saves what it had to find anew. */
export const cachedAnalyze =
  (db: Db) =>
  async (article: Article): Promise<Analysis> => {
    const inputHash = hashAnalysisInput(article);
    const saved = await db.analysis.findUnique({ where: { inputHash_engine: { inputHash, engine: ENGINE } } });
    if (saved) return readAnalysis(saved.value, article);
    const analysis = await takeTurns(analyzeSteps(article));
    await withTx(db, (tx) => saveAnalysis(tx, inputHash, writeAnalysis(analysis)));
    return analysis;
  };

async function saveAnalysis(tx: Tx, inputHash: string, value: string): Promise<void> {
  // An article that was deleted meanwhile leaves nothing behind.
  if ((await tx.article.count({ where: { inputHash } })) === 0) return;
  // Another version's analysis of the same words will not be asked for again.
  await tx.analysis.deleteMany({ where: { inputHash } });
  await tx.analysis.create({ data: { inputHash, engine: ENGINE, value } });
}

/** Drops what was found in articles that are gone, unless another article has the same words. */
export async function forgetAnalyses(tx: Tx, gone: readonly { readonly inputHash: string }[]): Promise<void> {
  const hashes = gone.map((article) => article.inputHash);
  const held = await tx.article.findMany({ where: { inputHash: { in: hashes } }, select: { inputHash: true } });
  const still = new Set(held.map((article) => article.inputHash));
  await tx.analysis.deleteMany({ where: { inputHash: { in: hashes.filter((key) => !still.has(key)) } } });
}

// An analysis carries the article it was made from and the text that was read. Neither is saved: the next article with
// the same words may stand in another story, under another title.
const writeAnalysis = ({ document: { article: _, text: __, ...document }, ...found }: Analysis): string =>
  JSON.stringify({ ...found, document });

function readAnalysis(value: string, article: Article): Analysis {
  const { document, ...found } = JSON.parse(value);
  return { ...found, document: { ...document, article, text: mask(article.text, unread(article)) } };
}
