import { expect, it } from "vitest";
import { parse } from "yaml";
import { writeFrontMatter } from "../../../plugins/translations/exchange/front-matter.ts";

it("keeps the comments and other keys of a file's front matter", () => {
  const before = "# Checked by phone\ntitle: Pomoc\nkind: machine # first draft\ntranslated: 2026-10-01\n";
  expect(writeFrontMatter(before, { title: "Pomoc SEN", translated: "2026-11-24" })).toBe(
    "# Checked by phone\ntitle: Pomoc SEN\nkind: machine # first draft\ntranslated: 2026-11-24\n",
  );
});

it.each([
  "SEN: pomoc",
  "#1",
  "- x",
  '"cytat"',
  "'",
  "yes",
  "2026-11-24",
  "null",
  "*a",
  "{x",
  "a\\b",
  "اردو: متن",
  "@",
  "%",
  "x #y",
])("writes the title %j so that it is read again", (title) => {
  expect(parse(writeFrontMatter(undefined, { title }))).toEqual({ title });
  expect(parse(writeFrontMatter("title: old\n", { title }))).toEqual({ title });
});
