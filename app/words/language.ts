import { cookies, headers } from "next/headers";
import { cache } from "react";
import { type Language, preferredLanguage, readLanguage } from "@/lib/words/language";

export const LANGUAGE_COOKIE = "parallax-language";

/** The language of this request: what the reader chose, or else what the browser asks for. */
export const getLanguage = cache(
  async (): Promise<Language> =>
    readLanguage((await cookies()).get(LANGUAGE_COOKIE)?.value) ??
    preferredLanguage((await headers()).get("accept-language")),
);
