import type { Route } from "next";

/**
 * Where the methods page explains a rule: its row, or for a name without a slash ("claims", "silence") the section.
 * With a story, the page also tells of that story's inputs. Who else a wording is quoted from does not change the rule.
 */
export const methodHref = (storyId: string | null, rule: string): Route =>
  `${storyId ? `/stories/${storyId}` : ""}/methods#${methodAnchor(rule)}` as Route;

/** "stance/deed" -> "stance-deed": the id of the rule's row on the methods page. */
export const methodAnchor = (rule: string): string =>
  rule.replace(/\/(?:quoted|reported)$/, "").replace(/[^a-z0-9]+/gi, "-");
