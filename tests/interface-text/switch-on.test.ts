import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { switchOn } from "../../plugins/interface-text/switch-on.ts";

describe("switching a language on", () => {
  it.each([
    [
      "a list on one line",
      "languages: [ur, pa] # in this order\n",
      "languages: [ur, pa, uk] # in this order\n",
    ],
    ["an empty list", "languages: []\n", "languages: [uk]\n"],
    [
      "a list of lines",
      "languages:\n  - ur # first\n  - pa\narea: 1\n",
      "languages:\n  - ur # first\n  - pa\n  - uk\narea: 1\n",
    ],
    ["a list of lines without indent", "languages:\n- ur\narea: 1\n", "languages:\n- ur\n- uk\narea: 1\n"],
    ["a comment after the last line", "languages:\n  - ur # last\n", "languages:\n  - ur # last\n  - uk\n"],
    [
      "a list of lines that end as on Windows",
      "languages:\r\n  - ur\r\narea: 1\r\n",
      "languages:\r\n  - ur\r\n  - uk\r\narea: 1\r\n",
    ],
    ["a list of lines at the end", "languages:\n  - ur", "languages:\n  - ur\n  - uk"],
    ["no value and a comment", "languages: # none yet\n", "languages: [uk] # none yet\n"],
    ["null", "languages: null # none yet\n", "languages: [uk] # none yet\n"],
    ["a list over two lines", "languages: [\n  ur,\n  pa\n]\n", "languages: [\n  ur,\n  pa, uk\n]\n"],
    ["a trailing comma", "languages: [ur, pa,]\n", "languages: [ur, pa, uk,]\n"],
    ["quotes", 'languages: ["ur"]\n', 'languages: ["ur", uk]\n'],
    ["no value", "languages:\narea: 1\n", "languages: [uk]\narea: 1\n"],
    ["no list", "area: 1", "area: 1\nlanguages: [uk]\n"],
    ["nothing", "", "languages: [uk]\n"],
  ])("adds it to %s", (_, before, after) => {
    expect(switchOn(before, "uk", "settings.yaml")).toBe(after);
  });

  it("keeps every other byte: comments, blank lines, quotes and spaces", () => {
    const before = `# About us\n\ncouncil:   "Smallton"\n\n# The order of the chooser.\nlanguages: [pl]\n\nareas:\n  - { id: north,  name: North }\n`;
    const after = switchOn(before, "uk", "settings.yaml") ?? "";
    expect(after).toBe(before.replace("[pl]", "[pl, uk]"));
    expect(parse(after)).toMatchObject({ languages: ["pl", "uk"] });
  });

  it("changes nothing where it is there already", () => {
    expect(switchOn("languages: [pl, uk]\n", "uk", "settings.yaml")).toBeUndefined();
  });

  it.each([
    ["one word", "languages: pl\n"],
    ["broken YAML", "languages: [pl\n"],
    ["a list of settings", "- languages\n"],
    ["an alias", "a: &list [pl]\nlanguages: *list\n"],
  ])("says how to write the list instead of %s", (_, text) => {
    expect(() => switchOn(text, "uk", "settings.yaml")).toThrow(
      "settings.yaml: The languages can't be added to. Write them as a list, like languages: [pl, ur], and try again.",
    );
  });
});
