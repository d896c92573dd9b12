"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import { useWords } from "#words";
import { type Outcome, refused } from "./outcome";

type Action = (before: Outcome | null, form: FormData) => Promise<Outcome>;

/**
 * A form that works before any script runs, and with one keeps what was typed: React would empty the fields after its
 * own kind of submission, and would show an error page when the server does not answer.
 */
export function useSubmit(action: Action) {
  const [first, formAction] = useActionState(action, null);
  const [outcome, setOutcome] = useState(first);
  const [pending, begin] = useTransition();
  const answerOf = useAnswer();

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    // With the button that was pressed, as the browser itself would send it.
    const body = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    begin(async () => {
      const answer = await answerOf(() => action(null, body));
      begin(() => setOutcome(answer));
    });
  }

  return { outcome, pending, form: { action: formAction, onSubmit, noValidate: true, "aria-busy": pending } };
}

/** What the server answers; when it does not, that in a sentence. */
export function useAnswer(): (ask: () => Promise<Outcome>) => Promise<Outcome> {
  const say = useWords("site");
  return (ask) =>
    ask().catch((error: unknown) => {
      unstable_rethrow(error);
      return refused(say("form.unanswered"));
    });
}
