import { useFormat, useWords } from "#words";
import { KINDS } from "@/lib/ingest/article";
import styles from "./article-fields.module.css";
import type { Correctable } from "./corrections";
import { SelectField, TextArea, TextField } from "./field";

/** How sure the kind is, in words. A kind without a cue was not recognised but chosen. */
function useSurety({ kind, kindConfidence }: Correctable, cues: readonly string[]): string {
  const say = useWords("intake");
  const percent = useFormat().percent(kindConfidence);
  if (kind === "other" && kindConfidence < 1) return say("kindUnknown");
  if (cues.length === 0) return say("kindChosen");
  if (kindConfidence > 0.99) return say("kindCertain");
  return kindConfidence < 0.6 ? say("kindGuessed", { percent }) : say("kindRecognised", { percent });
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
  const say = useWords("intake");
  const sayTerm = useWords("terms");
  const hint = useSurety(article, cues);
  const field = (of: string) => ({ id: `${name}-${of}`, name: `${name}.${of}`, problem: problems[of] });
  return (
    <div className={styles.fields}>
      <div>
        <SelectField {...field("kind")} label={say("kind")} hint={hint} defaultValue={article.kind}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {sayTerm(`kindsInFull.${kind}`)}
            </option>
          ))}
        </SelectField>
        {cues.length > 0 ? (
          <details className={styles.cues}>
            <summary>{say("howKnown")}</summary>
            <ul>
              {cues.map((cue) => (
                <li key={cue}>{cue}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <TextArea
        {...field("title")}
        label={say("title")}
        defaultValue={article.title}
        rows={1}
        className={styles.title}
      />
      <TextField {...field("outlet")} label={say("outlet")} defaultValue={article.outlet ?? ""} autoComplete="off" />
      <TextField
        {...field("byline")}
        className={styles.half}
        label={say("byline")}
        defaultValue={article.byline ?? ""}
        autoComplete="off"
      />
      <TextField
        {...field("published")}
        className={styles.half}
        label={say("date")}
        type="date"
        defaultValue={article.published ?? ""}
      />
    </div>
  );
}
