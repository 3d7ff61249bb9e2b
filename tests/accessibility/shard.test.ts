import { describe, expect, it } from "vitest";
import { nameShard, pagesOfShard, parseShard } from "../../plugins/accessibility/shard.ts";

const pages = Array.from({ length: 1000 }, (_, index) => ({ url: `/page-${index}/`, source: null }));
const parts = (of: typeof pages, count: number) =>
  Array.from({ length: count }, (_, index) => pagesOfShard(of, { index: index + 1, count }));

describe("the parts of a site", () => {
  it.each([1, 2, 3, 7])("hold each page once: %i", (count) => {
    const urls = parts(pages, count).flatMap((part) => part.map(({ url }) => url));
    expect(urls.sort()).toEqual(pages.map(({ url }) => url).sort());
  });

  it("are about as large as each other", () => {
    for (const part of parts(pages, 4)) expect(Math.abs(part.length - 250)).toBeLessThan(60);
  });

  it("keep their pages when others come or go, and keep the order", () => {
    const fewer = pages.filter((_, index) => index % 3 !== 0);
    const [before, after] = [parts(pages, 4), parts(fewer, 4)];
    for (const [index, part] of after.entries())
      expect(part).toEqual(before[index]?.filter(({ url }) => fewer.some((page) => page.url === url)));
  });
});

describe("parseShard", () => {
  it("reads which part of how many", () => {
    expect(parseShard("2/4")).toEqual({ index: 2, count: 4 });
    expect(nameShard(parseShard("2/4"))).toBe("2-of-4");
  });

  it.each(["0/4", "5/4", "4", "a/b", "1/0", "1.5/2", "-1/2", ""])("refuses %j with a sentence", (text) => {
    expect(() => parseShard(text)).toThrow("This doesn't say which part of how many.");
  });
});
