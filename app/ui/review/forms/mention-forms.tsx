import { useWords } from "#words";
import { placeName } from "@/app/actions/read-decision";
import { Button } from "@/app/ui/form/button";
import { SelectField } from "@/app/ui/form/field";
import { sourceLetter } from "@/app/ui/site/source-badge";
import { PlacedQuote } from "../quote";
import { ReviewForm } from "../review-form";
import { ClaimOptions } from "./claim-options";
import type { ClaimProps } from "./claim-props";
import { FormSection } from "./form-section";
import styles from "./forms.module.css";

/** The wordings of a claim, each with the claim that it could belong to instead. */
export function MentionForms({ storyId, comparison, claim }: ClaimProps) {
  const say = useWords("log");
  return (
    <FormSection id="mentions" title={say("claim.mentions")}>
      <ul className={styles.list}>
        {claim.mentions.map((mention, at) => (
          <li key={placeName(mention)} className={styles.item}>
            <PlacedQuote storyId={storyId} comparison={comparison} place={mention} />
            <ReviewForm storyId={storyId} className={styles.row}>
              <input type="hidden" name="mention" value={placeName(mention)} />
              <input type="hidden" name="from" value={claim.id} />
              <SelectField
                id={`move-${at}`}
                name="to"
                label={say("claim.moveTo")}
                defaultValue=""
                className={styles.wide}
              >
                <option value="">{say("claim.out")}</option>
                <ClaimOptions comparison={comparison} claim={claim} />
              </SelectField>
              <Button
                type="submit"
                name="do"
                value="move"
                aria-label={say("claim.moveThis", {
                  number: at + 1,
                  letter: sourceLetter(comparison.sources.findIndex((one) => one.id === mention.source)),
                })}
              >
                {say("claim.move")}
              </Button>
            </ReviewForm>
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
