import type { Route } from "next";
import Form from "next/form";
import type { ReactNode } from "react";
import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import { SelectField, TextField } from "@/app/ui/form/field";
import { FocusOnSlash } from "@/app/ui/search/focus-on-slash";
import { countFilters, type LibraryPageQuery } from "@/app/ui/search/library-query";
import { KINDS } from "@/lib/ingest/article";
import { LibraryCodes } from "./library-codes";
import styles from "./library-search.module.css";

const BOX = "library-search";

/** Seeks stories by words and filters; all of it stands in the address of the page that answers. */
export function LibrarySearch({ query, children }: { query?: LibraryPageQuery; children?: ReactNode }) {
  const say = useWords("library");
  const filters = query ? countFilters(query) : 0;
  return (
    // The fields keep what the address says: a new address makes a new form.
    <search className={styles.search} key={JSON.stringify(query)} data-print="no">
      <FocusOnSlash id={BOX} />
      <Form action={"/search" as Route} className={styles.form}>
        <TextField
          id={BOX}
          name="q"
          type="search"
          label={say("search.label")}
          hint={say("search.hint")}
          defaultValue={query?.words}
          autoComplete="off"
          aria-keyshortcuts="/"
          title={say("search.key")}
        />
        <Button type="submit" tone={query ? "main" : "plain"}>
          {say("search.submit")}
        </Button>
        <details className={styles.filters} open={filters > 0}>
          <summary className={styles.summary}>
            {filters > 0 ? say("search.filtersOn", { count: filters }) : say("search.filters")}
          </summary>
          <Filters query={query} />
        </details>
      </Form>
      {children}
    </search>
  );
}

function Filters({ query }: { query: LibraryPageQuery | undefined }) {
  const say = useWords("library");
  const term = useWords("terms");
  return (
    <div className={styles.fields}>
      <TextField
        id="library-outlet"
        name="outlet"
        label={say("search.outlet")}
        hint={say("search.outletHint")}
        defaultValue={query?.outlet}
        autoComplete="off"
      />
      <SelectField id="library-kind" name="kind" label={say("search.kind")} defaultValue={query?.kind ?? ""}>
        <option value="">{say("search.anyKind")}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {term(`kindsInFull.${kind}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="library-code"
        name="code"
        label={say("search.code")}
        hint={say("search.codeHint")}
        defaultValue={query?.code ?? ""}
      >
        <option value="">{say("search.anyCode")}</option>
        <LibraryCodes />
      </SelectField>
      <TextField
        id="library-from"
        name="from"
        type="date"
        label={say("search.from")}
        defaultValue={query?.from ?? ""}
      />
      <TextField id="library-to" name="to" type="date" label={say("search.to")} defaultValue={query?.to ?? ""} />
    </div>
  );
}
