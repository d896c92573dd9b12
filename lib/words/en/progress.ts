/** What is said while a story is compared. */
export const progress = {
  comparing: "Comparing the articles",
  notCompared: "Not compared yet",
  steps: {
    read: "Reading the articles",
    analyze: "Marking figures, voices, wording and frames",
    encode: "Weighing what each sentence means",
    compare: "Finding the claims they share",
    open: "Opening the story",
  },
  far: "{percent} per cent: {step}",
  claims: "Claims are being compared",
  claimsFar: "Claims are being compared: {done} of {total} sentences",
  again: "Load the page again to see them.",
  needsScript: "Comparing and reading need JavaScript. Turn it on for this page.",
  unreached: "The server cannot be reached. See whether Parallax is still running, then try again.",
  stopped: "The server stopped before the comparison was ready. The articles are safe; try again.",
  notShown: "The comparison is ready but cannot be shown. Load the page again.",
} as const;
