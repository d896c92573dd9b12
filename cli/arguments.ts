import { parseArgs } from "node:util";
import { wrongUsage } from "./failure";

export interface Arguments {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** Paths and `--name value` options of a command; a wrong one is a `Failure` that names it. */
export function readArguments(command: string, args: readonly string[], names: readonly string[]): Arguments {
  const known = Object.fromEntries(names.map((name) => [name, { type: "string" as const, multiple: true as const }]));
  const hint = `"parallax help ${command}" shows how it is called`;
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const paths: string[] = [];
  const options: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === "positional") paths.push(token.value);
    if (token.kind !== "option") continue;
    if (!names.includes(token.name)) throw wrongUsage(`there is no option ${token.rawName}; ${hint}.`);
    if (options[token.name] !== undefined) throw wrongUsage(`${token.rawName} is given twice; ${hint}.`);
    // "--out --format json": an option is no value.
    if (!token.value || (!token.inlineValue && token.value.startsWith("-"))) {
      throw wrongUsage(`${token.rawName} needs a value; ${hint}.`);
    }
    options[token.name] = token.value;
  }
  if (paths.length === 0) throw wrongUsage(`no file or folder is given; ${hint}.`);
  return { paths, options };
}
