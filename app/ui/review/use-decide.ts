"use client";

import { useState, useTransition } from "react";
import { decide, takeBack } from "@/app/actions/review";
import type { Outcome } from "@/app/ui/form/outcome";
import { useAnswer } from "@/app/ui/form/use-submit";
import type { ReviewSubject } from "@/lib/annotation/subject";
import type { ReviewMark } from "@/lib/comparison/comparison";
import { useSeen } from "./seen";

type Verb = "confirm" | "reject" | "takeBack";

/** For keys: decides about what is open, without a form. `takeBack` does nothing where nobody has decided. */
export function useDecide(storyId: string) {
  const seen = useSeen();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [pending, begin] = useTransition();
  const answerOf = useAnswer();
  const act = (verb: Verb, subject: ReviewSubject, mark: ReviewMark | undefined) => {
    if (pending || (verb === "takeBack" && !mark)) return;
    begin(async () => {
      const answer = await answerOf(() =>
        verb === "takeBack" ? takeBack(storyId, mark?.decision ?? 0) : decide(storyId, { do: verb, subject, seen }),
      );
      begin(() => setOutcome(answer));
    });
  };
  return { act, outcome, pending };
}
