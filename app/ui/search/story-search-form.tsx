import type { Route } from "next";
import Form from "next/form";
import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import { SelectField, TextField } from "@/app/ui/form/field";
import { sourceLetter } from "@/app/ui/site/source-badge";
import type { Comparison } from "@/lib/comparison/comparison";
import { KINDS } from "@/lib/ingest/article";
import type { StoryQuery } from "@/lib/store/search/in-story";
import { writeLayerTag } from "@/lib/store/search/layer-spans";
import { FocusOnSlash } from "./focus-on-slash";
import { LayerOptions } from "./layer-options";
import styles from "./story-search-form.module.css";

const BOX = "story-search";

interface FormProps {
  path: string;
  comparison: Comparison;
  query: StoryQuery;
}

/** What to seek in a story: words, whose, and among what was found. Works without JavaScript. */
export function StorySearchForm({ path, comparison, query }: FormProps) {
  const say = useWords("search");
  const term = useWords("terms");
  const kinds = KINDS.filter((kind) => comparison.sources.some((source) => !source.hidden && source.kind === kind));
  return (
    <search key={JSON.stringify(query)} data-print="no">
      <FocusOnSlash id={BOX} />
      <Form action={path as Route} className={styles.form}>
        <div className={styles.line}>
          <TextField
            id={BOX}
            name="q"
            type="search"
            label={say("label")}
            hint={say("hint")}
            defaultValue={query.words}
            autoComplete="off"
            aria-keyshortcuts="/"
          />
          <Button type="submit" tone="main">
            {say("submit")}
          </Button>
        </div>
        <div className={styles.filters}>
          <SelectField id="search-source" name="source" label={say("source")} defaultValue={query.source ?? ""}>
            <option value="">{say("anySource")}</option>
            {comparison.sources.map(({ id, outlet, hidden }, index) => (
              <option key={id} value={id}>
                {[sourceLetter(index), hidden ? "" : (outlet ?? "")].filter(Boolean).join(" · ")}
              </option>
            ))}
          </SelectField>
          {kinds.length > 1 ? (
            <SelectField id="search-kind" name="kind" label={say("kind")} defaultValue={query.kind ?? ""}>
              <option value="">{say("anyKind")}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {term(`kindsInFull.${kind}`)}
                </option>
              ))}
            </SelectField>
          ) : null}
          <SelectField
            id="search-in"
            name="in"
            label={say("within")}
            defaultValue={query.within ? writeLayerTag(query.within) : ""}
          >
            <option value="">{say("anywhere")}</option>
            <LayerOptions />
          </SelectField>
        </div>
      </Form>
    </search>
  );
}
