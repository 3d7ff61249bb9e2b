import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseKept } from "../../plugins/my-list/stored.ts";
import { writeKept } from "../../plugins/my-list/write-kept.ts";

const DIGEST = "abCD-_12";

describe("parseKept", () => {
  it.each<[string, string, string[]]>([
    ["nothing", "", []],
    [
      "a page and a service in their order",
      `school/sen-support:${DIGEST} services/splash-club:${DIGEST}`,
      ["school/sen-support", "services/splash-club"],
    ],
    ["the same page once", `school:${DIGEST} school:00000000`, ["school"]],
    ["what is left of a text that was cut off", `school:${DIGEST} services/spla`, ["school"]],
    ["nothing from another program's text", '{"items":["school"]}', []],
    [
      "nothing with marks in it",
      `<b>:${DIGEST} a"b:${DIGEST} ../x:${DIGEST} //evil:${DIGEST} A:${DIGEST}`,
      [],
    ],
    ["nothing with a digest of another length", "school:abc school/two:abCD-_123", []],
    ["an id that objects have too", `constructor:${DIGEST}`, ["constructor"]],
    ["entries whatever space stands between", `\n a:${DIGEST}\t\tb:${DIGEST}  `, ["a", "b"]],
  ])("reads %s", (_, text, ids) => {
    expect([...parseKept(text).keys()]).toEqual(ids);
  });

  it("takes the first of two digests of a page", () => {
    expect(parseKept(`school:${DIGEST} school:00000000`).get("school")).toBe(DIGEST);
  });

  const part = fc.stringMatching(/^[a-z\d-]{1,8}$/);
  const id = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
  const digest = fc.stringMatching(/^[\w-]{8}$/);
  const kept = fc.array(fc.tuple(id, digest)).map((pairs) => new Map(pairs));

  it("reads back whatever was written", () => {
    fc.assert(
      fc.property(kept, (list) => {
        expect([...parseKept(writeKept(list))]).toEqual([...list]);
      }),
    );
  });

  it("loses nothing to damage beside it, and takes in nothing that isn't an entry", () => {
    const rubbish = fc.string({ unit: "binary" }).filter((text) => parseKept(text).size === 0);
    fc.assert(
      fc.property(kept, rubbish, rubbish, (list, before, after) => {
        expect([...parseKept(`${before} ${writeKept(list)} ${after}`)]).toEqual([...list]);
      }),
    );
  });
});
