import { type Cue, dense, headed, paragraphs, times } from "./cue";

export const THINK_TANK_CUES: readonly Cue[] = [
  {
    id: "brief-headings",
    kind: "think-tank",
    weight: 1.4,
    measure: headed(
      /^(?:executive )?summary$|^(?:introduction|conclusions?|recommendations?|policy (?:implications|options|recommendations|brief)|key (?:findings|points|judgments|takeaways)|methodology|(?:end)?notes|references|background|the way forward|looking ahead|scenarios?|implications(?: for .+)?)$/i,
      2,
    ),
  },
  {
    id: "headings",
    kind: "think-tank",
    weight: 0.7,
    measure: headed(/^[\p{L}\p{N}][^?!]*$/u, 5),
  },
  {
    id: "names-itself",
    kind: "think-tank",
    weight: 1.3,
    measure: times(
      /\b(?:this|the present) (?:policy )?(?:brief|paper|report|study|analysis|commentary|article) (?:\w+ )?(?:argues?|finds?|found|examines?|assesses|offers?|considers?|analy[sz]es|outlines?|explores?|concludes?)\b|\b(?:policy brief|working paper|interviewed for this)\b/gi,
      2,
    ),
  },
  {
    id: "institutional-terms",
    kind: "think-tank",
    weight: 1.6,
    measure: dense(
      /\b(?:transparen\w+|governance|institutions?|institutional|regulat(?:or|ors|ory)|frameworks?|stakeholders?|policy ?makers?|supervision|oversight|accountab\w+|sectors?|domains?|concessions?|mechanisms?|bilateral|multilateral|engagements?|procurement|statute|statutory|capacity|resilience|dependenc[ey]|leverage|competitive(?:ly)? bid\w*|level playing field|rule of law|subsidiar(?:y|ies)|infrastructure|security sector|cooperation)\b/gi,
      16,
    ),
  },
  {
    id: "analytic-caution",
    kind: "think-tank",
    weight: 0.7,
    measure: dense(
      /\b(?:arguably|is likely to|are likely to|appears? to|suggests?|potentially|theoretically|presumably|in principle|rather than|insofar as|raises? (?:questions|concerns)|raising (?:questions|concerns)|of particular concern|plausible|worrisome|with caution|is anticipated to|could (?:also )?(?:reveal|enable|allow|give|lead))\b/gi,
      5,
    ),
  },
  {
    id: "written-connectives",
    kind: "think-tank",
    weight: 0.5,
    measure: dense(
      /(?:^|[.;] )[ \t]{0,4}(?:moreover|furthermore|in addition|nevertheless|separately|similarly|with respect to|in the \w+ (?:domain|sector|sphere|area|realm)|by comparison|over the long(?:er)? (?:run|term)|since then|beyond \w+)\b/gim,
      5,
    ),
  },
  {
    id: "defined-acronyms",
    kind: "think-tank",
    weight: 0.9,
    measure: dense(/\([A-Z]{2,6}s?\)/g, 5),
  },
  {
    id: "advice",
    kind: "think-tank",
    weight: 0.6,
    measure: dense(
      /\b(?:policy ?makers?|governments?|congress|ministry|the (?:united states|european union|administration|state)|washington|brussels|\p{Lu}\p{Ll}+) should\b|\bthat requires\b|\brequires? the\b|\bhas a (?:\w+ )?role to play\b/gu,
      3,
    ),
  },
  {
    id: "long-paragraphs",
    kind: "think-tank",
    weight: 0.6,
    measure: paragraphs(85, 40),
  },
];
