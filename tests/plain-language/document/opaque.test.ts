import { describe, expect, it } from "vitest";
import { findOpaque, isWebAddress, maskText } from "../../../plugins/plain-language/document/opaque.ts";

describe("findOpaque", () => {
  it.each([
    ["Call {{contacts.send.phone}} now", ["{{contacts.send.phone}}"]],
    ["{{a}}{{b}}", ["{{a}}", "{{b}}"]],
    ["{{ never ends", []],
    ["See www.gov.uk/send, or https://gov.uk.", ["www.gov.uk/send", "https://gov.uk"]],
    ["Email (help@mere.example).", ["help@mere.example"]],
    ["mailto:help@mere.example", ["mailto:help@mere.example"]],
    ["GOV.UK’s page at mere.co.uk’s", ["GOV.UK", "mere.co.uk"]],
    ["Ask at 5. Come to us", []],
    ["www.gov.uk/{{facts.path}}", ["www.gov.uk/{{facts.path}}"]],
    ["help@{{council.domain}}.example", ["help@{{council.domain}}.example"]],
    ["{{council.domain}}/send", ["{{council.domain}}"]],
  ])("finds in %j what isn't words", (text, found) => {
    expect(findOpaque(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

describe("maskText", () => {
  it.each(["Call {{a}} at www.gov.uk/{{b}} now", "child’s", "{{a}}", "x"])(
    "keeps the length of %j",
    (text) => {
      expect(maskText(text, findOpaque(text))).toHaveLength(text.length);
    },
  );

  it("writes names over, and makes apostrophes straight", () => {
    expect(maskText("Child’s {{a}}", [{ start: 8, end: 13 }])).toBe("Child's Xxxxx");
  });
});

it.each([
  ["https://x", true],
  ["www.x", true],
  ["gov.uk/send", true],
  ["help@gov.uk", false],
  ["e.g.", false],
  ["9.30", false],
])("isWebAddress(%j) is %j", (text, is) => {
  expect(isWebAddress(text)).toBe(is);
});
