import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ReadExclusions, readExclusions } from "../../plugins/accessibility/exclusions.ts";

/** What a council leaves out, from `settings.yaml` in its content folder. There may be neither. */
export function readCouncilExclusions(content: string | undefined): ReadExclusions {
  const file = join(content ?? "", "settings.yaml");
  const isThere = content !== undefined && existsSync(file);
  return readExclusions(file, isThere ? readFileSync(file, "utf8") : "");
}
