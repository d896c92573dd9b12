"use client";

import type { ReactNode } from "react";
import { submitReview } from "@/app/actions/review";
import { OutcomeLine } from "@/app/ui/form/outcome-line";
import { useSubmit } from "@/app/ui/form/use-submit";
import { useSeen } from "./seen";
import { useSentPage } from "./sent-line";

interface FormProps {
  storyId: string;
  className?: string;
  /** Fields and buttons, as the server made them; the button pressed says which decision it is. */
  children: ReactNode;
}

/** A form of the review: what became of it stands at its end. */
export function ReviewForm({ storyId, className, children }: FormProps) {
  const seen = useSeen();
  const { outcome, pending, form } = useSubmit(submitReview, useSentPage());
  return (
    <form {...form} className={className}>
      <input type="hidden" name="story" value={storyId} />
      <input type="hidden" name="seen" value={seen} />
      {children}
      <OutcomeLine
        outcome={
          outcome && !outcome.ok
            ? { ok: false, problems: { form: Object.values(outcome.problems).join(" ") } }
            : outcome
        }
        pending={pending}
      />
    </form>
  );
}
