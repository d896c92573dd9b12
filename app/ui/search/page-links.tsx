import type { Route } from "next";
import { useWords } from "#words";
import { ButtonLink } from "@/app/ui/form/button";
import { Glyph } from "@/app/ui/story/glyph";
import styles from "./page-links.module.css";

/** Links to the page before and the page behind; nothing where all stands on one page. */
export function PageLinks({ page, pages, href }: { page: number; pages: number; href: (page: number) => string }) {
  const say = useWords("library");
  if (pages < 2) return null;
  const link = (to: number, name: "newer" | "older") =>
    to >= 1 && to <= pages ? (
      <ButtonLink href={href(to) as Route} rel={name === "newer" ? "prev" : "next"} className={styles[name]}>
        {name === "newer" ? <Glyph name="previous" /> : null}
        {say(`pages.${name}`)}
        {name === "older" ? <Glyph name="next" /> : null}
      </ButtonLink>
    ) : null;
  return (
    <nav aria-label={say("pages.label")} className={styles.pages} data-print="no">
      {link(page - 1, "newer")}
      <span className={styles.here}>{say("pages.of", { page, pages })}</span>
      {link(page + 1, "older")}
    </nav>
  );
}
