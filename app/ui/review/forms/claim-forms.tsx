import type { Route } from "next";
import Link from "next/link";
import { useWords } from "#words";
import { findClaim } from "@/lib/annotation/decide";
import type { Comparison } from "@/lib/comparison/comparison";
import { ReviewControls } from "../review-controls";
import { AddForm } from "./add-form";
import type { Searched } from "./claim-props";
import { DifferenceForms } from "./difference-forms";
import styles from "./forms.module.css";
import { JoinForm } from "./join-form";
import { MentionForms } from "./mention-forms";
import { RenameForm } from "./rename-form";
import { SplitForm } from "./split-form";

interface FormsProps extends Searched {
  storyId: string;
  comparison: Comparison;
  id: string;
}

/** All that can be changed of one claim, each a form of its own. */
export function ClaimForms({ storyId, comparison, id, find, from }: FormsProps) {
  const say = useWords("log");
  const claim = findClaim(comparison, id);
  const number = comparison.claims.findIndex((one) => one.id === id) + 1;
  return (
    <div className={styles.page}>
      <p>
        <Link href={`/stories/${storyId}/review` as Route}>{say("claim.back")}</Link>
      </p>
      {claim ? (
        <>
          <header className={styles.head}>
            <h2 className={styles.title}>
              <span className={styles.number}>{number > 0 ? say("claim.number", { number }) : say("claim.title")}</span>{" "}
              <span lang="en">{claim.label}</span>
            </h2>
            {claim.review?.status === "rejected" ? <p className={styles.hint}>{say("claim.rejected")}</p> : null}
            <ReviewControls storyId={storyId} subject={{ what: "claim", claim: id }} mark={claim.review} />
          </header>
          <RenameForm storyId={storyId} claim={claim} />
          <MentionForms storyId={storyId} comparison={comparison} claim={claim} />
          <DifferenceForms storyId={storyId} comparison={comparison} claim={claim} />
          {claim.mentions.length > 1 ? <SplitForm storyId={storyId} comparison={comparison} claim={claim} /> : null}
          <JoinForm storyId={storyId} comparison={comparison} claim={claim} />
          <AddForm storyId={storyId} comparison={comparison} claim={claim} find={find} from={from} />
        </>
      ) : (
        <p className={styles.hint}>{say("claim.gone")}</p>
      )}
    </div>
  );
}
