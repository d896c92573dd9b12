import { compare } from "./compare";
import { Failure } from "./failure";
import { importStory } from "./import";

const VERBS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  compare,
  import: importStory,
};

/** Runs one command and resolves with its exit code: 0 done, 1 could not, 2 wrong usage. */
export async function main([verb = "", ...args]: readonly string[]): Promise<number> {
  try {
    const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!run) throw new Failure(2, `there is no command "${verb}"; "parallax --help" lists them.`);
    await run(args);
    return 0;
  } catch (error) {
    process.stderr.write(explain(error));
    return error instanceof Failure ? error.exitCode : 1;
  }
}

function explain(error: unknown): string {
  if (process.env.PARALLAX_DEBUG) return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
  if (error instanceof Failure) return error.message.replace(/^/gm, "parallax: ").concat("\n");
  const message = error instanceof Error ? error.message : String(error);
  return `parallax: An error that was not expected: ${message}. Set PARALLAX_DEBUG=1 to see where.\n`;
}
