import { endChildren } from "./child.mjs";

/** An end that the user can do something about. Its message is the whole of what is shown. */
export class Stop extends Error {}

/**
 * Runs a script's work: ends cleanly on Ctrl-C and SIGTERM with the exit code `interrupted`, shows a `Stop` as a
 * sentence and any other error with its trace only when PARALLAX_DEBUG is set.
 */
export async function main(work, { interrupted = 0 } = {}) {
  let ending = false;
  const end = async () => {
    // A terminal signals the whole group and npm passes the signal on once more: the second is no impatience.
    if (ending) return;
    ending = true;
    await endChildren();
    process.exit(interrupted);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  if (process.env.npm_lifecycle_event) whenOrphaned(end);
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    // What an ended program leaves behind is no failure.
    if (ending) return;
    console.error(explain(error));
    process.exitCode = 1;
  }
}

/** On SIGTERM npm ends the shell that stands between it and the script, and that shell tells nobody. */
function whenOrphaned(end) {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && end();
  setInterval(look, 200).unref();
}

function explain(error) {
  if (error instanceof Stop) return error.message;
  if (process.env.PARALLAX_DEBUG) return error;
  return `Parallax met an error it did not expect: ${error.message}\nRun it again with PARALLAX_DEBUG=1 to see where.`;
}
