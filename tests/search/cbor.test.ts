import { describe, expect, test } from "vitest";
import { readArray, readText, writeArray, writeText } from "../../plugins/search/cbor.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const fromHex = (text: string): Uint8Array => Buffer.from(text.replaceAll(" ", ""), "hex");

describe("cbor", () => {
  test.each([0, 1, 23, 24, 255, 256, 65_535, 65_536])("writes and reads a text of %d bytes", (length) => {
    const text = "x".repeat(length);
    const [read] = readArray(writeArray([writeText(text)]));
    expect(read && readText(read)).toBe(text);
  });

  test.each([0, 23, 24, 300])("writes and reads an array of %d items", (length) => {
    const items = Array.from({ length }, (_, place) => writeText(String(place)));
    expect(readArray(writeArray(items)).map(readText)).toEqual(items.map((_, place) => String(place)));
  });

  test("keeps a text's bytes where its letters have several", () => {
    expect(readText(writeText("স্কুল é"))).toBe("স্কুল é");
    expect(hex(writeText("é"))).toBe("62c3a9");
  });

  // The items of RFC 8949, appendix A, that an index can hold.
  test.each([
    ["a small number", "0a"],
    ["a large number", "1b 00 00 00 e8 d4 a5 10 00"],
    ["a number below nothing", "39 03 e7"],
    ["a half float", "f9 3c 00"],
    ["bytes", "44 01 02 03 04"],
    ["nothing", "f6"],
    ["an array in an array", "82 02 82 03 04"],
    ["a map", "a2 01 02 03 04"],
    ["a map with an array", "a2 61 61 01 61 62 82 02 03"],
    ["a tag", "c1 1a 51 4b 67 b0"],
  ])("finds where %s ends", (_, item) => {
    const items = [fromHex(item), writeText("next")];
    expect(readArray(writeArray(items)).map(hex)).toEqual(items.map(hex));
  });

  test.each([
    ["a text", "61 61"],
    ["nothing at all", ""],
    ["a length that is left open", "9f 01 ff"],
  ])("throws where %s stands for an array", (_, bytes) => {
    expect(() => readArray(fromHex(bytes))).toThrow();
  });
});
