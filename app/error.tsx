"use client";

import { useEffect } from "react";
import { Button, ButtonLink } from "@/app/ui/form/button";
import { Sheet } from "@/app/ui/site/sheet";

/** What stands in place of a page that failed. The reason is in the server's log, not here. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <Sheet
      narrow
      title="This page could not be shown"
      lead="Something went wrong while it was made. Your stories are safe. Try again; if it stays so, end Parallax in its terminal and start it anew."
      actions={
        <>
          <Button tone="main" onClick={retry}>
            Try again
          </Button>
          <ButtonLink href="/">All stories</ButtonLink>
        </>
      }
    >
      {digest ? <p>In the terminal this error is marked {digest}.</p> : null}
    </Sheet>
  );
}
