import { DATELINE } from "../clean/dateline";
import { type Cue, dense, paragraphs, times } from "./cue";

export const WIRE_CUES: readonly Cue[] = [
  {
    id: "dateline",
    kind: "wire",
    weight: 2.2,
    measure: (page) => (page.prose.slice(0, 3).some((b) => DATELINE.test(b.plain)) ? 1 : 0),
  },
  {
    id: "agency",
    kind: "wire",
    weight: 1.2,
    measure: (page) =>
      times(
        /\((?:AP|AFP|Reuters|REUTERS|UPI|EFE|ANSA|dpa|Xinhua|TASS|PTI|Kyodo|Yonhap|Bloomberg|[^()\n]{0,24}\b[Ww]ire)\)/g,
        1,
        "head",
      )(page) || times(/\(?(?:Reporting|Writing|Editing) by \p{Lu}/gu)(page),
  },
  {
    id: "attribution",
    kind: "wire",
    weight: 1.5,
    measure: dense(/\b(?:said|told|according to|announced|reported|confirmed|stated)\b/gi, 14),
  },
  {
    id: "weekday",
    kind: "wire",
    weight: 0.8,
    measure: dense(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi, 5),
  },
  {
    id: "formula",
    kind: "wire",
    weight: 0.5,
    measure: times(
      /\b(?:on condition of anonymity|did not (?:immediately )?(?:respond|return|reply)|declined (?:to comment|comment)|could not (?:immediately )?be reached|told reporters|officials said|analysts (?:said|say|note))\b/gi,
      2,
    ),
  },
  {
    id: "short-paragraphs",
    kind: "wire",
    weight: 0.5,
    measure: paragraphs(32, 65),
  },
];
