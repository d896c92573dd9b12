import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import { TextField } from "@/app/ui/form/field";
import { LONGEST_NAME } from "@/lib/annotation/subject";
import { ReviewForm } from "./review-form";
import styles from "./sign-form.module.css";

/** How a person signs what they decide from now on. */
export function SignForm({ storyId, name }: { storyId: string; name: string }) {
  const say = useWords("log");
  return (
    <ReviewForm storyId={storyId} className={styles.sign}>
      <TextField
        key={name}
        id="review-name"
        name="name"
        label={say("sign.label")}
        hint={say("sign.hint")}
        defaultValue={name}
        maxLength={LONGEST_NAME}
        autoComplete="name"
        className={styles.field}
      />
      <Button type="submit" name="do" value="sign">
        {say("sign.save")}
      </Button>
    </ReviewForm>
  );
}
