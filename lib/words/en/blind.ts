/** Blind mode: reading without knowing who wrote what. */
export const blind = {
  hide: "Hide who wrote what",
  show: "Show who wrote what",
  gate: {
    title: "This page would tell who wrote what",
    what: "You are reading blind: outlets, bylines and kinds are hidden. Where articles are edited they must be shown.",
    back: "Back to the articles",
  },
} as const;
