import { useWords } from "#words";
import { placeName } from "@/app/actions/read-decision";
import { Button } from "@/app/ui/form/button";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { readWords } from "@/lib/text/read-words";
import { cut } from "../quote";
import { ReviewForm } from "../review-form";
import type { ClaimProps } from "./claim-props";
import { FormSection } from "./form-section";
import styles from "./forms.module.css";

/** Some wordings of a claim leave it and make a claim of their own. */
export function SplitForm({ storyId, comparison, claim }: ClaimProps) {
  const say = useWords("log");
  return (
    <FormSection id="split" title={say("claim.split")}>
      <p className={styles.hint}>{say("claim.splitHint")}</p>
      <ReviewForm storyId={storyId} className={styles.stack}>
        <input type="hidden" name="claim" value={claim.id} />
        {claim.mentions.map((mention) => {
          const index = comparison.sources.findIndex((one) => one.id === mention.source);
          const source = comparison.sources[index];
          return source ? (
            <label key={placeName(mention)} className={styles.choice}>
              <input type="checkbox" name="mention" value={placeName(mention)} />
              <SourceBadge small index={index} />
              <q lang="en">{cut(readWords(source, mention))}</q>
            </label>
          ) : null;
        })}
        <Button type="submit" name="do" value="split">
          {say("claim.splitDo")}
        </Button>
      </ReviewForm>
    </FormSection>
  );
}
