/**
 * The light half of the page's colours (app/globals.css), on white: what a picture is drawn with outside the page, where
 * there are no tokens. A test holds the two together.
 */
export const INKS: Readonly<Record<string, string>> = {
  paper: "#ffffff",
  ink: "#1f1d1a",
  "ink-soft": "#57524a",
  "ink-faint": "#6e685e",
  rule: "#ddd5c7",
  "rule-strong": "#b9ae9b",
  "mark-voice": "#1f6b6b",
  "mark-stance": "#5b4a8a",
  "source-1": "#8a5a00",
  "source-2": "#12676a",
  "source-3": "#7a3b6e",
  "source-4": "#44546a",
  "source-5": "#6b4a2f",
  "source-6": "#4e5f1c",
  "source-7": "#4a3f8f",
  "source-8": "#8a3f3a",
  "source-9": "#2c5f46",
  "source-10": "#5a5248",
  "source-11": "#245a8c",
  "source-12": "#7d5a73",
};
