import { wrapped } from "./letters";
import type { Drawing } from "./picture";
import { rect, TEXT, text } from "./shape";

/** A drawing that says that there is nothing to draw, rather than an axis with nothing on it. */
export function emptyDrawing(width: number, words: string): Drawing {
  const lines = wrapped(words, width - 32, TEXT, 3);
  const height = 40 + lines.length * 20;
  return {
    width,
    height,
    nodes: [
      rect(0.5, 0.5, width - 1, height - 1, { fill: "none", stroke: "var(--rule-strong)", "stroke-dasharray": "4 4" }),
      ...lines.map((words, n) => text(16, 34 + n * 20, words, { fill: "var(--ink-soft)" })),
    ],
  };
}
