import { describe, expect, it } from "vitest";
import { parseCachedImage, toCachedName } from "../../plugins/images/cached-image.ts";

const facts = {
  width: 320,
  height: 200,
  variants: [{ format: "avif", width: 320, bytes: 900, hash: "a".repeat(64) }],
};

describe("parseCachedImage", () => {
  it("reads what a build kept", () => {
    expect(parseCachedImage(JSON.stringify(facts))).toEqual(facts);
  });

  it.each([
    ["a file that was cut short", JSON.stringify(facts).slice(0, 40)],
    ["a file without variants", JSON.stringify({ ...facts, variants: [] })],
    ["a format of another version", JSON.stringify(facts).replace("avif", "jxl")],
    ["a key of another version", JSON.stringify({ ...facts, colour: "red" })],
  ])("gives nothing for %s", (_, json) => {
    expect(parseCachedImage(json)).toBeUndefined();
  });
});

describe("toCachedName", () => {
  it("tells encodings of an image apart", () => {
    expect(toCachedName({ format: "webp", width: 640 })).toBe("640.webp");
  });
});
