import { createHash } from "node:crypto";
import { canonical, type Fields } from "./fields.ts";

/** The SHA-256 digest of what a service says, in hex: `source.digest` in its file. */
export function digestFields(fields: Fields): string {
  return createHash("sha256").update(canonical(fields)).digest("hex");
}
