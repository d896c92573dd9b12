"use client";

import { createContext, type ReactNode, use } from "react";
import { submitReview } from "@/app/actions/review";
import { outcomeWords } from "@/app/ui/form/outcome";
import { useSent } from "@/app/ui/form/use-submit";
import styles from "./sent-line.module.css";

const Page = createContext<string | undefined>(undefined);

/** The address of the page that shows what became of the forms below; undefined where each form shows it itself. */
export const useSentPage = (): string | undefined => use(Page);

/**
 * Shows above the forms of a page what became of the one that was sent without a script. A form cannot: what is decided
 * leaves the list with its form.
 */
export function SentLine({ page, children }: { page: string; children: ReactNode }) {
  const outcome = useSent(submitReview, page);
  return (
    <Page value={page}>
      <p role="status" className={styles.line} data-problem={outcome?.ok === false || undefined}>
        {outcomeWords(outcome)}
      </p>
      {children}
    </Page>
  );
}
