const SIGNATURES: readonly { readonly bytes: readonly (number | string)[]; readonly what: string }[] = [
  { bytes: ["%PDF"], what: "a PDF" },
  { bytes: ["PK", 3, 4], what: "a Word, OpenDocument or ZIP file" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "an old Word or Office file" },
  { bytes: ["{\\rtf"], what: "a rich text (RTF) file" },
  { bytes: [0x89, "PNG"], what: "a picture (PNG)" },
  { bytes: [0xff, 0xd8, 0xff], what: "a picture (JPEG)" },
  { bytes: ["GIF8"], what: "a picture (GIF)" },
  { bytes: ["RIFF"], what: "a picture or sound file" },
  { bytes: ["ID3"], what: "a sound file" },
  { bytes: [0x1f, 0x8b], what: "a compressed file" },
  { bytes: ["7z", 0xbc, 0xaf], what: "a compressed file" },
  { bytes: [0x7f, "ELF"], what: "a program" },
  { bytes: ["MZ", 0x90], what: "a program" },
  { bytes: ["SQLite format 3", 0], what: "a database" },
];

/** What sort of binary file starts with these bytes ("a PDF"), or null. */
export function nameBinary(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(({ bytes: parts }) => {
    const wanted = parts.flatMap((part) => (typeof part === "number" ? [part] : [...part].map((c) => c.charCodeAt(0))));
    return wanted.every((byte, i) => bytes[i] === byte);
  });
  return found?.what ?? null;
}
