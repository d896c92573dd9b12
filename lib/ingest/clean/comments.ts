import { type LineRule, lineRule } from "./block";

/** "What do you think? Share your comments below!" The call must open a sentence, or it is a report of someone's call. */
export const comments: LineRule = lineRule("comments", 32, [
  /(?:^|[.?!] +)(?:please )?(?:share|leave|post|add|submit) (?:us )?(?:your|a|any)\b[^.?!]{0,30}\b(?:comments?|thoughts|opinions?|views|reply)\b[^.?!]{0,40}[.!]?$/i,
  /(?:^|[.?!] +)(?:tell us|let us know|have your say|join the (?:conversation|discussion|debate))\b[^.?!]{0,60}[.!]?$/i,
  /^(?:\d+ )?comments?(?: \(\d+\)| are closed\.?)?$/i,
]);
