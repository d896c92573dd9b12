import chardet from "chardet";
import { type Binary, nameBinary } from "./binary";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | (string & {});

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: "binary"; readonly what: Binary }
  | { readonly ok: false; readonly reason: "unknown-encoding" };

/**
 * Bytes -> text, line ends as they are; a byte order mark is not part of the text.
 *
 * The order is from certain to likely: a mark says what the text is; zero bytes on every other place are UTF-16; bytes
 * that are valid UTF-8 are UTF-8; and only the rest is guessed. Nothing is ever replaced by "�": what no strict
 * decoder takes is of unknown encoding.
 */
export function decode(bytes: Uint8Array): Decoded {
  const binary = nameBinary(bytes);
  if (binary) return { ok: false, reason: "binary", what: binary };
  const wide = markedWide(bytes) ?? unmarkedWide(bytes);
  if (wide) return readAs(bytes, wide) ?? { ok: false, reason: "unknown-encoding" };
  if (bytes.includes(0)) return { ok: false, reason: "binary", what: "binary" };
  return readAs(bytes, "utf-8", STRAY_CONTROLS) ?? guess(bytes);
}

// Valid UTF-8 is hardly ever an accident, and text out of PDFs and old databases has a stray control sign here and there.
const STRAY_CONTROLS = 0.01;

function markedWide(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

// In UTF-16, Latin letters have a zero in every pair, always at the same place; a third of the pairs is far above chance.
const ZERO_SHARE = 0.3;

function unmarkedWide(bytes: Uint8Array): Encoding | null {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  if (pairs < 2 || bytes.length % 2 !== 0) return null;
  let [even, odd] = [0, 0];
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (odd / pairs > ZERO_SHARE && even * 10 < odd) return "utf-16le";
  return even / pairs > ZERO_SHARE && odd * 10 < even ? "utf-16be" : null;
}

function readAs(bytes: Uint8Array, encoding: Encoding, mostControls = 0): Decoded | null {
  try {
    const text =
      encoding === "windows-1252" ? readWindows1252(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return countControls(text) > text.length * mostControls ? null : { ok: true, text, encoding };
  } catch {
    // A RangeError for a name the decoder does not know, a TypeError for bytes it does not take: both mean "not this".
    return null;
  }
}

// What Windows-1252 puts where Latin-1 has controls; the five places it leaves empty stay controls and are refused.
const CURLY = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

// By hand, since Node's own decoder (20 to 23) reads "windows-1252" as plain Latin-1 and loses the curly quotation marks.
function readWindows1252(bytes: Uint8Array): string {
  const latin = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? CURLY[byte - 0x80] : String.fromCharCode(byte),
  );
  return latin.join("");
}

const LATIN = new Set(["ISO-8859-1", "windows-1252", "ASCII"]);
// chardet gives 0..100; below this its guesses at other alphabets are wrong more often than right on short texts.
const SURE = 40;

function guess(bytes: Uint8Array): Decoded {
  const unknown: Decoded = { ok: false, reason: "unknown-encoding" };
  if (isDamagedUtf8(bytes)) return unknown;
  for (const { name, confidence } of chardet.analyse(bytes)) {
    if (LATIN.has(name)) return readAs(bytes, "windows-1252") ?? unknown;
    const read = confidence >= SURE ? readAs(bytes, name) : null;
    if (read) return read;
  }
  return readAs(bytes, "windows-1252") ?? unknown;
}

// A UTF-8 text with a few broken bytes is also valid Windows-1252, and every accent would turn into two wrong signs.
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const loose = new TextDecoder("utf-8").decode(bytes);
  const broken = loose.match(/\uFFFD/g)?.length ?? 0;
  const whole = loose.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole > broken;
}

// C0 and C1 controls other than white space do not occur in text of the right encoding.
const countControls = (text: string): number =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g)?.length ?? 0;
