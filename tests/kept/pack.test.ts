import { describe, expect, it } from "vitest";
import { parsePack, toPack } from "../../plugins/kept/pack.ts";

const pieces = new Map([
  ["a", Buffer.from("one\ntwo")],
  ["b", Buffer.alloc(0)],
  ["c", Buffer.from([0, 10, 255])],
]);
const pack = Buffer.concat(toPack("tools", pieces));
const keysOf = (bytes: Uint8Array, tools = "tools"): string[] => [...parsePack(bytes, tools).keys()];

describe("a pack", () => {
  it("gives each piece as it was", () => {
    const parsed = parsePack(pack, "tools");
    expect([...parsed].map(([key, bytes]) => [key, Buffer.from(bytes)])).toEqual([...pieces]);
  });

  it("is worth nothing to other tools", () => {
    expect(keysOf(pack, "others")).toEqual([]);
  });

  it.each([
    ["an empty file", Buffer.alloc(0)],
    ["no JSON", Buffer.from("x\n")],
    ["no line's end", Buffer.from('{"tools":"tools"')],
    ["another outline", Buffer.from('{"tools":"tools"}\n')],
    ["null", Buffer.from("null\n")],
  ])("is worth nothing with %s", (_, bytes) => {
    expect(keysOf(bytes)).toEqual([]);
  });

  it("loses the pieces that are cut off or damaged, and only those", () => {
    expect(keysOf(pack.subarray(0, -1))).toEqual(["a", "b"]);
    const damaged = Buffer.from(pack);
    damaged.write("X", pack.indexOf("one"));
    expect(keysOf(damaged)).toEqual(["b", "c"]);
  });
});
