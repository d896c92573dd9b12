import { useWords } from "#words";
import { placeName } from "@/app/actions/read-decision";
import { DifferenceReview } from "../difference-review";
import { PlacedQuote } from "../quote";
import type { ClaimProps } from "./claim-props";
import { FormSection } from "./form-section";
import styles from "./forms.module.css";

/** What the engine says differs, each to confirm or reject. */
export function DifferenceForms({ storyId, comparison, claim }: ClaimProps) {
  const say = useWords("log");
  const terms = useWords("terms");
  if (claim.differences.length === 0) return null;
  return (
    <FormSection id="differences" title={say("claim.differences")}>
      <ul className={styles.list}>
        {claim.differences.map((difference, index) => (
          <li key={`${difference.rule} ${difference.text}`} className={styles.item}>
            <p>
              <b className={styles.kind}>{terms(`divergence.${difference.kind}`)}</b>
            </p>
            {difference.evidence.map((e) => (
              <PlacedQuote key={placeName(e)} storyId={storyId} comparison={comparison} place={e} />
            ))}
            <DifferenceReview storyId={storyId} claim={claim} index={index} />
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
