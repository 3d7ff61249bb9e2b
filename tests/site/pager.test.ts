import { describe, expect, it } from "vitest";
import type { LinkGroup } from "../../plugins/model/view.ts";
import { makePager, pathOfPage, splitGroups } from "../../plugins/site/pager.ts";

const group = (id: string, count: number): LinkGroup => ({
  id,
  heading: { text: id },
  links: Array.from({ length: count }, (_, number) => ({
    url: `/${id}/${number}/`,
    words: { text: `${number}` },
  })),
});
const sizes = (pages: readonly LinkGroup[][]) =>
  pages.map((groups) => groups.map(({ id, links }) => `${id} ${links.length}`));

describe("splitGroups", () => {
  it.each([
    ["one page of what fits", [group("a", 3), group("b", 2)], [["a 3", "b 2"]]],
    ["a group that goes on under its heading", [group("a", 12)], [["a 5"], ["a 5"], ["a 2"]]],
    ["no page without links", [group("a", 5), group("b", 5)], [["a 5"], ["b 5"]]],
    [
      "several groups on a page",
      [group("a", 2), group("b", 4), group("c", 1)],
      [
        ["a 2", "b 3"],
        ["b 1", "c 1"],
      ],
    ],
    ["one page where there is nothing", [], [[]]],
  ])("makes %s", (_, groups, expected) => {
    expect(sizes(splitGroups(groups, 5))).toEqual(expected);
  });

  it("keeps every link, in order", () => {
    const groups = [group("a", 7), group("b", 11)];
    expect(splitGroups(groups, 4).flatMap((page) => page.flatMap(({ links }) => links))).toEqual(
      groups.flatMap(({ links }) => links),
    );
  });
});

describe("makePager", () => {
  const numbers = (number: number, count: number) =>
    makePager(number, count, (page) => `/${page}/`)?.pages.map((page) =>
      page === "gap" ? "…" : page.number,
    );

  it.each([
    [1, 2, [1, 2]],
    [1, 61, [1, 2, "…", 61]],
    [3, 61, [1, 2, 3, 4, "…", 61]],
    [30, 61, [1, "…", 29, 30, 31, "…", 61]],
    [61, 61, [1, "…", 60, 61]],
  ])("shows on page %i of %i the first, the last and those beside it", (number, count, expected) => {
    expect(numbers(number, count)).toEqual(expected);
  });

  it("leads on and back, not beyond the ends, and isn't there for one page", () => {
    const pager = (number: number) => makePager(number, 3, (page) => `/${page}/`);
    expect(pager(1)).toMatchObject({ previous: undefined, next: "/2/" });
    expect(pager(3)).toMatchObject({ previous: "/2/", next: undefined });
    expect(makePager(1, 1, String)).toBeUndefined();
  });

  it("leaves the first page at the list's own address", () => {
    expect([1, 2].map((number) => pathOfPage("services/all", number))).toEqual([
      "services/all",
      "services/all/2",
    ]);
  });
});
