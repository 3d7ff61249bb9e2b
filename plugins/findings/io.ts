import { existsSync, readFileSync } from "node:fs";
import { UserError } from "../model/user-error.ts";
import { type Baseline, parseBaseline } from "./baseline.ts";

/** The baseline in a file; undefined where there is no such file. Throws a UserError for a file that isn't one. */
export function readBaseline(file: string): Baseline | undefined {
  if (!existsSync(file)) return undefined;
  const baseline = parseBaseline(readFileSync(file, "utf8"));
  if (baseline !== undefined) return baseline;
  throw new UserError(
    file,
    "This is not a baseline.",
    "Take it back from git, or delete it and run the command with --update-baseline.",
  );
}
