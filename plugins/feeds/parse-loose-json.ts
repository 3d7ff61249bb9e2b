import { UserError } from "../model/user-error.ts";

/** How deep lists and objects may stand in one another: ten times what any service needs. */
const DEEPEST = 60;

/** JSON as it came: `repaired` is true where control characters stood in its texts, which strict JSON forbids. */
export type LooseJson = { value: unknown; repaired: boolean };

/** Parses a feed's JSON. Throws a UserError with a sentence where it is cut off, too deep or isn't JSON. */
export function parseLooseJson(text: string, file: string): LooseJson {
  const { repaired, deepest, unfinished } = scan(text);
  if (deepest > DEEPEST) {
    const problem = `Lists stand in lists ${deepest} deep: no service needs more than ${DEEPEST}.`;
    throw new UserError(file, problem, "Ask whoever gave you the feed for a right one.");
  }
  try {
    return { value: JSON.parse(repaired ?? text), repaired: repaired !== undefined };
  } catch (cause) {
    throw new UserError(file, ...explain(unfinished, cause), { cause });
  }
}

function explain(unfinished: boolean, cause: unknown): [string, string] {
  if (unfinished)
    return ["This JSON ends in the middle: the download was cut off.", "Fetch the feed again, whole."];
  const said = cause instanceof Error ? cause.message : String(cause);
  const where = /line (\d+) column (\d+)/.exec(said);
  const place = where === null ? "" : `, from line ${where[1]}, column ${where[2]}`;
  return [`This isn't JSON${place}.`, "Ask whoever gave you the feed for a right one."];
}

type Scan = { repaired: string | undefined; deepest: number; unfinished: boolean };

/** One look at every character: strings, depth, and control characters inside strings written as JSON wants them. */
function scan(text: string): Scan {
  const parts: string[] = [];
  let [from, depth, deepest, inString] = [0, 0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at++;
      else if (code === 0x22) inString = false;
      else if (code < 0x20) {
        parts.push(text.slice(from, at), `\\u${code.toString(16).padStart(4, "0")}`);
        from = at + 1;
      }
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  const repaired = parts.length === 0 ? undefined : parts.join("") + text.slice(from);
  return { repaired, deepest, unfinished: inString || depth > 0 };
}
