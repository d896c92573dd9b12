"use client";

import "./globals.css";
import { useEffect } from "react";
import { Button } from "@/app/ui/form/button";
import { Sheet } from "@/app/ui/site/sheet";
import { fatal as en } from "@/lib/words/en/fatal";
import { fatal as es } from "@/lib/words/es/fatal";
import { type Language, preferredLanguage, readLanguage } from "@/lib/words/language";

const WORDS = { en, es } as const;

/** What stands in place of everything when the frame of the pages itself failed. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  const language = languageHere();
  const words = WORDS[language];
  return (
    <html lang={language}>
      <body>
        <title>{words.title}</title>
        <main>
          <Sheet narrow title={words.title} lead={words.lead}>
            <Button tone="main" onClick={retry}>
              {words.tryAgain}
            </Button>
          </Sheet>
        </main>
      </body>
    </html>
  );
}

/** What `getLanguage` finds on the server, found in the browser: the page that would have said it is not there. */
function languageHere(): Language {
  if (typeof document === "undefined") return "en";
  const chosen = /(?:^|;\s*)parallax-language=([^;]*)/.exec(document.cookie)?.[1];
  return readLanguage(chosen) ?? preferredLanguage(navigator.languages.join(","));
}
