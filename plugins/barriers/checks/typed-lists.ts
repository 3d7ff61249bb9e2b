import type { Check, Report } from "../barrier.ts";
import { linesOf, nextOf, spotAt, textBlocks } from "../page/ask.ts";
import type { HtmlElement, HtmlPage } from "../page/html-page.ts";

type Row = { line: string; from: number; block: HtmlElement };

/** Lines of text, and in neighbouring paragraphs of one line each, that could be items: runs of them, one after the other. */
function runsOfLines(page: HtmlPage, isItem: (line: string, before: string | undefined) => boolean): Row[][] {
  const runs: Row[][] = [];
  let last: Row | undefined;
  for (const block of textBlocks(page)) {
    for (const { line, from } of linesOf(page, block)) {
      const row = { line, from, block };
      const follows = last !== undefined && (last.block === block || nextOf(last.block, page) === block);
      const run = follows ? runs.at(-1) : undefined;
      if (run !== undefined && run.at(-1) === last && isItem(line, last?.line)) run.push(row);
      else if (isItem(line, undefined)) runs.push([row]);
      last = row;
    }
  }
  return runs.filter((run) => run.length > 1);
}

function reportRuns(
  page: HtmlPage,
  runs: Row[][],
  report: Report,
  say: (run: Row[]) => Parameters<Report>[1],
): void {
  for (const run of runs) {
    const [first] = run;
    const spot = first && spotAt(page, first.from, first.line.length);
    if (spot !== undefined)
      report(spot, say(run), "Make a list of them: each line begins with “- ” or “1. ”.");
  }
}

export const listByHand: Check = {
  id: "list-by-hand",
  why: "A screen reader says how long a list is and goes from item to item; typed dots are only noise.",
  wcag: ["1.3.1"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["- a bus pass\n- a taxi", "Call us.\n– or write to us", "<p>• Monday only</p>"],
    bad: [
      "«• a bus pass»\n• a taxi\n• a bike",
      "<p>«▪ a bus pass»<br>▪ a taxi</p>",
      "<p>«● a bus pass»</p><p>● a taxi</p>",
    ],
  },
  check(page, report) {
    const runs = runsOfLines(
      page,
      (line, before) =>
        /^[•●▪◦‣∙·○■□◆➤➢►▶✓✔✗➔❖]\s*\S/u.test(line) && (before === undefined || before[0] === line[0]),
    );
    reportRuns(page, runs, report, (run) => `${run.length} lines begin with a typed ${run[0]?.line[0]}.`);
  },
};

export const listByDashes: Check = {
  id: "list-by-dashes",
  why: "A screen reader says how long a list is and goes from item to item; typed dashes are only noise.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["- a bus pass\n- a taxi", "We help\n– and listen."],
    bad: ["«– a bus pass»\n– a taxi", "<p>«- a bus pass»<br>- a taxi<br>- a bike</p>"],
  },
  check(page, report) {
    const runs = runsOfLines(
      page,
      (line, before) => /^[-–—*~>]\s+\p{L}/u.test(line) && (before === undefined || before[0] === line[0]),
    );
    reportRuns(page, runs, report, (run) => `${run.length} lines begin with a typed ${run[0]?.line[0]}.`);
  },
};

const NUMBER = /^\(?(\d{1,2}|[a-h])[.)]\s*(?=\p{L})/u;

export const listByNumbers: Check = {
  id: "list-by-numbers",
  why: "People who listen don't hear that these are steps, how many there are, or where one ends.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["1. Call us.\n2. Send the form.", "<p>1. This Act applies.</p>", "<p>2.30pm</p><p>3.30pm</p>"],
    bad: [
      "«(1) Call us.»\n(2) Send the form.",
      "<p>«a) Call us.»<br>b) Send the form.</p>",
      "<p>«1. Call us.»</p><p>2. Send the form.</p>",
    ],
  },
  check(page, report) {
    const numberOf = (line: string) => {
      const mark = NUMBER.exec(line)?.[1];
      return mark === undefined ? undefined : /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 96;
    };
    const runs = runsOfLines(page, (line, before) => {
      const number = numberOf(line);
      return (
        number !== undefined && (before === undefined ? number === 1 : number === (numberOf(before) ?? 0) + 1)
      );
    });
    reportRuns(page, runs, report, (run) => `${run.length} lines begin with typed numbers.`);
  },
};

export const listByEmoji: Check = {
  id: "list-by-emoji",
  why: "A screen reader says the name of each emoji before the line, and doesn't say that it is a list.",
  wcag: ["1.3.1", "1.1.1"],
  level: "warning",
  on: ["markdown", "page"],
  insteadOf: ["emoji"],
  examples: {
    good: ["- swimming\n- painting", "<p>⚠️ Closed in August.</p>"],
    bad: ["«🏊 swimming»\n🎨 painting", "<p>«✅ swimming»</p><p>✅ painting</p>"],
  },
  check(page, report) {
    const runs = runsOfLines(
      page,
      (line) => /^\p{Emoji_Presentation}|^\p{Extended_Pictographic}\uFE0F/u.test(line) && /\p{L}/u.test(line),
    );
    reportRuns(page, runs, report, (run) => `${run.length} lines begin with an emoji.`);
  },
};
