import type { Check } from "../barrier.ts";
import { attribute, linesOf, nextOf, rawTextOf, scan, spotAt, textBlocks, textOf } from "../page/ask.ts";

export const tableDrawn: Check = {
  id: "table-drawn",
  why: "A screen reader reads strokes and words line by line; nobody hears which belongs to which.",
  wcag: ["1.3.1"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["| Day | Time |\n| --- | --- |\n| Monday | 9am |", "Home | Help | Contact"],
    bad: [
      "«| Day | Time |»\n| Monday | 9am |\n| Friday | 4pm |",
      "<p>«+-----+------+»<br>| Day | Time |<br>+-----+------+</p>",
    ],
  },
  check(page, report) {
    for (const block of textBlocks(page)) {
      const drawn = linesOf(page, block).filter(({ line }) => /^\|.*\|.*\|$|^\+-{2,}[-+]*\+$/.test(line));
      const [first] = drawn;
      const spot = first && drawn.length > 1 ? spotAt(page, first.from, first.line.length) : undefined;
      if (spot !== undefined)
        report(
          spot,
          "This is a table drawn with strokes.",
          "Make it a table: a line of | --- | comes after the first.",
        );
    }
  },
};

export const wordsSpacedOut: Check = {
  id: "words-spaced-out",
  why: "Columns made of spaces are read across, and fall apart when the text is enlarged.",
  wcag: ["1.3.2", "1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["9am to 5pm", "<p>20&nbsp;km</p>"],
    bad: ["<p>«Monday&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;9am»</p>", "Monday «\u2003\u2003\u2003»9am"],
  },
  check(page, report) {
    const found = new Set<unknown>();
    for (const { run, start, end } of scan(page, /(?<=\S *)[\u00A0\u2000-\u200A\u3000]{3,}(?= *\S)/gu)) {
      if (found.has(run.element)) continue;
      found.add(run.element);
      report({ run, start, end }, "Words are moved apart with typed spaces.", "Make a table or a list.");
    }
  },
};

export const emptyLines: Check = {
  id: "empty-lines",
  why: "Some screen readers say “blank” at each empty line, and people think that the page has ended.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["Call us.\n\nWe can help.", "<p>One<br>two</p>"],
    bad: [
      "Call us.\n\n«&nbsp;»\n\nWe can help.",
      "<p>One</p>«<p>&nbsp;</p>»<p>two</p>",
      "<p>One«<br>»<br><br>two</p>",
    ],
  },
  check(page, report) {
    for (const paragraph of page.all("p"))
      if (
        paragraph.children.length === 0 &&
        /\u00A0/.test(rawTextOf(page, paragraph)) &&
        textOf(page, paragraph).replaceAll("\u00A0", "") === ""
      )
        report(paragraph, "This paragraph is empty.", "Take it away; style sheets make the gaps.");
    let counted = -1;
    for (const line of page.all("br")) {
      if (line.index <= counted) continue;
      let [last, run] = [line, 1];
      for (
        let next = nextOf(last, page);
        next?.tag === "br" && page.text.slice(last.to, next.from).trim() === "";
        next = nextOf(last, page)
      ) {
        last = next;
        run += 1;
      }
      counted = last.index;
      if (run > 2) report(line, `${run} line ends make a gap.`, "Begin a new paragraph.");
    }
  },
};

export const lineOfSigns: Check = {
  id: "line-of-signs",
  why: "A screen reader reads out every sign of the line: “star star star star”.",
  wcag: ["1.1.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["Call us.\n\n---\n\nWe can help.", "<p>…</p>", "<p>**</p>"],
    bad: ["Call us.\n\n«=-=-=-=-=-=»\n\nWe can help.", "<p>«***********»</p>", "Name: «________________»"],
  },
  check(page, report) {
    for (const { run, start, end } of scan(page, /(?:[*=~_#•—–-]\s?){8,}/gu))
      report({ run, start, end }, "A line is drawn with typed signs.", "Use ---, or nothing.");
  },
};

/** What drawings are made of. Brackets and quotes alone could be a program or a quotation. */
const DRAWING = /[/\\|_<>^~=+*#@\-.'`,:;()[\]{}"°oO0 ]/gu;

export const drawnWithLetters: Check = {
  id: "drawn-with-letters",
  why: "A drawing made of signs is read out sign by sign.",
  wcag: ["1.1.1"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["Call us (or write).", "```\nnpm run build\nnpm start\n```"],
    bad: ["«```»\n /\\_/\\\n( o.o )\n > ^ <\n```", "«<pre> /\\_/\\\n( o.o )\n > ^ <</pre>»"],
  },
  check(page, report) {
    for (const drawing of page.all("pre")) {
      if (attribute(drawing, "role") === "img" || drawing.unspoken) continue;
      const lines = rawTextOf(page, drawing)
        .split("\n")
        .filter((line) => line.trim() !== "");
      const text = lines.join("").replace(/\s/g, "");
      const words = lines.join(" ").match(/\p{L}{3,}/gu)?.length ?? 0;
      if (lines.length > 2 && words === 0 && text.replace(DRAWING, "").length < text.length / 10)
        report(drawing, "This is a drawing made of signs.", "Use a picture, and say in words what it shows.");
    }
  },
};
