/** Sorts of binary files, by the key of their words in the part "problems". */
export type Binary =
  | "pdf"
  | "zip"
  | "office"
  | "rtf"
  | "png"
  | "jpeg"
  | "gif"
  | "riff"
  | "sound"
  | "compressed"
  | "program"
  | "database"
  | "binary";

const SIGNATURES: readonly { readonly bytes: readonly (number | string)[]; readonly what: Binary }[] = [
  { bytes: ["%PDF"], what: "pdf" },
  { bytes: ["PK", 3, 4], what: "zip" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "office" },
  { bytes: ["{\\rtf"], what: "rtf" },
  { bytes: [0x89, "PNG"], what: "png" },
  { bytes: [0xff, 0xd8, 0xff], what: "jpeg" },
  { bytes: ["GIF8"], what: "gif" },
  { bytes: ["RIFF"], what: "riff" },
  { bytes: ["ID3"], what: "sound" },
  { bytes: [0x1f, 0x8b], what: "compressed" },
  { bytes: ["7z", 0xbc, 0xaf], what: "compressed" },
  { bytes: [0x7f, "ELF"], what: "program" },
  { bytes: ["MZ", 0x90], what: "program" },
  { bytes: ["SQLite format 3", 0], what: "database" },
];

/** What sort of binary file starts with these bytes, or null. */
export function nameBinary(bytes: Uint8Array): Binary | null {
  const found = SIGNATURES.find(({ bytes: parts }) => {
    const wanted = parts.flatMap((part) => (typeof part === "number" ? [part] : [...part].map((c) => c.charCodeAt(0))));
    return wanted.every((byte, i) => bytes[i] === byte);
  });
  return found?.what ?? null;
}
