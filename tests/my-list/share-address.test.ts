import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_SHARED, parseShareHash, toShareHash } from "../../plugins/my-list/share-address.ts";

describe("parseShareHash", () => {
  it.each<[string, string, string[]]>([
    [
      "the ids of a link",
      "#keep=school/sen-support,services/splash-club",
      ["school/sen-support", "services/splash-club"],
    ],
    ["nothing from an address without a list", "#main-content", []],
    ["nothing from no address", "", []],
    ["each id once", "#keep=school,school", ["school"]],
    [
      "a link that a messenger encoded",
      "#keep=school%2Fsen-support%2Cservices%2Fsplash-club",
      ["school/sen-support", "services/splash-club"],
    ],
    [
      "a link with a full stop after it",
      "#keep=school,services/splash-club.",
      ["school", "services/splash-club"],
    ],
    [
      "a link that was broken over two lines",
      "#keep=school,%0A services/splash-club",
      ["school", "services/splash-club"],
    ],
    ["a link that was cut off in the middle of a sign", "#keep=school%2", ["school"]],
    ["no marks", "#keep=<img>,school,javascript:alert(1)", ["school", "javascript"]],
    ["no path that leads out", "#keep=../../x,/y", []],
  ])("reads %s", (_, hash, ids) => {
    expect(parseShareHash(hash)).toEqual(ids);
  });

  it("reads at most so many as a phone draws at once", () => {
    const ids = Array.from({ length: MOST_SHARED + 50 }, (_, index) => `services/s-${index}`);
    expect(parseShareHash(toShareHash(ids))).toHaveLength(MOST_SHARED);
  });

  it("gives only ids, whatever the address holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const id of parseShareHash(`#keep=${text}`)) expect(id).toMatch(/^[a-z\d-]+(\/[a-z\d-]+)*$/);
      }),
    );
  });
});
