import { describe, expect, it } from "vitest";
import {
  checkHandPlacedBadges,
  findHandPlacedBadges,
} from "../../plugins/approvals/find-hand-placed-badges.ts";

describe("findHandPlacedBadges", () => {
  it.each([
    ["the badge's words", "👍 Parent approved"],
    ["the badge with a skin tone", "👍🏽 Parents approved this page"],
    ["a code for the thumb", "&#x1F44D; Parent approved"],
    ["a link on some of the words", "👍 [Parent](../index.md) approved"],
    ["letters by their numbers", "👍 P&#97;rent &#x61;pproved"],
    ["characters by their numbers in YAML", 'title: "\\U0001F44D P\\u0061rent \\x61pproved"'],
    ["a thumb in two halves in YAML", 'title: "\\ud83d\\udc4d Parent approved"'],
    ["a number that is no character", "👍 Parent&#99999999; approved"],
    ["a short code for the thumb", ":+1: parent-approved"],
    ["emphasis", "👍 **Parent** *approved*"],
    ["the thumb in the paragraph before", "## 👍\n\nParent approved"],
    ["words broken over lines", "👍 Parent\napproved"],
    ["a character that nobody sees between the words", "👍 Par\u200bent approved"],
    ["a space that doesn't break", "👍 Parent&nbsp;approved"],
    ["the badge's class", '<p class="badge badge--approved">Checked</p>'],
    ["the badge's class in attributes of Markdown", "Checked {.badge--approved}"],
    ["a picture that calls itself one", "![Parent approved](badge.svg)"],
    ["a picture of that name", "![](images/parent-approved.png)"],
    ["an image element", '<img src="a.png" alt="Approved by parents">'],
  ])("finds %s", (_name, text) => {
    expect(findHandPlacedBadges(text)).toHaveLength(1);
  });

  it.each([
    ["words that explain the badge", "Some pages are parent approved. They show a thumbs up."],
    ["a link to the page about it", "[Parent-approved pages](../have-your-say/take-part.md)"],
    ["a thumb for something else", "👍 Thank you for telling us."],
    [
      "a thumb far from the words",
      `👍 Thank you.\n\n${"We read each letter. ".repeat(20)}\n\nParent approved pages.`,
    ],
    ["a picture of something else", "![A parent and a child](park.jpg)"],
  ])("lets %s be", (_name, text) => {
    expect(findHandPlacedBadges(text)).toEqual([]);
  });

  it("finds the badge in another language by its own words", () => {
    expect(findHandPlacedBadges("👍 والدین نے منظور کیا", ["والدین نے منظور کیا"])).toHaveLength(1);
  });

  it("gives the place of each in order, from a start beyond the front matter", () => {
    const text = "Call us.\n\nNow 👍 Parent approved\n\n![Parent approved](a.svg)";
    const findings = checkHandPlacedBadges({ file: "content/en/care/index.md", text, firstLine: 10 });
    expect(findings.map(({ line, column }) => [line, column])).toEqual([
      [12, 5],
      [14, 1],
    ]);
    expect(findings[0]).toMatchObject({ rule: "hand-placed-badge", severity: "error" });
  });
});
