import { describe, expect, it } from "vitest";
import {
  CONTENT_OPTIONS,
  type CommandShape,
  helpText,
  parseArguments,
} from "../../plugins/command-line/arguments.ts";

const shape: CommandShape = {
  call: "npm run lint:content --",
  purpose: "Checks pages.",
  operands: "[file …]",
  options: {
    content: CONTENT_OPTIONS.content,
    json: { help: "print JSON" },
    changed: { value: "[base]", alone: "main", help: "what changed" },
  },
};

describe("parseArguments", () => {
  it.each([
    [[], { values: { content: "content" }, switches: [], operands: [] }],
    [["--content", "other", "--json"], { values: { content: "other" }, switches: ["json"], operands: [] }],
    [
      ["--content=other", "a.md", "b.md"],
      { values: { content: "other" }, switches: [], operands: ["a.md", "b.md"] },
    ],
    [["--changed"], { values: { content: "content", changed: "main" }, switches: [], operands: [] }],
    [
      ["--changed", "--json"],
      { values: { content: "content", changed: "main" }, switches: ["json"], operands: [] },
    ],
    [["--changed", "v1"], { values: { content: "content", changed: "v1" }, switches: [], operands: [] }],
    [["--changed=v1"], { values: { content: "content", changed: "v1" }, switches: [], operands: [] }],
    [["--", "--a.md"], { values: { content: "content" }, switches: [], operands: ["--a.md"] }],
  ])("reads %j", (argv, expected) => {
    const { values, switches, operands } = parseArguments(shape, argv);
    expect({ values, switches: [...switches], operands }).toEqual(expected);
  });

  it.each([
    [["--contnt", "x"], "--contnt: There is no such option. Did you mean --content?"],
    [["--zzz"], "--zzz: There is no such option. Try npm run lint:content -- --help."],
    [["--content"], "--content: A value is missing. Write --content <folder>."],
  ])("refuses %j with a sentence", (argv, sentence) => {
    expect(() => parseArguments(shape, argv)).toThrow(sentence);
  });

  it("refuses operands where a command takes none", () => {
    const { operands: _, ...without } = shape;
    expect(() => parseArguments(without, ["x"])).toThrow("x: This command takes options only.");
  });
});

describe("helpText", () => {
  it("says what the command does and takes", () => {
    expect(helpText(shape)).toMatchInlineSnapshot(`
      "Usage: npm run lint:content -- [options] [file …]

      Checks pages.

      Options:
        --changed [base]         what changed
        --content <folder>       the folder with the content (default: content)
        --help                   this text
        --json                   print JSON
      "
    `);
  });
});
