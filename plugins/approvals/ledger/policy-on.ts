import type { PolicyVersion } from "../../model/approval.ts";

/** The rules in force on a day, or undefined before the first version begins. Versions stand oldest first. */
export function policyOn(versions: readonly PolicyVersion[], date: string): PolicyVersion | undefined {
  return versions.findLast(({ from }) => from <= date);
}
