import type { Group } from "./matcher";

/** Words that close off doubt or turn up the volume: boosters of Hyland (2005), subjective intensifiers of Recasens et al. (2013). */
export const BOOSTERS: readonly Group[] = [
  {
    name: "certainty",
    weight: 0.8,
    phrases: `unequivocally, irrefutably, emphatically, categorically, unambiguously, incontestably, beyond a doubt, plain and simple, pure and simple, by any measure, by all accounts, to be sure, clearly, obviously, certainly, undoubtedly, undeniably, unquestionably, indisputably, indubitably, incontrovertibly, inevitably, surely, definitely, decidedly, manifestly, plainly, patently, of course, no doubt, without a doubt, without doubt, without question, beyond doubt, beyond question, beyond dispute,
      there is no doubt, there is no question, there can be no doubt, make no mistake, needless to say, it is clear that, it is obvious that, it is evident that, it goes without saying, in fact, in reality, in truth, indeed, the fact is, the truth is, the reality is, the fact remains, as a matter of fact, as everyone knows, everyone knows, everybody knows, guaranteed to, bound to, destined to, doomed to, sure to, certain to`,
    verbs: `prove beyond doubt`,
  },
  {
    name: "degree",
    weight: 0.7,
    phrases: `exceedingly, terribly, awfully, wildly, painfully, woefully, terrifically, unbelievably, hopelessly, helplessly, damn, damned, to the core, through and through, head over heels, absolutely, completely, totally, utterly, entirely, wholly, thoroughly, fully, perfectly, extremely, incredibly, enormously, immensely, hugely, massively, vastly, wildly, deeply, profoundly, intensely, fiercely, highly, overwhelmingly, exceptionally, extraordinarily, remarkably, strikingly, staggeringly, astonishingly, outrageously,
      ridiculously, insanely, severely, drastically, dramatically, radically, strongly, sharply, bitterly, blatantly, flagrantly, brazenly, grossly, sorely, badly, desperately, urgently, truly, really, literally, downright, outright, sheer, nothing short of, nothing less than, nothing but, very, so very, far too, way too, much too, more than ever, all too, by far, far and away, at all costs, once and for all, robustly, vigorously, squarely, starkly`,
    adjectives: `utter, sheer, outright, downright, wholesale, intense, unbreakable, unwavering, unparalleled, unrivaled, unrivalled, unmatched, unprecedented, overwhelming, staggering, enormous, immense, colossal, monumental, gigantic, tremendous, blanket`,
  },
  {
    name: "universal",
    weight: 0.6,
    phrases: `always, never, never ever, nothing at all, all of them, each and every, every single, every last, the only way, the only thing, time and again, time after time, again and again, over and over, repeatedly, relentlessly, constantly, forever, ever since, not a single, none whatsoever, whatsoever, no other, at every turn, day after day, for the first time in, for the first time ever, like never before, as never before, in living memory, all over the world, across the board`,
  },
  {
    name: "emphasis",
    weight: 0.6,
    phrases: `even, simply, merely, just hours, just days, just minutes, mere, only hours, no less than, let alone, not only, above all, most of all, especially, notably, strikingly, crucially, importantly, most importantly, more importantly, tellingly, significantly, remarkably enough, the very, the single, the single most, in the first place`,
  },
];

/** Before a noun phrase or "best", "worst": "the most corrupt". Handled as a rule, since the adjective is open. */
export const SUPERLATIVE_MARKS: ReadonlySet<string> = new Set("most,least,single".split(","));
