import { ENCODER, type Encode } from "../text/embed";
import type { Db } from "./client";
import { hash } from "./hash";
import { withTx } from "./transaction";

/** An `encode` that asks the encoder only for texts whose vectors are not saved yet, and saves those. */
export const cachedEncode =
  (db: Db, encode: Encode): Encode =>
  async (texts, onProgress) => {
    const hashes = texts.map(hash);
    const vectors = await findVectors(db, hashes);
    // Each text once, however many sources share it.
    const missing = new Map(texts.map((text, i) => [hashes[i] as string, text]));
    for (const key of vectors.keys()) missing.delete(key);
    if (missing.size > 0) {
      const done = texts.length - missing.size;
      const encoded = await encode([...missing.values()], (n) => onProgress?.(done + n));
      const fresh = [...missing.keys()].map((key, i): [string, Float32Array] => [key, encoded[i] as Float32Array]);
      await saveVectors(db, fresh);
      for (const [key, vector] of fresh) vectors.set(key, vector);
    }
    onProgress?.(texts.length);
    return hashes.map((key) => vectors.get(key) as Float32Array);
  };

async function findVectors(db: Db, hashes: readonly string[]): Promise<Map<string, Float32Array>> {
  const rows = await db.vector.findMany({ where: { textHash: { in: [...new Set(hashes)] }, model: ENCODER } });
  // A copy: the bytes may begin anywhere in their buffer, and numbers of four bytes may not.
  return new Map(rows.map(({ textHash, bytes }) => [textHash, new Float32Array(new Uint8Array(bytes).buffer)]));
}

async function saveVectors(db: Db, fresh: readonly [string, Float32Array][]): Promise<void> {
  if (fresh.length === 0) return;
  await withTx(db, async (tx) => {
    const textHash = { in: fresh.map(([key]) => key) };
    const there = await tx.vector.findMany({ where: { textHash, model: ENCODER }, select: { textHash: true } });
    const known = new Set(there.map((row) => row.textHash));
    await tx.vector.createMany({
      data: fresh
        .filter(([key]) => !known.has(key))
        .map(([key, { buffer, byteOffset, byteLength }]) => ({
          textHash: key,
          model: ENCODER,
          bytes: new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength),
        })),
    });
  });
}
