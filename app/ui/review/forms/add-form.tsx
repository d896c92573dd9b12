import type { Route } from "next";
import Link from "next/link";
import { useWords } from "#words";
import { placeName } from "@/app/actions/read-decision";
import { Button } from "@/app/ui/form/button";
import { TextField } from "@/app/ui/form/field";
import { SourceName } from "@/app/ui/site/source-name";
import { likelySentences, sentencesWith } from "@/lib/annotation/likely";
import { readWords } from "@/lib/text/read-words";
import { ReviewForm } from "../review-form";
import type { ClaimProps, Searched } from "./claim-props";
import { FormSection } from "./form-section";
import styles from "./forms.module.css";

/** Sentences to choose from, and those that a search gives: a longer list would be the article. */
const LIKELY = 5;
const FOUND = 20;

/** A sentence that the engine missed: the likely ones of a source, or those that have the words asked for. */
export function AddForm({ storyId, comparison, claim, find, from }: ClaimProps & Searched) {
  const say = useWords("log");
  const silent = claim.silent.map((one) => one.source);
  const source = comparison.sources.find((one) => one.id === (from ?? silent[0])) ?? comparison.sources[0];
  if (!source) return null;
  const asked = find?.trim() ?? "";
  const places = asked
    ? sentencesWith(comparison, source.id, asked, FOUND)
    : likelySentences(comparison, claim, source.id, LIKELY);
  return (
    <FormSection id="add" title={say("claim.add")}>
      <p className={styles.hint}>{say("claim.addHint")}</p>
      <nav className={styles.sources} aria-label={say("claim.addFrom")}>
        {comparison.sources.map((one, index) => (
          <Link
            key={one.id}
            className={styles.source}
            href={`/stories/${storyId}/review?claim=${claim.id}&from=${one.id}#add` as Route}
            aria-current={one === source ? "true" : undefined}
            scroll={false}
            prefetch={false}
          >
            <SourceName small index={index} source={one} />
          </Link>
        ))}
      </nav>
      <form action={`/stories/${storyId}/review#add`} className={styles.row}>
        <input type="hidden" name="claim" value={claim.id} />
        <input type="hidden" name="from" value={source.id} />
        <TextField
          key={asked}
          id="find"
          name="find"
          type="search"
          label={say("claim.find")}
          defaultValue={asked}
          className={styles.wide}
        />
        <Button type="submit">{say("claim.findDo")}</Button>
      </form>
      {places.length === 0 ? (
        <p className={styles.hint}>{say(asked ? "claim.findNone" : "claim.addNone")}</p>
      ) : (
        <ReviewForm storyId={storyId} className={styles.stack}>
          <input type="hidden" name="to" value={claim.id} />
          {places.map((place, at) => (
            <label key={placeName(place)} className={styles.choice}>
              <input type="radio" name="mention" value={placeName(place)} required defaultChecked={at === 0} />
              <q lang="en">{readWords(source, place)}</q>
            </label>
          ))}
          <Button type="submit" name="do" value="move">
            {say("claim.addDo")}
          </Button>
        </ReviewForm>
      )}
    </FormSection>
  );
}
