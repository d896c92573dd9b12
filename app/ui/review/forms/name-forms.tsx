import type { Route } from "next";
import Link from "next/link";
import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import { TextField } from "@/app/ui/form/field";
import { SourceName } from "@/app/ui/site/source-name";
import { LONGEST_LABEL } from "@/lib/annotation/subject";
import type { Comparison } from "@/lib/comparison/comparison";
import { ReviewControls } from "../review-controls";
import { ReviewForm } from "../review-form";
import { FormSection } from "./form-section";
import styles from "./forms.module.css";

/** One row of the naming table: what each source calls it, and a form to add. */
export function NameForms({ storyId, comparison, id }: { storyId: string; comparison: Comparison; id: string }) {
  const say = useWords("log");
  const row = [...comparison.naming, ...(comparison.rejected?.naming ?? [])].find((one) => one.id === id);
  return (
    <div className={styles.page}>
      <p>
        <Link href={`/stories/${storyId}/review` as Route}>{say("claim.back")}</Link>
      </p>
      {row ? (
        <>
          <header className={styles.head}>
            <h2 className={styles.title}>
              <span className={styles.number}>{say("name.title")}</span> <span lang="en">{row.referent}</span>
            </h2>
            <ReviewControls storyId={storyId} subject={{ what: "name", referent: id }} mark={row.review} />
          </header>
          <FormSection id="forms" title={say("name.forms")}>
            <ul className={styles.list}>
              {row.mentions.map(({ source, forms }) => {
                const index = comparison.sources.findIndex((one) => one.id === source);
                const own = comparison.sources[index];
                return own ? (
                  <li key={source} className={styles.item}>
                    <SourceName index={index} source={own} />
                    <p>
                      {forms.map((form, at) => (
                        <span key={form.text}>
                          {at > 0 ? " · " : null}
                          <q lang="en">{form.text}</q> {say("name.times", { count: form.count })}
                        </span>
                      ))}
                    </p>
                  </li>
                ) : null;
              })}
            </ul>
          </FormSection>
          <FormSection id="form" title={say("name.add")}>
            <p className={styles.hint}>{say("name.addHint")}</p>
            <ReviewForm storyId={storyId} className={styles.row}>
              <input type="hidden" name="referent" value={id} />
              <TextField
                id="name-form"
                name="form"
                label={say("name.form")}
                maxLength={LONGEST_LABEL}
                lang="en"
                autoComplete="off"
                className={styles.wide}
              />
              <Button type="submit" name="do" value="alias">
                {say("name.addDo")}
              </Button>
            </ReviewForm>
          </FormSection>
        </>
      ) : (
        <p className={styles.hint}>{say("name.gone")}</p>
      )}
    </div>
  );
}
