import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListEntry } from "../../plugins/model/my-list-view.ts";
import { addShared, catchUp, neighbourOf, setOut, toKept, toRows } from "../../plugins/my-list/rows.ts";

const kept = (...ids: string[]) => new Map(ids.map((id) => [id, `digest-${id}`]));
const idsOf = (rows: ReturnType<typeof toRows>) => rows.map(({ id, isOut }) => (isOut ? `(${id})` : id));

/** Rows written as `a (b) c`: what stands in brackets was taken out. */
const rowsOf = (text: string) =>
  text.split(" ").map((word) => ({
    id: word.replace(/[()]/g, ""),
    digest: `digest-${word.replace(/[()]/g, "")}`,
    isOut: word.startsWith("("),
  }));

describe("a page that is taken out", () => {
  it("leaves its place open, and comes back to it", () => {
    const out = setOut(toRows(kept("a", "b", "c")), ["b"], true);
    expect(idsOf(out)).toEqual(["a", "(b)", "c"]);
    expect([...toKept(out).keys()]).toEqual(["a", "c"]);
    expect(toKept(setOut(out, ["b"], false))).toEqual(kept("a", "b", "c"));
  });

  it("can be put back in any order, and the list is as it was", () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/));
    fc.assert(
      fc.property(
        ids.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all), fc.shuffledSubarray(all))),
        ([all, out, back]) => {
          const taken = out.reduce((rows, id) => setOut(rows, [id], true), toRows(kept(...all)));
          const some = back.reduce((rows, id) => setOut(rows, [id], false), taken);
          const whole = out.reduce((rows, id) => setOut(rows, [id], false), some);
          expect([...toKept(whole)]).toEqual([...kept(...all)]);
        },
      ),
    );
  });

  it.each([
    ["a b c", "a", "b"],
    ["a b c", "b", "c"],
    ["a b c", "c", "b"],
    ["a (b) c", "a", "c"],
    ["a b (c)", "b", "a"],
    ["a", "a", undefined],
    ["(a) b (c)", "b", undefined],
  ])("of %s, %s leads the keyboard to %s", (rows, id, next) => {
    expect(neighbourOf(rowsOf(rows), id)).toBe(next);
  });
});

describe("catchUp", () => {
  it.each<[string, string, string[], string[]]>([
    ["shows last what another tab kept", "a b", ["a", "b", "c"], ["a", "b", "c"]],
    ["shows no more what another tab took out", "a b", ["b"], ["b"]],
    ["leaves what was taken out here where it can come back", "a (b) c", ["a", "c"], ["a", "(b)", "c"]],
    ["shows again what was taken out here and kept there", "a (b) c", ["a", "b", "c"], ["a", "b", "c"]],
  ])("%s", (_, rows, now, shown) => {
    expect(idsOf(catchUp(rowsOf(rows), kept(...now)))).toEqual(shown);
  });

  it("takes on what another tab read of a page that has changed", () => {
    const [row] = catchUp(rowsOf("a"), new Map([["a", "digest-new"]]));
    expect(row).toEqual({ id: "a", digest: "digest-new", isOut: false });
  });
});

describe("addShared", () => {
  const entry = (digest: string): ListEntry => ({
    ...{ url: "/", title: { text: "" }, description: { text: "" }, phones: [], when: [], where: [], digest },
  });
  const entries = new Map(["a", "b", "c"].map((id) => [id, entry(`now-${id}`)]));

  it("adds after the own list what is new and there, as it is now", () => {
    expect([...addShared(kept("b"), ["c", "b", "gone", "a"], entries)]).toEqual([
      ["b", "digest-b"],
      ["c", "now-c"],
      ["a", "now-a"],
    ]);
  });
});
