import { type Cue, dense, times } from "./cue";
import type { Page } from "./page";

const SOUTH = /\b(?:Global South|developing (?:countries|nations|world)|emerging (?:markets|economies))\b/gi;
const CHINA = /\b(?:China|Chinese|Beijing)(?:'s)?\b/g;
const REGIONS =
  /\b(?:Africa|African|Latin America|Latin American|South America|the Americas|Southeast Asia|ASEAN|Middle East|Central Asia|Pacific Islands?|Caribbean|South Asia)\b/g;

export const NEWSLETTER_CUES: readonly Cue[] = [
  {
    id: "global-south",
    kind: "cgsp",
    weight: 1.6,
    measure: times(SOUTH, 1, "voice"),
  },
  {
    id: "china-and-region",
    kind: "cgsp",
    weight: 1,
    measure: (page) => dense(CHINA, 14)(page) * Math.max(times(REGIONS, 2)(page), times(SOUTH)(page)),
  },
  {
    id: "own-field",
    kind: "cgsp",
    weight: 1.3,
    measure: (page) =>
      inAll(
        page,
        /\b(?:China|Sino)[-–](?:Africa|Global South|Latin America|ASEAN|Middle East|Caribbean)n?\b|\b(?:Africa|Global South)[-–]China\b|\bGlobal South\b[^\n]{0,30}\b(?:Project|Monitor|Brief|Newsletter|Podcast)\b|\bChinese (?:engagement|activit(?:y|ies)) (?:in|with|across)\b/g,
        2,
      ),
  },
  {
    id: "newsletter",
    kind: "cgsp",
    weight: 0.8,
    measure: (page) =>
      inAll(page, /\b(?:newsletter|daily (?:e-?mail|brief)|one email|podcast|full access|subscribe)\b/gi, 2),
  },
  {
    id: "brisk-explainer",
    kind: "cgsp",
    weight: 0.7,
    measure: times(
      /\b(?:why (?:does )?(?:this|it) matters?|what (?:this|it) means|a quick recap|that said|so what happened|it's (?:basic|simple|mostly)|but just \w+ (?:months|weeks|days) later|what each side|great[- ]power (?:rivalry|competition)|bottom line|worth (?:noting|watching))\b/gi,
      2,
    ),
  },
];

const inAll = (page: Page, pattern: RegExp, full: number): number =>
  Math.min(1, ((page.body.match(pattern)?.length ?? 0) + (page.furniture.match(pattern)?.length ?? 0)) / full);
