import type { RemovalReason } from "@/lib/ingest/article";

/** Why a passage is left out, in words a pupil reads. */
export const REMOVAL_WORDS: Record<RemovalReason, string> = {
  menu: "menu",
  subscribe: "subscription call",
  about: "about the outlet",
  contact: "contact line",
  comments: "call for comments",
  related: "link to other articles",
  "word-count": "word count",
  caption: "picture caption",
  escape: "backslashes left over from Markdown",
  markup: "Markdown signs",
  break: "line breaks inside a sentence",
  person: "left out by you",
};

/** Single signs, not passages: a page can have hundreds, so they are kept or left out together. */
export const SIGNS = ["escape", "markup", "break"] as const satisfies readonly RemovalReason[];

export const isSign = (reason: RemovalReason): boolean => SIGNS.some((sign) => sign === reason);
