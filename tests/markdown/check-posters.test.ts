import { describe, expect, it } from "vitest";
import { checkPosters } from "../../plugins/markdown/check-posters.ts";
import { parseMarkdown } from "../../plugins/markdown/parse-markdown.ts";

/** What is said of a text that begins on line 9 of its file. */
function problemsOf(body: string): string[] {
  const findings = checkPosters(parseMarkdown(body), { file: "en/clubs.md", body, bodyLine: 9 });
  return findings.map(({ line, message }) => `${line} ${message}`);
}

const WORDS = "> **Summer club**\n>\n> Monday 3 August 2026, 10am to 2pm. Free. Call us first.\n";
const WORDS_MISSING = "The words of this poster aren't on the page.";
const LOOKS_LIKE_WORDS = "This looks like a picture of words.";

describe("checkPosters", () => {
  it.each([
    ["a poster with its words right below it", `![Summer club](club.png "poster")\n\n${WORDS}`],
    ["a poster with its words in the next line", `![Summer club](club.png "poster")\n${WORDS}`],
    [
      "a poster whose words are a list",
      `![Clubs](club.png "poster")\n\n> - Monday, chess\n> - Tuesday, football\n> - Friday, art\n`,
    ],
    ["a picture of people with a poster", "![Children paint a poster](children.jpg)"],
    ["decoration from a poster", '![](poster-line.svg "decorative")'],
    ["a picture of something that only begins the same", "![A post office](posterior-garden.jpg)"],
  ])("lets %s be", (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it.each([
    ["a poster without its words", '![Summer club](club.png "poster")', `9 ${WORDS_MISSING}`],
    [
      "a poster whose words are said to be elsewhere",
      '![Summer club](club.png "poster")\n\n> See the leaflet.',
      `9 ${WORDS_MISSING}`,
    ],
    [
      "a poster with something between it and its words",
      `Come.\n\n![Summer club](club.png "poster")\n\nIt is fun.\n\n${WORDS}`,
      `11 ${WORDS_MISSING}`,
    ],
    [
      "a name that says poster",
      "![Summer club](../../images/summer_club-Poster2.jpg)",
      `9 ${LOOKS_LIKE_WORDS}`,
    ],
    ["a name that says leaflet", "![How we help](sendiass%20leaflets.png)", `9 ${LOOKS_LIKE_WORDS}`],
    ["words that begin with flyer", "![Flyer for the summer club](club.png)", `9 ${LOOKS_LIKE_WORDS}`],
    [
      "words below that nobody says are the poster's",
      `![Our poster](club.png)\n\n${WORDS}`,
      `9 ${LOOKS_LIKE_WORDS}`,
    ],
  ])("finds %s", (_, body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });
});
