import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./quote-link.module.css";

interface QuoteProps {
  href: Route;
  /** Its size, where it is not that of a list. */
  className?: string;
  children: ReactNode;
}

/** Words of a source that lead to where they stand. They look like a text, for whole pages are made of them. */
export function QuoteLink({ href, className = "", children }: QuoteProps) {
  return (
    <Link href={href} className={`${styles.quote} ${className}`} lang="en" prefetch={false}>
      {children}
    </Link>
  );
}
