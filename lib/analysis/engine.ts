import engine from "./engine.json";

/**
 * Version of everything between an article and its comparison, with a digest of that code. Results cached by another
 * engine are computed anew; `npm run fixture` writes the digest, and a test says when that was forgotten.
 */
export const ENGINE = `${engine.version}+${engine.digest}`;
