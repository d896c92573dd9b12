/** The languages Parallax speaks, each in its own name. Articles are read in English whatever the language of the pages. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", es: "Español" };

/** What a cookie, a form or a flag says, if it is a language of ours. */
export const readLanguage = (value: unknown): Language | null =>
  LANGUAGES.find((language) => language === value) ?? null;

/** The first language of a browser's `Accept-Language` that Parallax speaks, weights (`;q=`) minded; English otherwise. */
export function preferredLanguage(accepted: string | null | undefined): Language {
  const wanted = (accepted ?? "").split(",").map((one, at) => {
    const [tag = "", ...rest] = one.trim().toLowerCase().split(";");
    const weight = Number(rest.find((part) => part.trim().startsWith("q="))?.split("=")[1] ?? 1);
    return { language: readLanguage(tag.split("-")[0]), weight: Number.isFinite(weight) ? weight : 0, at };
  });
  const best = wanted
    .filter(({ language, weight }) => language !== null && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.at - b.at)[0];
  return best?.language ?? "en";
}
