import type { Progress } from "../lib/comparison/run";

const WIDTH = 24;
const STEPS: Readonly<Record<Progress["step"], string>> = {
  read: "reading",
  analyze: "analysing articles",
  encode: "comparing meanings",
  compare: "aligning claims",
};

export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  /** Takes the bar off the screen. */
  readonly clear: () => void;
}

/** A bar that rewrites one line of a terminal; silent where the stream is a pipe or a file. */
export function openProgress(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let shown = "";
  return {
    show({ step, done, total }) {
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const line = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${STEPS[step]} ${done}/${total}`;
      if (line === shown) return;
      shown = line;
      stream.write(`\r\x1b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (shown) stream.write("\r\x1b[2K");
    },
  };
}
