import { AccessibilityRecord, RECORD_FILE } from "../model/accessibility-record.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { parseJson } from "../model/parse-json.ts";
import { parseShape } from "../model/parse-shape.ts";
import type { Cell, TableView } from "../model/table-view.ts";
import type { Voice, Words } from "../model/view.ts";
import { linkTo, type SiteContext, voiceOf } from "./context.ts";
import { makeTable } from "./table-views.ts";

/** The last part of the address of the page that says how the site is tested. */
export const TESTING_PATH = "how-we-test";

/** What Markdown writes as `{{testing.lastRun}}`: the day of the last full check, in English. */
export const LAST_RUN = "testing.lastRun";

/** How many criteria WCAG 2.2 has at levels A and AA. */
const CRITERIA = 55;

/** The council's page that says what was tested by people. */
const STATEMENT = "about/accessibility-statement";

/** Parses what a full run of the accessibility gate wrote. No text is no record; a broken one is a finding. */
export function parseTestingRecord(
  text: string | undefined,
  folder: string,
): { testing: AccessibilityRecord | undefined; findings: Finding[] } {
  if (text === undefined) return { testing: undefined, findings: [] };
  const { value, problems } = parseShape(AccessibilityRecord, parseJson(text));
  const [first] = problems;
  if (first === undefined) return { testing: value, findings: [] };
  const message = `This is not the record of an accessibility check: ${first.message}`;
  const fix = "Write it again: npm run accessibility -- --record. Or delete the file.";
  return {
    testing: undefined,
    findings: [errorAt(`${folder}/${RECORD_FILE}`, "accessibility-record", message, fix)],
  };
}

/** When the last full check was, as a sentence in English, or that none has been recorded. */
export function sayLastRun(context: SiteContext): string {
  const { t, formats } = voiceOf(context, SOURCE_LANGUAGE);
  if (context.testing === undefined) return t("testing.none");
  return `${t("testing.last")}: ${formats.date(context.testing.date)}.`;
}

/** The page that says which programs look at every page, at which criteria, when they last did, and what they found. */
export function makeTestingView(context: SiteContext, voice: Voice): TableView {
  const { t } = voice;
  const statement = context.pagesByPath.get(STATEMENT);
  const rows: [key: string, cell: Cell][] =
    context.testing === undefined
      ? [["last", { text: t("testing.none") }]]
      : describeRecord(voice, context.testing);
  return makeTable(context, voice, {
    ...{ path: TESTING_PATH, title: t("testing.title"), description: t("testing.intro") },
    ...{ intro: t("testing.intro"), after: { text: t("testing.limits") } },
    columns: [t("testing.look"), t("testing.result")],
    rows: [
      ...rows.map(([key, cell]): Cell[] => [{ text: t(`testing.${key}`) }, cell]),
      ...(statement === undefined
        ? []
        : [[{ text: t("testing.people") }, [linkTo(context, voice, statement)]]]),
    ],
    inLanguages: new Set(context.languages.map(({ tag }) => tag)),
  });
}

function describeRecord(
  { formats, inEnglish, language }: Voice,
  { date, pages, languages, tools, criteria, counts, problems }: AccessibilityRecord,
): [key: string, cell: Cell][] {
  const number = (count: number) => count.toLocaleString(language.tag);
  const english = (lines: readonly string[]): (string | Words)[] => lines.map(inEnglish);
  return [
    ["last", { text: formats.date(date) }],
    ["pages", { text: number(pages) }],
    ["languages", { text: number(languages.length) }],
    ["programs", { lines: english(tools.map(({ name, version }) => `${name} ${version}`)) }],
    [
      "rules",
      {
        lines: [
          `${number(criteria.length)} / ${number(CRITERIA)}`,
          ...english(criteria.map(({ number: of, name }) => `${of} ${name}`)),
        ],
      },
    ],
    ["barriers", { text: number(counts.error) }],
    ["review", { text: number(counts.warning + counts.review) }],
    [
      "problems",
      {
        lines: [
          number(problems.length),
          ...english(problems.map(({ message, until }) => (until ? `${message} ${until}` : message))),
        ],
      },
    ],
  ];
}
