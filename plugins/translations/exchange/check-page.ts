import { errorAt, type Finding } from "../../model/finding.ts";
import { TranslationFrontMatter } from "../../model/page.ts";
import { isShownState } from "../align.ts";
import { checkText } from "./check-text.ts";
import { compareMarks, readBack } from "./check-written.ts";
import type { Markdown } from "./markdown.ts";
import { type Complaint, type Filled, matchUnits } from "./match-units.ts";
import type { Problem } from "./numbers.ts";
import { parseVersion } from "./page-version.ts";
import type { PageTexts } from "./read-page.ts";
import { type ReturnedPage, type Unit, unitName } from "./unit.ts";

/** How a page that came back is checked. */
export type PageCheck = {
  file: string;
  markdown: Markdown;
  /** Translations may be replaced though they were made since the file was. */
  overwrite: boolean;
  isPrefilled: boolean;
};

/** A page's sound texts by the id of their unit, what is wrong with the others, and how many are not translated yet. */
export type CheckedPage = { targets: Map<string, string>; findings: Finding[]; empty: number };

/** Checks the texts that came back for a page against the page as it is now. */
export function checkPage(page: PageTexts, returned: ReturnedPage, check: PageCheck): CheckedPage {
  const { filled, complaints, empty } = matchUnits(check.markdown, page, returned, check.isPrefilled);
  const isOld = parseVersion(returned.version)?.translation !== parseVersion(page.version)?.translation;
  const alone = filled.flatMap((one) =>
    [
      ...(isOld && !check.overwrite ? checkConflict(one) : []),
      ...checkLength(one),
      ...checkText(one.unit, one.target),
    ].map((problem) => complain(one, problem)),
  );
  const sound = without(filled, alone);
  const placed = checkPlaced(check.markdown, page, sound);
  const all = [...complaints, ...alone, ...placed];
  return {
    targets: new Map(without(sound, placed).map(({ unit, target }) => [unit.id, target])),
    findings: all.map((one) => toFinding(page, one, check.file)),
    empty,
  };
}

function complain({ unit, line }: Filled, problem: Problem): Complaint {
  return { ...problem, id: unit.id, line };
}

function without(filled: readonly Filled[], complaints: readonly Complaint[]): Filled[] {
  const ids = new Set(complaints.map(({ id }) => id));
  return filled.filter(({ unit }) => !ids.has(unit.id));
}

function checkConflict({ unit }: Filled): Problem[] {
  if (!isShownState(unit.state)) return [];
  const fix = "Export the file again with --all to see it, or import with --overwrite to replace it.";
  return [{ problem: "It was translated otherwise since this file was made.", fix }];
}

function checkLength({ unit: { id }, target }: Filled): Problem[] {
  if (id !== "title" && id !== "description") return [];
  const { success, error } = TranslationFrontMatter.shape[id].safeParse(target);
  return success
    ? []
    : error.issues.map(({ message }) => ({ problem: `It ${message}.`, fix: "Write it shorter." }));
}

/** What shows only where the texts stand in their page: what each is read as, and its links, pictures and code. */
function checkPlaced(markdown: Markdown, page: PageTexts, filled: readonly Filled[]): Complaint[] {
  const byBlock = new Map(filled.map((one) => [Number(one.unit.id) - 1, one]));
  const words = page.spans.map((_, index) => byBlock.get(index)?.target);
  const { misread, blocks } = readBack(markdown, page, words);
  const english = page.tokens.filter(markdown.isBlock);
  return [...byBlock].flatMap(([index, one]) => {
    if (misread.includes(index)) return [complain(one, sayMisread(one.unit))];
    const [wanted, written] = [english[index], blocks[index]];
    if (wanted === undefined || written === undefined) return [];
    return compareMarks(wanted, written).map((problem) => complain(one, problem));
  });
}

function sayMisread({ name }: Unit): Problem {
  return {
    problem: `It would not be read as a ${name}.`,
    fix: 'Begin it with a word. A mark such as "#", "-", "1." or ">" at its beginning needs a backslash before it.',
  };
}

function toFinding(
  { source, units }: PageTexts,
  { id, line, problem, fix }: Complaint,
  file: string,
): Finding {
  const unit = units.find((each) => each.id === id);
  const said = unit === undefined ? "" : ` (${unit.name} "${shorten(unit.english)}")`;
  const where = id === undefined ? `/${source.path}` : unitName(source.path, id);
  return errorAt({ file, line, column: 1 }, "translation-file", `${where}${said}: ${problem}`, fix);
}

function shorten(text: string): string {
  const letters = [...text.replace(/\s+/g, " ")];
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : letters.join("");
}
