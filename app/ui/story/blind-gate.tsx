import type { Route } from "next";
import { useWords } from "#words";
import { ButtonLink } from "@/app/ui/form/button";
import { BlindSwitch } from "./blind-switch";
import { EmptyState } from "./empty-state";

/** Instead of a page that cannot keep the secret of who wrote what. */
export function BlindGate({ storyId }: { storyId: string }) {
  const say = useWords("blind");
  return (
    <EmptyState title={say("gate.title")}>
      <p>{say("gate.what")}</p>
      <BlindSwitch storyId={storyId} blind />
      <ButtonLink tone="quiet" small href={`/stories/${storyId}` as Route}>
        {say("gate.back")}
      </ButtonLink>
    </EmptyState>
  );
}
