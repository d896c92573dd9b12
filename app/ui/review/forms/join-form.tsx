import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import { SelectField } from "@/app/ui/form/field";
import { ReviewForm } from "../review-form";
import { ClaimOptions, otherClaims } from "./claim-options";
import type { ClaimProps } from "./claim-props";
import { FormSection } from "./form-section";
import styles from "./forms.module.css";

/** Two claims that say the same become one. */
export function JoinForm({ storyId, comparison, claim }: ClaimProps) {
  const say = useWords("log");
  if (otherClaims(comparison, claim).length === 0) return null;
  return (
    <FormSection id="join" title={say("claim.join")}>
      <p className={styles.hint}>{say("claim.joinHint")}</p>
      <ReviewForm storyId={storyId} className={styles.row}>
        <input type="hidden" name="claim" value={claim.id} />
        <SelectField
          id="join-with"
          name="with"
          label={say("claim.joinWith")}
          defaultValue=""
          required
          className={styles.wide}
        >
          <option value="" disabled>
            {say("claim.choose")}
          </option>
          <ClaimOptions comparison={comparison} claim={claim} />
        </SelectField>
        <Button type="submit" name="do" value="join">
          {say("claim.joinDo")}
        </Button>
      </ReviewForm>
    </FormSection>
  );
}
