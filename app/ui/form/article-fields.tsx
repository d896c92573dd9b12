import { KIND_NAMES } from "@/app/ui/site/kind-label";
import { KINDS } from "@/lib/ingest/article";
import styles from "./article-fields.module.css";
import type { Correctable } from "./corrections";
import { SelectField, TextArea, TextField } from "./field";

/** How sure the kind is, in words. A kind without a cue was not recognised but chosen. */
function surety({ kind, kindConfidence }: Correctable, cues: readonly string[]): string {
  if (kind === "other" && kindConfidence < 1)
    return "No kind was recognised with enough certainty. Choose one, or leave it so.";
  if (cues.length === 0) return "Chosen by you.";
  const percent = kindConfidence > 0.99 ? "over 99 % sure" : `${Math.round(kindConfidence * 100)} % sure`;
  return kindConfidence < 0.6 ? `A guess, ${percent}. Please check.` : `Recognised, ${percent}.`;
}

/** The fields of one article, named `<name>.<field>`. The title's id is `<name>-title`, so that a problem can link to it. */
export function ArticleFields({
  name,
  article,
  cues,
  problems,
}: {
  name: string;
  article: Correctable;
  cues: readonly string[];
  problems: Readonly<Record<string, string>>;
}) {
  const field = (of: string) => ({ id: `${name}-${of}`, name: `${name}.${of}`, problem: problems[of] });
  return (
    <div className={styles.fields}>
      <div>
        <SelectField {...field("kind")} label="Kind" hint={surety(article, cues)} defaultValue={article.kind}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_NAMES[kind].full}
            </option>
          ))}
        </SelectField>
        {cues.length > 0 ? (
          <details className={styles.cues}>
            <summary>How do you know?</summary>
            <ul>
              {cues.map((cue) => (
                <li key={cue}>{cue}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <TextArea {...field("title")} label="Title" defaultValue={article.title} rows={1} className={styles.title} />
      <TextField {...field("outlet")} label="Outlet" defaultValue={article.outlet ?? ""} autoComplete="off" />
      <TextField
        {...field("byline")}
        className={styles.half}
        label="Byline"
        defaultValue={article.byline ?? ""}
        autoComplete="off"
      />
      <TextField
        {...field("published")}
        className={styles.half}
        label="Date"
        type="date"
        defaultValue={article.published ?? ""}
      />
    </div>
  );
}
