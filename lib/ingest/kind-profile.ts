import type { Kind } from "./article";

/** How a sort of source usually frames, for people who read with it; nothing is computed from these words. */
export interface KindProfile {
  readonly id: Kind;
  readonly name: string;
  readonly description: string;
  /** What a reader may ask of such a text. */
  readonly questions: readonly string[];
}

export const KIND_PROFILES: readonly KindProfile[] = [
  {
    id: "wire",
    name: "Wire report",
    description:
      "An agency's report, written to be printed by many papers. It puts the newest event first, names a source for almost every statement, and keeps its own voice out of sight. Its framing lies in the order of facts, in whom it asks, and in what it gives as background.",
    questions: [
      "Who is quoted, and who is affected but not quoted?",
      "Which fact stands in the first sentence, and which only at the end?",
      "Which statements have no source?",
      "What is told as background, as if nobody disputed it?",
    ],
  },
  {
    id: "think-tank",
    name: "Think-tank brief",
    description:
      "An analysis by a research institute, written for people who decide. It orders the matter under headings, weighs risks and interests, hedges, and ends in advice. Its framing lies in what it calls a risk, whose interest it takes as given, and which remedies it names.",
    questions: [
      "Whose interest is the advice meant to serve?",
      "Which risks are shown by evidence, and which only by 'could' and 'may'?",
      "Which remedies are not discussed?",
      "Who pays for the institute, and does the text say so?",
    ],
  },
  {
    id: "wsws",
    name: "Socialist press",
    description:
      "An article of the World Socialist Web Site or a like paper. It reads events as a struggle between classes and between imperialist powers, names agents plainly, and closes with a call to workers. Its framing lies in its terms, in who acts, and in the larger process each fact is made to show.",
    questions: [
      "Which words already hold a judgement?",
      "Who acts in these sentences, where other reports use the passive?",
      "Which facts does it give that the others leave out?",
      "Which motives are stated as fact, and on what evidence?",
    ],
  },
  {
    id: "op-ed",
    name: "Op-ed",
    description:
      "An opinion, signed by a person or written for a general reader. It argues for a view, speaks of 'I', 'we' and 'you', asks questions it does not expect to be answered, and says what ought to be done. Its framing is open; its facts are chosen to persuade.",
    questions: [
      "What is the claim, in one sentence?",
      "Which facts carry it, and can they be checked in another source?",
      "Who is 'we', and who is left out of it?",
      "What would someone who disagrees say first?",
    ],
  },
  {
    id: "cgsp",
    name: "China-Global South newsletter",
    description:
      "An article of the China-Global South Project or a regional newsletter. It looks at China from the countries that deal with it, explains quickly what happened and why it matters, and treats governments as bargaining for themselves. Its framing lies in whose calculation it follows and in the comparison with other countries.",
    questions: [
      "Whose calculation explains the event here?",
      "Are people named who gain or lose apart from governments?",
      "Which comparison with other countries is made, and does it fit?",
      "What does the text take for granted about the rivalry of the powers?",
    ],
  },
  {
    id: "other",
    name: "Other source",
    description:
      "None of the five framings is recognised with enough certainty. A person can choose one, or leave it so.",
    questions: [
      "Who made this text, for whom, and why?",
      "What does it want its reader to believe or to do?",
      "How would each of the other sources tell the same event?",
    ],
  },
];

export const profileOf = (kind: Kind): KindProfile =>
  KIND_PROFILES.find((profile) => profile.id === kind) ?? (KIND_PROFILES.at(-1) as KindProfile);
