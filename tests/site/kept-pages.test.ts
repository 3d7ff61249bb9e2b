import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Keeper } from "../../plugins/model/keeper.ts";
import { sortPagesToPrint } from "../../plugins/site/kept-pages.ts";
import { makeApprovedFolder, readOn } from "./approved-folder.ts";

/** A keeper that claims to have every page, as one might that somebody tampered with. */
const KNOWS_ALL: Keeper = {
  ...{ begin: () => {}, keep: () => {}, save: async () => {} },
  recall: () => Buffer.from("<p>Anything</p>"),
};

let content: string;
beforeAll(async () => {
  content = await makeApprovedFolder("en");
});
afterAll(() => rm(content, { recursive: true, force: true }));

describe("sortPagesToPrint", () => {
  it("prints a page with the badge anew, whatever is kept: nothing in a cache can put a badge on other words", async () => {
    const { site } = await readOn(content, "2026-11-24");
    const { toPrint, kept } = sortPagesToPrint(site?.views ?? [], "", KNOWS_ALL);
    expect(toPrint.map(({ url }) => url)).toContain("/school/sen-support/");
    expect(kept.map(({ file }) => file)).toContain("school/index.html");
    expect(toPrint.every((view) => "badge" in view && view.badge.state === "approved")).toBe(true);
  });
});
