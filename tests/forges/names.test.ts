import { describe, expect, it } from "vitest";
import { findCoAuthors, isBotName, toNames } from "../../plugins/forges/names.ts";

describe("names", () => {
  it.each<[string, (string | null | undefined)[], string[]]>([
    ["in capitals and with spaces", [" Ada-L ", "ADA@Home.example"], ["ada-l", "ada@home.example"]],
    ["in wide letters", ["ａｄａ"], ["ada"]],
    ["with an at sign before", ["@ada"], ["ada"]],
    ["that are missing", [null, undefined, "", " "], []],
    ["twice", ["Ada", "ada"], ["ada"]],
    [
      "in GitHub's hidden address",
      ["12+Ada@users.noreply.github.com"],
      ["12+ada@users.noreply.github.com", "ada"],
    ],
    [
      "in GitHub's old hidden address",
      ["ada@users.noreply.github.com"],
      ["ada@users.noreply.github.com", "ada"],
    ],
    [
      "in GitLab's hidden address",
      ["7-ada@users.noreply.gitlab.com"],
      ["7-ada@users.noreply.gitlab.com", "ada"],
    ],
    ["in Forgejo's hidden address", ["ada@noreply.codeberg.org"], ["ada@noreply.codeberg.org", "ada"]],
    ["in an address that only looks hidden", ["noreply@github.com"], ["noreply@github.com"]],
  ])("%s", (_, names, expected) => {
    expect(toNames(names)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["one", "Fix\n\nCo-authored-by: Ada L <ada@home.example>", ["ada@home.example"]],
    ["in any case", "Fix\n\nCO-AUTHORED-BY:Ada <ada@home.example>", ["ada@home.example"]],
    [
      "two people, one with two addresses",
      "Fix\n\nCo-authored-by: Ada <ada@home.example>, <ada@work.example>\nCo-authored-by: B <b@c.example>\n",
      ["ada@home.example", "ada@work.example", "b@c.example"],
    ],
    ["without brackets", "Co-authored-by: ada@home.example", ["ada@home.example"]],
    ["by login", "Co-authored-by: @ada-l", ["@ada-l"]],
    ["with Windows line ends", "Fix\r\n\r\nCo-authored-by: Ada <ada@home.example>\r\n", ["ada@home.example"]],
    ["quoted in a squashed message", "* Fix\n> Co-authored-by: Ada <ada@home.example>", ["ada@home.example"]],
    ["none", "Written with ada@home.example in mind", []],
  ])("of co-authors: %s", (_, message, expected) => {
    expect(findCoAuthors(message)).toEqual(expected);
  });

  it.each([
    ["dependabot[bot]", true],
    ["Preview[BOT]", true],
    ["robot", false],
    ["bot-ada", false],
  ])("%s is a program's: %s", (name, expected) => {
    expect(isBotName(name)).toBe(expected);
  });
});
