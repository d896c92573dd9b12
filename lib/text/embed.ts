import path from "node:path";
import { Worker } from "node:worker_threads";

/** Name of the encoder's weights and of the way they are run; a cached vector of another is worth nothing. */
export const ENCODER = "use-lite-512/energetic-ai-0.2.0/even-batches";

/**
 * One unit vector of 512 numbers a text, in the order of the texts (Universal Sentence Encoder lite, Cer et al. 2018;
 * English). `onProgress` hears how many are done. Texts without a word get a zero vector.
 *
 * A text's vector is the same to the last bit whatever it is encoded beside, and in whatever order it is asked for.
 */
export type Encode = (
  texts: readonly string[],
  onProgress?: (done: number) => void,
) => Promise<readonly Float32Array[]>;

export interface Encoder {
  readonly encode: Encode;
  close(): Promise<void>;
}

const DIMENSIONS = 512;

type Reply = { id: number; places: number[]; vectors: Float32Array[] } | { id: number; error: string };

/**
 * Starts the encoder in a worker thread on first use. `root` is the folder of the project: the worker's file is
 * found from there, because a bundled module no longer knows where its source stood.
 *
 * Rejects with the worker's own error when the weights cannot be loaded.
 */
export function openEncoder(root: string): Encoder {
  let worker: Worker | null = null;
  let requests = 0;
  const waiting = new Map<number, { hear: (reply: Reply) => void; fail: (error: Error) => void }>();

  const start = (): Worker => {
    const file = path.join(/* turbopackIgnore: true */ root, "lib", "text", "embed-worker.mjs");
    const started = new Worker(/* turbopackIgnore: true */ file);
    const stop = (error: Error) => {
      worker = null;
      for (const { fail } of waiting.values()) fail(error);
      waiting.clear();
    };
    started.on("message", (reply: Reply) => waiting.get(reply.id)?.hear(reply));
    started.on("error", stop);
    started.on("exit", (code) => stop(new Error(`encoder: stopped with code ${code}`)));
    return started;
  };

  const encode: Encode = (texts, onProgress) => {
    const vectors: Float32Array[] = texts.map(() => new Float32Array(DIMENSIONS));
    const places = texts.flatMap((text, i) => (/[\p{L}\p{N}]/u.test(text) ? [i] : []));
    if (places.length === 0) return Promise.resolve(vectors);
    worker ??= start();
    worker.ref();
    const to = worker;
    requests += 1;
    const id = requests;
    return new Promise((resolve, reject) => {
      const end = () => {
        waiting.delete(id);
        // An idle encoder must not keep a finished program alive.
        if (waiting.size === 0) to.unref();
      };
      let done = 0;
      const hear = (reply: Reply) => {
        if ("error" in reply) {
          end();
          reject(new Error("encoder: could not encode", { cause: reply.error }));
          return;
        }
        reply.vectors.forEach((vector, i) => {
          vectors[places[reply.places[i] as number] as number] = vector;
        });
        done += reply.vectors.length;
        onProgress?.(done);
        if (done === places.length) {
          end();
          resolve(vectors);
        }
      };
      waiting.set(id, { hear, fail: reject });
      to.postMessage({ id, texts: places.map((i) => texts[i]) });
    });
  };

  return {
    encode,
    async close() {
      const open = worker;
      worker = null;
      await open?.terminate();
    },
  };
}

/** Cosine similarity of two unit vectors, -1..1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
