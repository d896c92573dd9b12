import { type Cue, dense, times, variety } from "./cue";

// Terms of Marxist analysis. A party's name in a report (a "Socialist" premier) is not among them.
const TERMS =
  /\b(?:(?:US|American|British|French|German|European|world)? ?imperialis(?:m|t|ts)|bourgeois(?:ie)?|petty[- ]bourgeois|proletaria[nt]\w*|working class|ruling (?:class(?:es)?|elites?|circles)|capitalis[mt] (?:system|class|regime|state|crisis)|capitalist (?:system|class|ruling class|regime|state|parties)|crisis of (?:\w+ )?capitalism|class (?:struggle|war|interests?|antagonisms?)|socialist (?:perspective|internationalis[mt]|revolution|program(?:me)?|movement|equality)|internationalist|trotsky\w*|fourth international|pseudo-left|stalinis[mt]\w*|counter-?revolution(?:ary)?|financial (?:oligarchy|aristocracy)|oligarch(?:y|s|ic)|profit interests?|profit system|rank-and-file|mass struggle|struggles? of (?:the )?(?:workers|working)|workers'? (?:struggles?|power|states?|party|government)|austerity|war (?:drive|policy|preparations)|militarism|corporate (?:press|media)|fascistic|exploitation of|expropriat\w+|national bourgeoisie|broad masses|working people|for socialism)\b/gi;

export const SOCIALIST_CUES: readonly Cue[] = [
  {
    id: "marxist-terms",
    kind: "wsws",
    weight: 2.6,
    measure: dense(TERMS, 9),
  },
  {
    id: "marxist-vocabulary",
    kind: "wsws",
    weight: 1.4,
    measure: variety(TERMS, 6),
  },
  {
    id: "call-to-workers",
    kind: "wsws",
    weight: 0.9,
    measure: times(
      /\b(?:(?:the )?working class|workers)\b[^.\n]{0,80}\b(?:must|can(?:not)? support|into their own hands|united?|unification|independent(?:ly)?)\b|\b(?:unit(?:y|ed|ification)|common struggle)\b[^.\n]{0,60}\b(?:workers|working class)\b/gi,
    ),
  },
];
