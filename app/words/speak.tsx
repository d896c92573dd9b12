import type { ReactNode } from "react";
import { compiledOf } from "@/lib/words/messages";
import type { Part } from "@/lib/words/translator";
import { SpeakProvider } from "./client";
import { getLanguage } from "./language";

/** Sends the named parts of the messages to the browser, for the components below: no page carries words it does not say. */
export async function Speak({ parts, children }: { parts: readonly Part[]; children: ReactNode }) {
  const language = await getLanguage();
  return (
    <SpeakProvider
      language={language}
      parts={Object.fromEntries(parts.map((part) => [part, compiledOf(language, part)]))}
    >
      {children}
    </SpeakProvider>
  );
}
