import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../model/user-error.ts";
import { type Arguments, type CommandShape, helpText, parseArguments } from "./arguments.ts";

/** How a command ends: fine, findings to mend, or it could not run. */
export const EXIT = { fine: 0, findings: 1, cannotRun: 2 } as const;

/** A command: its shape, and what it does. `run` gives the exit code. */
export type Command = CommandShape & { run: (args: Arguments) => Promise<number> | number };

/**
 * Runs a command on the process's own arguments and sets the exit code.
 * A UserError becomes a sentence on standard error and exit code 2; a bug keeps its stack.
 */
export async function runCommand(command: Command, argv: string[] = process.argv.slice(2)): Promise<void> {
  try {
    const args = parseArguments(command, argv);
    if (args.switches.has("help")) process.stdout.write(helpText(command));
    else process.exitCode = await command.run(args);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.where}: ${error.problem}\n  ${error.fix}\n`);
    process.exitCode = EXIT.cannotRun;
  }
}

/** Writes a file's text, whole or not at all: to a file beside it first. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

/** Tells how far long work has got: one line that rewrites itself in a terminal, nothing elsewhere. */
export function showProgress(done: number, total: number, what: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${done < total ? `${what}: ${done} of ${total}` : ""}`);
}

/** Today as `YYYY-MM-DD` in universal time: the one place where a command asks for the clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
