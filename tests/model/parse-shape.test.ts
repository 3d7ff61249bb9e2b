import { describe, expect, it } from "vitest";
import { z } from "zod";
import { age, isoDate, line, phone, slug, webAddress } from "../../plugins/model/fields.ts";
import { parseShape, toPathText } from "../../plugins/model/parse-shape.ts";

const Person = z.strictObject({
  title: line,
  kind: z.enum(["page", "service"]).default("page"),
  ages: z.tuple([age, age]).optional(),
  phones: z.array(z.strictObject({ number: phone })).default([]),
  contacts: z.record(slug, z.strictObject({ name: line })).default({}),
});

function problems(value: unknown): string[] {
  return parseShape(Person, value).problems.map(({ message, fix }) => `${message} ${fix}`);
}

describe("parseShape", () => {
  it("gives the value where nothing is wrong", () => {
    expect(parseShape(Person, { title: " Help " }).value).toMatchObject({ title: "Help", kind: "page" });
  });

  it.each([
    [{}, '"title" is missing. Add "title" and its value.'],
    [{ title: "" }, '"title" is empty. Change it.'],
    [{ title: 5 }, '"title" must be text. Change it.'],
    [{ title: "a", titel: "b" }, '"titel" is not a known key. Did you mean "title"?'],
    [{ title: "a", kind: "pgae" }, '"pgae" is not a value that "kind" can have. Did you mean "page"?'],
    [{ title: "a", kind: {} }, '"{}" is not a value that "kind" can have. Use one of: page, service.'],
    [{ title: "a", ages: [0, 30] }, '"ages[1]" must be 25 or less. Change it.'],
    [{ title: "a", phones: [{}] }, '"phones[0].number" is missing. Add "number" and its value.'],
    [
      { title: "a", phones: [{ number: "1", name: "x" }] },
      '"phones[0].number" must be a phone number in digits and spaces. Change it.',
    ],
    [{ title: "a", contacts: { send: { nme: "x" } } }, '"nme" is not a known key. Did you mean "name"?'],
    [
      { title: "a", contacts: { send: {} } },
      '"contacts.send.name" is missing. Add "name" and its value under "send".',
    ],
    ["text", "The file must be a set of keys with values. Change it."],
    [null, "The file must be a set of keys with values. Change it."],
  ])("says what is wrong with %j", (value, sentence) => {
    expect(problems(value)).toContain(sentence);
  });
});

describe("toPathText", () => {
  it("writes a path as people do", () => {
    expect(toPathText(["audience", "ages", 0])).toBe("audience.ages[0]");
  });
});

describe("fields", () => {
  it.each([
    [isoDate, "2026-02-28", true],
    [isoDate, "2026-02-30", false],
    [isoDate, "28/02/2026", false],
    [webAddress, "https://www.gov.uk/x", true],
    [webAddress, "javascript:alert(1)", false],
    [webAddress, "ftp://a.example", false],
    [phone, "01632 960100", true],
    [phone, "+44 1632 960100", true],
    [phone, "ring us", false],
    [slug, "sen-support", true],
    [slug, "SEN support", false],
    [line, "one\ntwo", false],
  ])("%#: %s", (schema, value, fits) => {
    expect(schema.safeParse(value).success).toBe(fits);
  });
});
