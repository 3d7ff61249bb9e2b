import type { Check } from "../../plugins/barriers/barrier.ts";
import { renderPlaced } from "../../plugins/barriers/markdown/render-placed.ts";
import { parsePage } from "../../plugins/barriers/page/parse-page.ts";
import { CHECKS } from "../../plugins/barriers/registry.ts";

/** Pieces that hostile pages repeat: each is what some check looks at closely. */
const PIECES: Record<string, string> = {
  "open elements": "<div><span>a",
  paragraphs: "<p>a</p>",
  "short lines": "<p>a<br>- b<br>",
  links: '<a href="#a">b</a> ',
  "headings of one level": "<h2>Cost</h2>",
  lists: "<ul><li>a</ul>",
  "table cells": "<td>a",
  tables: "<table><tr><td>a<td>b<tr><td>c",
  pictures: '<img src="a" alt="b">',
  "bold runs": "<b>",
  spaces: "\u00A0 ",
  "capitals with gaps": "A B ",
  digits: "0163 2-",
  emoji: "🎉 ",
  dashes: "- ",
  words: "aa bb. ",
  "one long word": "aé",
  "direction marks": "\u202Ba",
  "styled spans": '<span style="color:red;;;;">a</span>',
  radios: '<input type="radio" name="a">',
  labels: '<label for="a">b *</label>',
  details: "<details><summary>a</summary>b",
  "quotation marks in Markdown": "> ",
  brackets: "[a](",
  mojibake: "â€",
};

const SMALL = 50_000;

/** How the time of each check grows where a hostile page doubles: 2 is in step with the page, 4 is its square. */
export function benchBarriers(): void {
  for (const medium of ["page", "markdown"] as const) {
    console.log(`\n${medium}: pieces repeated to ${SMALL} and ${SMALL * 2} letters, in milliseconds`);
    for (const [name, piece] of Object.entries(PIECES)) {
      const [small, large] = [SMALL, SMALL * 2].map((size) =>
        measure(piece.repeat(size / piece.length), medium),
      );
      if (small === undefined || large === undefined) continue;
      const growth = (large.all / Math.max(small.all, 1)).toFixed(1);
      console.log(
        `${name.padEnd(30)} parse ${large.parse}, checks ${small.all} and ${large.all} (× ${growth}), slowest ${large.slowest}`,
      );
    }
  }
}

type Measured = { parse: number; all: number; slowest: string };

function measure(text: string, medium: "page" | "markdown"): Measured {
  const started = performance.now();
  const page = parsePage(medium === "page" ? text : renderPlaced(text).html, { medium, language: "en" });
  const parse = Math.round(performance.now() - started);
  const times = CHECKS.map((check: Check) => {
    const before = performance.now();
    check.check(page, () => {});
    return { id: check.id, time: Math.round(performance.now() - before) };
  });
  const [slowest] = times.toSorted((a, b) => b.time - a.time);
  return {
    parse,
    all: times.reduce((sum, { time }) => sum + time, 0),
    slowest: `${slowest?.id} ${slowest?.time}`,
  };
}
