import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../plugins/model/languages.ts";
import { fromBytes, indexKeyOf, toBytes } from "../../plugins/search/kept-index.ts";
import { toRecord } from "./fixture-site.ts";

const [english, other] = LANGUAGES;
if (english === undefined || other === undefined) throw new Error("There are no two languages.");
const record = toRecord({ url: "/en/a/", title: "A", body: "" });
const plan = { language: english, records: [record] };
const key = indexKeyOf(plan, ["one", "two"]);

describe("indexKeyOf", () => {
  test("is the same for the same documents and facts", () => {
    expect(indexKeyOf({ language: english, records: [{ ...record }] }, ["one", "two"])).toBe(key);
  });

  // Filters stand in no document: a change of them alone must make the index anew.
  test.each([
    ["a document", plan, ["one", "2"]],
    ["the order of documents", plan, ["two", "one"]],
    ["the language", { ...plan, language: other }, ["one", "two"]],
    [
      "an age",
      { ...plan, records: [{ ...record, facets: { ...record.facets, ages: ["0-4"] } }] },
      ["one", "two"],
    ],
    [
      "an area",
      { ...plan, records: [{ ...record, facets: { ...record.facets, areas: ["x"] } }] },
      ["one", "two"],
    ],
  ])("changes with %s", (_, changed, documents) => {
    expect(indexKeyOf(changed, documents)).not.toBe(key);
  });
});

describe("fromBytes", () => {
  test("gives the files that toBytes was given, line ends and no bytes at all among them", () => {
    const files = [
      { path: "a/é.txt", content: Buffer.from("one\ntwo") },
      { path: "b", content: Buffer.alloc(0) },
      { path: "c", content: Buffer.from([10, 0, 255]) },
    ];
    const read = fromBytes(toBytes(files)).map(({ path, content }) => ({
      path,
      content: Buffer.from(content),
    }));
    expect(read).toEqual(files);
  });
});
