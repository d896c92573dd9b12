import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import { TextField } from "@/app/ui/form/field";
import { LONGEST_LABEL } from "@/lib/annotation/subject";
import { holdsCover } from "@/lib/comparison/blind/cover";
import { ReviewForm } from "../review-form";
import type { ClaimProps } from "./claim-props";
import { FormSection } from "./form-section";
import styles from "./forms.module.css";

/** Another name for a claim. */
export function RenameForm({ storyId, claim }: Pick<ClaimProps, "storyId" | "claim">) {
  const say = useWords("log");
  return (
    <FormSection id="rename" title={say("claim.rename")}>
      <ReviewForm storyId={storyId} className={styles.row}>
        <input type="hidden" name="claim" value={claim.id} />
        <TextField
          key={claim.label}
          id="claim-label"
          name="label"
          label={say("claim.label")}
          // What a reader does not see of a label is nobody's label.
          defaultValue={holdsCover(claim.label) ? "" : claim.label}
          maxLength={LONGEST_LABEL}
          lang="en"
          className={styles.wide}
        />
        <Button type="submit" name="do" value="rename">
          {say("claim.saveLabel")}
        </Button>
      </ReviewForm>
    </FormSection>
  );
}
