import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "@/lib/store/client";
import { cachedEncode } from "@/lib/store/vectors";
import type { Encode } from "@/lib/text/embed";
import { openLibrary } from "./library";

describe("saved vectors", () => {
  let store: Store;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openLibrary());
  });
  afterAll(() => close());

  const vectorOf = (text: string) => Float32Array.from({ length: 512 }, (_, i) => Math.sin(text.length * 512 + i) / 3);
  const asked: string[] = [];
  const encode: Encode = async (texts) => {
    asked.push(...texts);
    // Views into one buffer, as a worker may give them.
    const all = new Float32Array(texts.length * 512 + 3);
    texts.forEach((text, i) => {
      all.set(vectorOf(text), 3 + i * 512);
    });
    return texts.map((_, i) => all.subarray(3 + i * 512, 3 + (i + 1) * 512));
  };
  const never: Encode = () => Promise.reject(new Error("must not be asked"));

  it("come back to the bit and in order, three thousand at once", async () => {
    const texts = Array.from({ length: 3000 }, (_, i) => "x".repeat(1 + (i % 1500)));
    const first = await cachedEncode(store.db, encode)(texts);
    expect(asked).toHaveLength(1500);
    const again = await cachedEncode(store.db, never)([...texts].reverse());
    expect(again.toReversed()).toEqual(first);
    expect(
      first.every((vector, i) =>
        Buffer.from(vector.buffer, vector.byteOffset, 2048).equals(bytesOf(texts[i] as string)),
      ),
    ).toBe(true);
  });

  const bytesOf = (text: string) => Buffer.from(vectorOf(text).buffer);

  it("count as done from the beginning", async () => {
    const heard: number[] = [];
    const partly: Encode = async (texts, onProgress) => {
      onProgress?.(1);
      return encode(texts);
    };
    await cachedEncode(store.db, partly)(["x", "xx", "new 1", "new 12"], (done) => heard.push(done));
    expect(heard).toEqual([3, 4]);
  });

  it("are of no text at all when there is none", async () => {
    expect(await cachedEncode(store.db, never)([])).toEqual([]);
  });
});
