"use client";

import "./globals.css";
import { useEffect } from "react";
import { Button } from "@/app/ui/form/button";
import { Sheet } from "@/app/ui/site/sheet";

/** What stands in place of everything when the frame of the pages itself failed. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <html lang="en">
      <body>
        <title>Parallax could not be shown</title>
        <main>
          <Sheet
            narrow
            title="Parallax could not be shown"
            lead="Something went wrong before the page began. Your stories are safe. Try again; if it stays so, end Parallax in its terminal and start it anew."
          >
            <Button tone="main" onClick={retry}>
              Try again
            </Button>
          </Sheet>
        </main>
      </body>
    </html>
  );
}
