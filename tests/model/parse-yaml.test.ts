import { describe, expect, it } from "vitest";
import { z } from "zod";
import { line } from "../../plugins/model/fields.ts";
import { parseYaml } from "../../plugins/model/parse-yaml.ts";

const Team = z.strictObject({ name: line, people: z.array(z.strictObject({ role: line })).default([]) });

function complaints(text: string, firstLine = 1): string[] {
  return parseYaml(Team, { text, file: "a.yaml", firstLine }).findings.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

describe("parseYaml", () => {
  it.each([
    ["name: SEND team", []],
    ["", ['1:1 "name" is missing.']],
    [
      "name: a\npeople:\n  - role: x\n  - rol: y",
      ['4:5 "rol" is not a known key.', '4:5 "people[1].role" is missing.'],
    ],
    ["name: a\nname: b", ["2:1 This is not right as YAML: Map keys must be unique."]],
    ["name: 'a", ["1:9 This is not right as YAML: Missing closing 'quote."]],
    ["name: &a x\npeople: *b", ['2:9 "*b" stands for a value from elsewhere, which can\'t be used here.']],
    ["name: a\r\nextra: b\r\n", ['2:1 "extra" is not a known key.']],
  ])("says where in %j", (text, expected) => {
    expect(complaints(text).sort()).toEqual([...expected].sort());
  });

  it("counts lines in the whole file", () => {
    expect(complaints("name: a\nextra: b", 2)).toEqual(['3:1 "extra" is not a known key.']);
  });

  it("refuses a bomb of aliases before it goes off", () => {
    const lists = Array.from({ length: 9 }, (_, level) => {
      const aliases = Array(9).fill(`*l${level}`).join(", ");
      return `l${level + 1}: &l${level + 1} [${aliases}]`;
    });
    expect(complaints(["l0: &l0 x", ...lists].join("\n"))).toEqual([
      '2:10 "*l0" stands for a value from elsewhere, which can\'t be used here.',
    ]);
  });
});
