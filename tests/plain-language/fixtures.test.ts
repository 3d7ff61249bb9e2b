import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ContentKind } from "../../plugins/plain-language/content-file.ts";
import { RULES } from "../../plugins/plain-language/rules/registry.ts";
import { ENGLISH, findingsIn, SERVICE } from "./lint.ts";

const FOLDER = "tests/plain-language/fixtures";
const fixtures = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(join(FOLDER, name), "utf8"),
}));

function kindOf(name: string): ContentKind {
  if (name.endsWith(".yaml")) return SERVICE;
  const language = /\.([a-z]{2})\.md$/.exec(name)?.[1];
  return language === undefined ? ENGLISH : { kind: "page", language };
}

/** What a fixture says is found on each of its lines: `<!-- finds: rule “words”; rule “words” -->`, or after `#` in YAML. */
function statedIn(text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const [, stated = ""] = /(?:<!--|#) finds: (.*?)(?: -->.*)?$/.exec(line) ?? [];
    return stated === "" ? [] : stated.split("; ").map((finding) => `${index + 1} ${finding}`);
  });
}

describe.each(fixtures)("in the fixture $name", ({ name, text }) => {
  const found = (source: string) =>
    findingsIn(source, kindOf(name)).map(({ line, rule, words }) => `${line} ${rule} “${words}”`);

  it("the rules find what its lines say, and nothing else", () => {
    expect(found(text).sort()).toEqual(statedIn(text).sort());
  });

  it("they find the same with Windows line ends and a byte-order mark", () => {
    expect(found(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(found(text));
  });
});

it("the fixtures show every rule", () => {
  const shown = new Set(
    fixtures.flatMap(({ text }) => statedIn(text)).map((finding) => finding.split(" ")[1]),
  );
  expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});
