import Form from "next/form";
import Link from "next/link";
import { Button } from "@/app/ui/form/button";
import { TextField } from "@/app/ui/form/field";
import styles from "./library-search.module.css";

/** Seeks stories by title and outlet; what is sought stands in the address. */
export function LibrarySearch({ query, found }: { query: string; found: number }) {
  return (
    <search className={styles.search}>
      <Form action="/" className={styles.form}>
        <TextField
          id="library-search"
          name="q"
          type="search"
          label="Search titles and outlets"
          defaultValue={query}
          key={query}
          autoComplete="off"
          className={styles.field}
        />
        <Button type="submit">Search</Button>
      </Form>
      <p role="status" className={styles.found}>
        {query ? (
          <>
            {found === 0 ? "No story" : found === 1 ? "One story" : `${found} stories`} for “{query}”.{" "}
            <Link href="/">Show all</Link>
          </>
        ) : null}
      </p>
    </search>
  );
}
