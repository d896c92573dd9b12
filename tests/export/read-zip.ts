import zlib from "node:zlib";

/** The files of a zip by name: a plain reader of the central directory, so that the writer is not tested with its sister. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, { readonly text: string; readonly time: number }> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, { text: string; time: number }>();
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = buffer.readUInt32LE(at + 42);
    const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const data = buffer.subarray(from, from + buffer.readUInt32LE(at + 20));
    const content = buffer.readUInt16LE(at + 10) === 0 ? data : zlib.inflateRawSync(data);
    const time = buffer.readUInt32LE(at + 12);
    files.set(buffer.toString("utf8", at + 46, at + 46 + name), { text: content.toString("utf8"), time });
    at += 46 + name + extra + comment;
  }
  return files;
}
