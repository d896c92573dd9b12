import { cache, use } from "react";
import { type Format, formatOf } from "@/lib/words/format";
import type { Language } from "@/lib/words/language";
import { wordsOf } from "@/lib/words/messages";
import type { Part, Say } from "@/lib/words/translator";
import { join } from "./join";
import { getLanguage } from "./language";

// The two hooks are what `#words` means in a server component; `client.tsx` has those of the browser.

export const useLanguage = (): Language => use(getLanguage());

export const useWords = <P extends Part>(part: P): Say<P> => speakerOf(useLanguage(), part) as unknown as Say<P>;

/** For what is async or no component: pages, metadata, route handlers, actions. */
export const getWords = async <P extends Part>(part: P): Promise<Say<P>> =>
  speakerOf(await getLanguage(), part) as unknown as Say<P>;

const speakerOf = cache((language: Language, part: Part) => wordsOf(language, part, join));

export const useFormat = (): Format => formatOf(useLanguage());
