import path from "node:path";
import { Worker } from "node:worker_threads";

/** Name of the encoder's weights; a cached vector of another model is worth nothing. */
export const ENCODER = "use-lite-512/energetic-ai-0.2.0";

/**
 * One unit vector of 512 numbers a text, in the order of the texts (Universal Sentence Encoder lite, Cer et al. 2018;
 * English). `onProgress` hears how many are done. Texts without a word get a zero vector.
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

type Reply = { id: number; from?: number; vectors?: Float32Array[]; done?: true; error?: string };

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
    // The model answers nothing for a text without a token, which would shift every vector behind it.
    // Shortest first: a batch is padded to its longest text, and texts of one length take a third less time.
    const places = texts
      .flatMap((text, i) => (/[\p{L}\p{N}]/u.test(text) ? [i] : []))
      .sort((a, b) => (texts[a] as string).length - (texts[b] as string).length || a - b);
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
      const hear = (reply: Reply) => {
        if (reply.error) {
          end();
          reject(new Error("encoder: could not encode", { cause: reply.error }));
        } else if (reply.done) {
          end();
          resolve(vectors);
        } else {
          const from = reply.from ?? 0;
          reply.vectors?.forEach((vector, i) => {
            vectors[places[from + i] as number] = vector;
          });
          onProgress?.(from + (reply.vectors?.length ?? 0));
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
