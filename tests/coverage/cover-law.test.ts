import { describe, expect, it } from "vitest";
import { readContent } from "../../plugins/content/io.ts";
import { checkCovers, checkGaps, coverLaw } from "../../plugins/coverage/cover-law.ts";
import { readLaw } from "../../plugins/coverage/io.ts";

const law = await readLaw();
const { pages } = await readContent("content");

describe("the law's list", () => {
  it("has an id, a source and what it asks for each item", () => {
    expect(new Set(law.items.map(({ id }) => id)).size).toBe(law.items.length);
    expect(law.items.filter(({ asks }) => asks.length < 10)).toEqual([]);
  });
});

describe("the demonstration", () => {
  it("answers every item", () => {
    expect(checkGaps(coverLaw(law, pages), "content")).toEqual([]);
    expect(checkCovers(law, pages)).toEqual([]);
  });

  it("would have a gap where the one page that answers an item were gone", () => {
    const [item] = coverLaw(law, pages).filter(({ pages }) => pages.length === 1);
    const without = pages.filter((page) => page !== item?.pages[0]);
    expect(checkGaps(coverLaw(law, without), "content").map(({ fix }) => fix)).toContain(
      `Write a page about it and name it in covers: [${item?.item.id}].`,
    );
  });
});
