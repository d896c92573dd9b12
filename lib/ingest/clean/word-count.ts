import { type LineRule, lineRule } from "./block";

/** "(Word count: 640)", "4 min read". */
export const wordCount: LineRule = lineRule("word-count", 8, [
  /^[([]?\s*(?:(?:approx(?:\.|imate)?|total|final)\s+)?word\s*count\s*[:=]?\s*[\d,.]+\s*(?:words)?\s*[)\]]?$/i,
  /^[([]?\s*(?:about |approx\.? )?[\d,]+\s+words\s*[)\]]?$/i,
  /^(?:estimated )?read(?:ing)? time\s*:?\s*\d+\s*min(?:ute)?s?\.?$/i,
  /^\d+[- ]min(?:ute)?s?(?: read)?$/i,
]);
