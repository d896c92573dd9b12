"use client";

import { useEffect } from "react";
import { useWords } from "#words";
import { Button, ButtonLink } from "@/app/ui/form/button";
import { Sheet } from "@/app/ui/site/sheet";

/** What stands in place of a page that failed. The reason is in the server's log, not here. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const say = useWords("site");
  useEffect(() => console.error(error), [error]);
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <Sheet
      narrow
      title={say("failed.title")}
      lead={say("failed.lead")}
      actions={
        <>
          <Button tone="main" onClick={retry}>
            {say("tryAgain")}
          </Button>
          <ButtonLink href="/">{say("allStories")}</ButtonLink>
        </>
      }
    >
      {digest ? <p>{say("failed.digest", { digest })}</p> : null}
    </Sheet>
  );
}
