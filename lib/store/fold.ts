/**
 * A text as search sees it: without case, accents and extra space ("Perú  Güterstraße" is "peru guterstrasse").
 * The databases differ in what they hold equal, so both sides of a search are folded here. The signs that mean
 * something in a LIKE pattern become spaces: Prisma's `contains` does not escape them.
 */
export function fold(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\\%_]/g, " ");
  // Upper case first, since only it makes "ss" of "ß"; a final sigma depends on what follows, which a search word lacks.
  return plain.toUpperCase().toLowerCase().replaceAll("ς", "σ").replace(/\s+/g, " ").trim();
}
