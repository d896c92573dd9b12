"use client";

import { createContext, type ReactNode, use } from "react";

const Fingerprint = createContext("");

/** Says below which state of the comparison the page shows, so that a decision made on an old page is told from one made now. */
export function Seen({ fingerprint = "", children }: { fingerprint?: string; children: ReactNode }) {
  return <Fingerprint value={fingerprint}>{children}</Fingerprint>;
}

export const useSeen = (): string => use(Fingerprint);
