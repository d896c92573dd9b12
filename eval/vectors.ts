import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { ENCODER, type Encode, openEncoder } from "../lib/text/embed";

const DIMENSIONS = 512;

/**
 * The product's encoder with its answers kept on disk, one file a list of texts: the sets are encoded list by list, and
 * a quarter of an hour of encoding is paid once.
 */
export function openVectors(
  root: string,
  folder = path.join(root, ".cache", "eval", "vectors"),
): { readonly encode: Encode; close(): Promise<void> } {
  const encoder = openEncoder(root);
  return {
    async encode(texts, onProgress) {
      const digest = createHash("sha256")
        .update(JSON.stringify([ENCODER, texts]))
        .digest("hex")
        .slice(0, 24);
      const file = path.join(folder, `${digest}.f32`);
      if (fs.existsSync(file)) return cut(fs.readFileSync(file), texts.length);
      const vectors = await encoder.encode(texts, onProgress);
      fs.mkdirSync(folder, { recursive: true });
      // Written aside and moved: a run that is stopped half-way leaves no half a file.
      const aside = `${file}.${process.pid}`;
      fs.writeFileSync(aside, Buffer.concat(vectors.map((v) => Buffer.from(v.buffer, v.byteOffset, v.byteLength))));
      fs.renameSync(aside, file);
      return vectors;
    },
    close: () => encoder.close(),
  };
}

function cut(bytes: Buffer, count: number): Float32Array[] {
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (all.length !== count * DIMENSIONS) throw new Error(`vectors: ${count} texts, ${all.length} numbers`);
  return Array.from({ length: count }, (_, i) => all.slice(i * DIMENSIONS, (i + 1) * DIMENSIONS));
}
