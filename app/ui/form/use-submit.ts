"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import { useWords } from "#words";
import { type Outcome, refused } from "./outcome";

type Action = (before: Outcome | null, form: FormData) => Promise<Outcome>;

/**
 * A form that works before any script runs, and with one keeps what was typed: React would empty the fields after its
 * own kind of submission, and would show an error page when the server does not answer.
 *
 * `page`: the address of a page that shows in a line of its own what it was sent before any script ran (see `useSent`).
 */
export function useSubmit(action: Action, page?: string) {
  const [first, formAction] = useActionState(action, null, page);
  const [outcome, setOutcome] = useState(page === undefined ? first : null);
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

/**
 * What became of a form of this page that was sent before any script ran. The form itself may be gone by then: React hands
 * its outcome to all that name the same action and the same page.
 */
export const useSent = (action: Action, page: string): Outcome | null => useActionState(action, null, page)[0];

/** What the server answers; when it does not, that in a sentence. */
export function useAnswer(): (ask: () => Promise<Outcome>) => Promise<Outcome> {
  const say = useWords("site");
  return (ask) =>
    ask().catch((error: unknown) => {
      unstable_rethrow(error);
      return refused(say("form.unanswered"));
    });
}
