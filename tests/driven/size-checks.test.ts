import { describe, expect, it } from "vitest";
import { lookAtSizes } from "../../plugins/driven/io.ts";
import { SIZE_CHECKS } from "../../plugins/driven/registry.ts";
import { useTab } from "./with-browser.ts";

const show = useTab();

const examples = (side: "good" | "bad") =>
  SIZE_CHECKS.flatMap(({ id, examples }) => examples[side].map((html) => [id, html] as const));

const findingsOf = async (html: string) => lookAtSizes(await show(html));

describe("a page in a narrow window", () => {
  it.each(examples("bad"))("is found by %s: %s", async (id, html) => {
    expect((await findingsOf(html)).map(({ check }) => check)).toContain(id);
  });

  it.each(examples("good"))("is left alone by %s: %s", async (_, html) => {
    expect(await findingsOf(html)).toEqual([]);
  });
});
