"use client";

import type { Route } from "next";
import Link from "next/link";
import { useParams } from "next/navigation";
import { useWords } from "#words";
import { Seen } from "@/app/ui/review/seen";
import type { Act } from "../moves/use-selection";
import { inUse, type ReaderState } from "../state/reader-state";
import type { ClaimView, ReaderModel } from "../state/view-model";
import { ClaimPanel } from "./claim-panel";
import { MarkList } from "./mark-list";

interface BodyProps {
  model: ReaderModel;
  state: ReaderState;
  claim: ClaimView | null;
  act: Act;
}

/** What an open drawer shows: the claim, and the marks that lie in the touched words. */
export function DrawerBody({ model, state, claim, act }: BodyProps) {
  const say = useWords("drawer");
  const { storyId = "" } = useParams<{ storyId?: string }>();
  const source = model.sources.find((one) => one.id === inUse(state));
  const marks = state.marks.flatMap((id) => source?.marks[id] ?? []);
  const cursor = source && state.sentence !== null ? { source: source.id, sentence: state.sentence } : null;

  return (
    <Seen fingerprint={model.fingerprint}>
      {claim ? <ClaimPanel storyId={storyId} model={model} claim={claim} cursor={cursor} act={act} /> : null}
      {state.claim && !claim ? (
        <p>
          {say("goneHelp")} <Link href={`/stories/${storyId}/review` as Route}>{say("toReviews")}</Link>
        </p>
      ) : null}
      {source && marks.length > 0 ? (
        <MarkList
          storyId={storyId}
          source={source.id}
          title={claim ? say("alsoMarked") : null}
          marks={marks}
          onPlace={(sentence) =>
            act({ do: "sentence", source: source.id, sentence }, { focus: "sentence", bring: true })
          }
        />
      ) : null}
    </Seen>
  );
}
