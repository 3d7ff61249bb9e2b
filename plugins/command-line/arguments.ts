import { parseArgs } from "node:util";
import { compareText } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import { UserError } from "../model/user-error.ts";

/**
 * One option of a command. `value` names what follows it (like `<folder>`); without it the option is a switch.
 * An option with `alone` may stand without a value: then this is its value.
 */
export type Option = { value?: string; default?: string; alone?: string; help: string };

/** What a command is called, what it does and what it takes. */
export type CommandShape = {
  /** How people call it, like `npm run lint:content --`. */
  call: string;
  /** One sentence that says what it does. */
  purpose: string;
  /** What may stand after the options, like `[file …]`. Without it nothing may. */
  operands?: string;
  options: Record<string, Option>;
};

/** What the person typed: `values` for options with a value, `switches` for those without. */
export type Arguments = { values: Record<string, string>; switches: Set<string>; operands: string[] };

/** The options that every command about content takes. */
export const CONTENT_OPTIONS = {
  content: { value: "<folder>", default: "content", help: "the folder with the content" },
  output: { value: "<folder>", default: "_site", help: "the folder with the built site" },
} as const satisfies Record<string, Option>;

/** Reads arguments against a command's shape. Throws a UserError that names the nearest option on a slip. */
export function parseArguments(shape: CommandShape, argv: string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries({ ...shape.options, help: { help: "" } }).map(([name, option]) => [
      name,
      { type: "value" in option ? ("string" as const) : ("boolean" as const) },
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args: fillAlone(shape, argv),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found: Arguments = { values: defaultsOf(shape), switches: new Set(), operands: positionals };
  for (const token of tokens) {
    if (token.kind === "option") addOption(shape, found, token.rawName, token.name, token.value);
  }
  const [surplus] = positionals;
  if (surplus !== undefined && shape.operands === undefined && !found.switches.has("help")) {
    throw new UserError(surplus, "This command takes options only.", `Try ${shape.call} --help.`);
  }
  return found;
}

/** Writes out the values of options that stand alone: `--changed --json` is `--changed=main --json`. */
function fillAlone({ options }: CommandShape, argv: readonly string[]): string[] {
  return argv.map((argument, index) => {
    const alone = argument.startsWith("--") ? options[argument.slice(2)]?.alone : undefined;
    const next = argv[index + 1];
    return alone !== undefined && (next === undefined || next.startsWith("-"))
      ? `${argument}=${alone}`
      : argument;
  });
}

/** The text that `--help` prints. */
export function helpText(shape: CommandShape): string {
  const rows = Object.entries({ ...shape.options, help: { help: "this text" } as Option })
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, { value, help, default: preset }]) => {
      const left = `--${name}${value ? ` ${value}` : ""}`;
      return `  ${left.padEnd(24)} ${help}${preset ? ` (default: ${preset})` : ""}`;
    });
  const usage = [shape.call, "[options]", shape.operands].filter(Boolean).join(" ");
  return [`Usage: ${usage}`, "", shape.purpose, "", "Options:", ...rows, ""].join("\n");
}

function defaultsOf(shape: CommandShape): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shape.options).flatMap(([name, option]) =>
      option.default === undefined ? [] : [[name, option.default]],
    ),
  );
}

function addOption(
  shape: CommandShape,
  found: Arguments,
  raw: string,
  name: string,
  value: string | undefined,
): void {
  const option = name === "help" ? { help: "" } : shape.options[name];
  if (option === undefined) {
    const guess = nearest(name, Object.keys(shape.options));
    throw new UserError(
      raw,
      "There is no such option.",
      guess ? `Did you mean --${guess}?` : `Try ${shape.call} --help.`,
    );
  }
  if (!("value" in option)) found.switches.add(name);
  else if (value === undefined || value === "")
    throw new UserError(raw, "A value is missing.", `Write ${raw} ${option.value}.`);
  else found.values[name] = value;
}
