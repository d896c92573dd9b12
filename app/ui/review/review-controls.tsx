"use client";

import type { Route } from "next";
import Link from "next/link";
import { useId, useState } from "react";
import { useWords } from "#words";
import { submitReview } from "@/app/actions/review";
import { outcomeWords } from "@/app/ui/form/outcome";
import { useSubmit } from "@/app/ui/form/use-submit";
import type { ReviewSubject } from "@/lib/annotation/subject";
import { tagsOf } from "@/lib/annotation/tags";
import type { ReviewMark } from "@/lib/comparison/comparison";
import styles from "./review-controls.module.css";
import { useSeen } from "./seen";
import { useSentPage } from "./sent-line";
import { tagName } from "./tag-name";

interface ControlsProps {
  storyId: string;
  subject: ReviewSubject;
  mark: ReviewMark | undefined;
}

/**
 * Confirm, reject or change one finding; who did, and take it back. A form: it works before any script runs, and what is
 * decided already is a button that is pressed and lets go of it.
 */
export function ReviewControls({ storyId, subject, mark }: ControlsProps) {
  const say = useWords("review");
  const seen = useSeen();
  const { outcome, pending, form } = useSubmit(submitReview, useSentPage());
  const back = mark ? `takeBack ${mark.decision}` : "";
  // What was pressed shows at once; the server's answer then says what is.
  const [pressed, press] = useState("");
  const status =
    pending && pressed in SOON ? SOON[pressed as keyof typeof SOON] : pending && pressed === back ? null : mark?.status;
  const verb = (name: "confirm" | "reject", is: ReviewMark["status"]) => (
    <button
      type="submit"
      name="do"
      value={mark?.status === is ? back : name}
      className={styles.verb}
      aria-pressed={status === is}
      aria-disabled={pending}
    >
      <span aria-hidden="true">{name === "confirm" ? "✓" : "✕"}</span>
      {say(status === is ? (name === "confirm" ? "confirmed" : "rejected") : name)}
    </button>
  );

  return (
    <form
      {...form}
      onSubmit={(event) => {
        const { submitter } = event.nativeEvent as SubmitEvent;
        if (!pending) press(submitter?.getAttribute("value") ?? "");
        form.onSubmit(event);
      }}
      data-print="no"
    >
      {/* A group, not a form by that name: a page has dozens, and a named form is a landmark. */}
      <fieldset className={styles.controls} aria-label={say("group")}>
        <input type="hidden" name="story" value={storyId} />
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="subject" value={JSON.stringify(subject)} />
        {verb("confirm", "confirmed")}
        {verb("reject", "rejected")}
        <Change subject={subject} pending={pending} />
        {subject.what === "name" ? (
          <Link
            className={styles.link}
            href={`/stories/${storyId}/review?name=${subject.referent}` as Route}
            prefetch={false}
          >
            {say("addForm")}
          </Link>
        ) : null}
        {mark ? (
          <span className={styles.mark}>
            {mark.status === "changed" ? `${say("changed")} ` : null}
            {mark.by ? say("by", { name: mark.by }) : say("byNobody")}
          </span>
        ) : null}
        {mark?.status === "changed" ? (
          <button type="submit" name="do" value={back} className={styles.verb} aria-disabled={pending}>
            {say("takeBack")}
          </button>
        ) : null}
        <span role="status" className={outcome?.ok === false ? styles.problem : "visually-hidden"}>
          {outcomeWords(outcome)}
        </span>
      </fieldset>
    </form>
  );
}

const SOON = { confirm: "confirmed", reject: "rejected" } as const;

function Change({ subject, pending }: { subject: ReviewSubject; pending: boolean }) {
  const say = useWords("review");
  const terms = useWords("terms");
  const id = useId();
  const layer = subject.what === "finding" ? subject.layer : null;
  return (
    <details className={styles.change}>
      <summary className={styles.verb}>{say("change")}</summary>
      <span className={styles.fields}>
        <label htmlFor={id}>{say(subject.what === "name" ? "newName" : "as")}</label>
        {subject.what === "name" ? (
          <input id={id} name="tag" maxLength={300} className={styles.field} />
        ) : (
          <select
            id={id}
            name="tag"
            className={styles.field}
            defaultValue={layer ? (subject as { tag: string }).tag : undefined}
          >
            {tagsOf(subject).map((tag) => (
              <option key={tag} value={tag}>
                {tagName(subject.what, layer, tag, terms, say)}
              </option>
            ))}
          </select>
        )}
        <button type="submit" name="do" value="relabel" className={styles.verb} aria-disabled={pending}>
          {say("save")}
        </button>
      </span>
    </details>
  );
}
