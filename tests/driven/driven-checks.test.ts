import { describe, expect, it } from "vitest";
import { drivePage } from "../../plugins/driven/drive-page.ts";
import { driveTab } from "../../plugins/driven/io.ts";
import { DRIVEN_CHECKS } from "../../plugins/driven/registry.ts";
import { toPage, useTab } from "./with-browser.ts";

const show = useTab();

const examples = (side: "good" | "bad") =>
  DRIVEN_CHECKS.flatMap((check) => check.examples[side].map((html) => [check.id, html, check] as const));

describe("a page that is driven", () => {
  it.each(examples("bad"))("is found by %s: %s", async (id, html, check) => {
    const page = await show("<p>Nothing</p>");
    const tab = await driveTab(page, (page) => page.setContent(toPage(html), { waitUntil: "load" }));
    expect((await drivePage(tab, "/", [check])).map(({ check }) => check)).toContain(id);
  });

  it.each(examples("good"))("is left alone by %s: %s", async (_, html, check) => {
    const page = await show("<p>Nothing</p>");
    const tab = await driveTab(page, (page) => page.setContent(toPage(html), { waitUntil: "load" }));
    expect(await drivePage(tab, "/", [check])).toEqual([]);
  });
});
