import { isShownState } from "../align.ts";
import { tidyTarget } from "./line-breaks.ts";
import type { Markdown } from "./markdown.ts";
import type { Problem } from "./numbers.ts";
import { parseVersion } from "./page-version.ts";
import type { PageTexts } from "./read-page.ts";
import type { ReturnedPage, ReturnedUnit, Unit } from "./unit.ts";

/** A text that came back, with the unit of the page as it is now. */
export type Filled = { unit: Unit; target: string; line: number };

/** What is wrong with a unit that came back, or with the page where there is no id. */
export type Complaint = Problem & { id?: string; line: number };

/** The texts of a page that say something new, what is wrong, and how many say nothing yet. */
export type Matched = { filled: Filled[]; complaints: Complaint[]; empty: number };

/** Finds the unit of each text that came back. A page whose English has changed since is a complaint that names what changed. */
export function matchUnits(
  { fold }: Markdown,
  page: PageTexts,
  returned: ReturnedPage,
  isPrefilled: boolean,
): Matched {
  const version = parseVersion(returned.version);
  if (version === undefined) return { filled: [], complaints: [unversioned(returned)], empty: 0 };
  const isStale = version.english !== parseVersion(page.version)?.english;
  const matched: Matched = { filled: [], complaints: [], empty: 0 };
  const lost: string[] = [];
  const seen = new Map<Unit, string>();
  for (const one of returned.units) {
    const unit = isStale
      ? page.units.find((each) => !seen.has(each) && isSameText(fold, each, one))
      : page.units.find(({ id }) => id === one.id);
    if (unit !== undefined) addUnit(matched, unit, one, seen, isPrefilled);
    else if (isStale) lost.push(`#${one.id}`);
    else matched.complaints.push({ ...UNKNOWN, id: one.id, line: one.line });
  }
  if (isStale) matched.complaints.unshift({ ...sayStale(lost), line: returned.line });
  return matched;
}

const UNKNOWN = {
  problem: "The page has no such text.",
  fix: "Put the id back as it was, or export the file again.",
};

function unversioned({ line }: ReturnedPage): Complaint {
  const problem = "Nothing says which English of the page this was made from.";
  return { problem, fix: "Export the file again, and leave all but the translations as it is.", line };
}

function sayStale(lost: readonly string[]): Problem {
  const named =
    lost.length > 8 ? `${lost.slice(0, 8).join(", ")} and ${lost.length - 8} more` : lost.join(", ");
  const what = lost.length === 0 ? "outside the texts of the file" : `in ${named}`;
  return {
    problem: `The English has changed since this file was made, ${what}.`,
    fix: "Export it again. To bring in the texts whose English is still the same, import with --only-sound.",
  };
}

function isSameText(fold: Markdown["fold"], unit: Unit, returned: ReturnedUnit): boolean {
  const isField = (id: string) => !/^\d/.test(id);
  return (
    (isField(unit.id) || isField(returned.id) ? unit.id === returned.id : true) &&
    fold(unit.english) === fold(returned.english)
  );
}

function addUnit(
  matched: Matched,
  unit: Unit,
  { id, target, line }: ReturnedUnit,
  seen: Map<Unit, string>,
  isPrefilled: boolean,
): void {
  const complain = (problem: string, fix: string) => matched.complaints.push({ id, line, problem, fix });
  const text = toNews(unit, tidyTarget(target), isPrefilled);
  const earlier = seen.get(unit);
  seen.set(unit, text ?? "");
  if (earlier !== undefined && earlier !== (text ?? ""))
    complain("It comes twice with different texts.", "Delete one of the two.");
  else if (earlier !== undefined) return;
  else if (text === KEEP)
    complain('It has "=", but there is no translation to keep.', "Write the translation.");
  else if (text === undefined) return;
  else if (text === "") matched.empty += 1;
  else matched.filled.push({ unit, target: text, line });
}

/** What stands for "the translation that there is still fits". */
const KEEP = "=";

/** The text that is new: empty where there is none yet, undefined where the page has it already. */
function toNews({ before, state }: Unit, target: string, isPrefilled: boolean): string | undefined {
  const old = before && tidyTarget(before.translation);
  if (target === "") return isShownState(state) ? undefined : "";
  const text = target === KEEP && old !== undefined ? old : target;
  if (text !== old) return text;
  if (isShownState(state)) return undefined;
  return isPrefilled && target !== KEEP ? "" : text;
}
