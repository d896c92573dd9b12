"use client";

import { createContext, type ReactNode, use, useMemo } from "react";
import { type Format, formatOf } from "@/lib/words/format";
import type { Language } from "@/lib/words/language";
import { type Compiled, type Part, type Say, speaker } from "@/lib/words/translator";
import { join } from "./join";

type Parts = Readonly<Partial<Record<Part, Compiled>>>;

interface Speech {
  readonly language: Language;
  readonly parts: Parts;
  readonly speakers: Map<Part, unknown>;
}

const Speaking = createContext<Speech>({ language: "en", parts: {}, speakers: new Map() });

interface ProviderProps {
  language: Language;
  parts: Parts;
  children: ReactNode;
}

/** Gives parts of the messages to all components of the browser below; those given further up stay. */
export function SpeakProvider({ language, parts, children }: ProviderProps) {
  const above = use(Speaking);
  const speech = useMemo(
    () => ({ language, parts: { ...above.parts, ...parts }, speakers: new Map() }),
    [language, above.parts, parts],
  );
  return <Speaking value={speech}>{children}</Speaking>;
}

export const useLanguage = (): Language => use(Speaking).language;

/** The speaker of one part. The part must be among those that a `Speak` above gives. */
export function useWords<P extends Part>(part: P): Say<P> {
  const { language, parts, speakers } = use(Speaking);
  const known = speakers.get(part);
  if (known) return known as Say<P>;
  const messages = parts[part];
  if (!messages) throw new Error(`words: the part "${part}" is not given to the browser here; see Speak`);
  const made = speaker(language, part, messages, join);
  speakers.set(part, made);
  return made;
}

export const useFormat = (): Format => formatOf(useLanguage());
