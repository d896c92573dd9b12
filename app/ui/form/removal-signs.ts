import type { RemovalReason } from "@/lib/ingest/article";

/** Single signs, not passages: a page can have hundreds, so they are kept or left out together. */
export const SIGNS = ["escape", "markup", "break"] as const satisfies readonly RemovalReason[];

export const isSign = (reason: RemovalReason): boolean => SIGNS.some((sign) => sign === reason);
