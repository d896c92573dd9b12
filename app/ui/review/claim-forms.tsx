import type { Route } from "next";
import Link from "next/link";
import { useWords } from "#words";
import { placeName } from "@/app/actions/read-decision";
import { Button } from "@/app/ui/form/button";
import { SelectField, TextField } from "@/app/ui/form/field";
import { SourceBadge, sourceLetter } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import { findClaim } from "@/lib/annotation/decide";
import { likelySentences, sentencesWith } from "@/lib/annotation/likely";
import { LONGEST_LABEL } from "@/lib/annotation/subject";
import type { Comparison, SharedClaim } from "@/lib/comparison/comparison";
import styles from "./claim-forms.module.css";
import { cut, PlacedQuote, plainWords } from "./quote";
import { ReviewControls } from "./review-controls";
import { ReviewForm } from "./review-form";

interface FormsProps {
  storyId: string;
  comparison: Comparison;
  id: string;
  /** Words that a sentence must have, and the source whose sentences are asked for. */
  find: string | null;
  from: string | null;
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
          <Rename storyId={storyId} claim={claim} />
          <Mentions storyId={storyId} comparison={comparison} claim={claim} />
          <Differences storyId={storyId} comparison={comparison} claim={claim} />
          {claim.mentions.length > 1 ? <Split storyId={storyId} comparison={comparison} claim={claim} /> : null}
          <Join storyId={storyId} comparison={comparison} claim={claim} />
          <Add storyId={storyId} comparison={comparison} claim={claim} find={find} from={from} />
        </>
      ) : (
        <p className={styles.hint}>{say("claim.gone")}</p>
      )}
    </div>
  );
}

interface ClaimProps {
  storyId: string;
  comparison: Comparison;
  claim: SharedClaim;
}

function Rename({ storyId, claim }: Pick<ClaimProps, "storyId" | "claim">) {
  const say = useWords("log");
  return (
    <section className={styles.section} aria-labelledby="rename-title">
      <h3 id="rename-title" className={styles.heading}>
        {say("claim.rename")}
      </h3>
      <ReviewForm storyId={storyId} className={styles.row}>
        <input type="hidden" name="claim" value={claim.id} />
        <TextField
          key={claim.label}
          id="claim-label"
          name="label"
          label={say("claim.label")}
          defaultValue={claim.label}
          maxLength={LONGEST_LABEL}
          lang="en"
          className={styles.wide}
        />
        <Button type="submit" name="do" value="rename">
          {say("claim.saveLabel")}
        </Button>
      </ReviewForm>
    </section>
  );
}

/** The other claims, those that a person left to one source too, as options of a select. */
function otherClaims({ claims, rejected }: Comparison, claim: SharedClaim): readonly SharedClaim[] {
  const alone = rejected?.claims.filter((one) => one.review?.status !== "rejected") ?? [];
  return [...claims, ...alone].filter((one) => one.id !== claim.id);
}

function ClaimOptions({ comparison, claim }: Pick<ClaimProps, "comparison" | "claim">) {
  return otherClaims(comparison, claim).map((one) => {
    const number = comparison.claims.indexOf(one) + 1;
    return (
      <option key={one.id} value={one.id} lang="en">
        {number > 0 ? `${number}. ` : ""}
        {cut(one.label, 70)}
      </option>
    );
  });
}

const indexOf = ({ sources }: Comparison, source: string): number => sources.findIndex((one) => one.id === source);

function Mentions({ storyId, comparison, claim }: ClaimProps) {
  const say = useWords("log");
  return (
    <section className={styles.section} aria-labelledby="mentions-title">
      <h3 id="mentions-title" className={styles.heading}>
        {say("claim.mentions")}
      </h3>
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
                  letter: sourceLetter(indexOf(comparison, mention.source)),
                })}
              >
                {say("claim.move")}
              </Button>
            </ReviewForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Differences({ storyId, comparison, claim }: ClaimProps) {
  const say = useWords("log");
  const terms = useWords("terms");
  if (claim.differences.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="differences-title">
      <h3 id="differences-title" className={styles.heading}>
        {say("claim.differences")}
      </h3>
      <ul className={styles.list}>
        {claim.differences.map((difference, index) => (
          <li key={`${difference.rule} ${difference.text}`} className={styles.item}>
            <p>
              <b className={styles.kind}>{terms(`divergence.${difference.kind}`)}</b>
            </p>
            {difference.evidence.map((e) => (
              <PlacedQuote key={placeName(e)} storyId={storyId} comparison={comparison} place={e} />
            ))}
            <ReviewControls
              storyId={storyId}
              subject={{ what: "difference", claim: claim.id, index }}
              mark={difference.review}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Split({ storyId, comparison, claim }: ClaimProps) {
  const say = useWords("log");
  return (
    <section className={styles.section} aria-labelledby="split-title">
      <h3 id="split-title" className={styles.heading}>
        {say("claim.split")}
      </h3>
      <p className={styles.hint}>{say("claim.splitHint")}</p>
      <ReviewForm storyId={storyId} className={styles.stack}>
        <input type="hidden" name="claim" value={claim.id} />
        {claim.mentions.map((mention) => (
          <label key={placeName(mention)} className={styles.choice}>
            <input type="checkbox" name="mention" value={placeName(mention)} />
            <SourceBadge small index={indexOf(comparison, mention.source)} />
            <q lang="en">{cut(mention.quote.replace(/\s+/g, " "))}</q>
          </label>
        ))}
        <Button type="submit" name="do" value="split">
          {say("claim.splitDo")}
        </Button>
      </ReviewForm>
    </section>
  );
}

function Join({ storyId, comparison, claim }: ClaimProps) {
  const say = useWords("log");
  if (otherClaims(comparison, claim).length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="join-title">
      <h3 id="join-title" className={styles.heading}>
        {say("claim.join")}
      </h3>
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
    </section>
  );
}

/** Sentences to choose from, and those that a search gives: a longer list would be the article. */
const LIKELY = 5;
const FOUND = 20;

function Add({ storyId, comparison, claim, find, from }: ClaimProps & Pick<FormsProps, "find" | "from">) {
  const say = useWords("log");
  const silent = claim.silent.map((one) => one.source);
  const source = comparison.sources.find((one) => one.id === (from ?? silent[0])) ?? comparison.sources[0];
  if (!source) return null;
  const asked = find?.trim() ?? "";
  const places = asked
    ? sentencesWith(comparison, source.id, asked, FOUND)
    : likelySentences(comparison, claim, source.id, LIKELY);
  return (
    <section id="add" className={styles.section} aria-labelledby="add-title">
      <h3 id="add-title" className={styles.heading}>
        {say("claim.add")}
      </h3>
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
              <q lang="en">{plainWords(source, place)}</q>
            </label>
          ))}
          <Button type="submit" name="do" value="move">
            {say("claim.addDo")}
          </Button>
        </ReviewForm>
      )}
    </section>
  );
}
