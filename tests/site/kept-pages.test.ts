import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FORGETFUL, type Keeper } from "../../plugins/model/keeper.ts";
import type { View } from "../../plugins/model/view.ts";
import { readSite } from "../../plugins/site/io.ts";
import { sortPagesToPrint } from "../../plugins/site/kept-pages.ts";

const { site } = await readSite({
  content: "content",
  locales: "locales",
  date: "2026-11-24",
  cache: ".cache",
});
const views = site?.views ?? [];

function createMemory(): Keeper & { kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    ...FORGETFUL,
    kept,
    recall: (key) => kept.get(key),
    keep: (key, bytes) => void kept.set(key, bytes),
  };
}

describe("sortPagesToPrint", () => {
  it("prints every page where nothing is kept", () => {
    const { toPrint, kept, keys } = sortPagesToPrint(views, "texts", FORGETFUL);
    expect(toPrint).toEqual(views);
    expect(kept).toEqual([]);
    expect(keys.size).toBe(views.length);
  });

  it("takes a page whose view, frame and texts are the same, and no other", () => {
    const [first, second] = views as [View, View];
    const memory = createMemory();
    const { keys } = sortPagesToPrint([first, second], "texts", memory);
    memory.keep(keys.get(first.file) ?? "", Buffer.from("first"));
    const filesToPrint = (view: View, texts = "texts"): string[] =>
      sortPagesToPrint([view], texts, memory).toPrint.map(({ file }) => file);
    expect(filesToPrint(first)).toEqual([]);
    expect(filesToPrint(second)).toEqual([second.file]);
    expect(filesToPrint(first, "other texts")).toEqual([first.file]);
    expect(filesToPrint({ ...first, canonical: "x" })).toEqual([first.file]);
    expect(filesToPrint({ ...first, frame: { ...first.frame, siteName: "x" } })).toEqual([first.file]);
    expect(
      sortPagesToPrint([first], "texts", memory).kept.map(({ html }) => Buffer.from(html).toString()),
    ).toEqual(["first"]);
  });
});

describe("a page that wears the badge", () => {
  const worn = views.filter((view) => "badge" in view && view.badge.state === "approved");

  it("is printed anew though the cache holds a page under its key", () => {
    const [view] = worn as [View];
    const memory = createMemory();
    const { keys } = sortPagesToPrint([view], "texts", memory);
    memory.keep(keys.get(view.file) ?? "", Buffer.from("from the cache"));
    const { toPrint, kept } = sortPagesToPrint([view], "texts", memory);
    expect(toPrint).toEqual([view]);
    expect(kept).toEqual([]);
  });
});

/** Paths of values inside a value that JSON would leave out or change, so that a digest of it would miss them. */
function listHidden(value: unknown, path: string): string[] {
  if (typeof value === "function" || value instanceof Map || value instanceof Set || value instanceof Date)
    return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => listHidden(inside, `${path}.${key}`));
}

describe("what a page's key digests", () => {
  it("is all of its view: nothing but its texts is a function", () => {
    expect(views.length).toBeGreaterThan(500);
    const hidden = views.flatMap(({ t: _, ...view }) => listHidden(view, view.template));
    expect([...new Set(hidden)]).toEqual([]);
  });

  it("is all that layouts print: they ask for nothing but the view and what the build gives to every page", () => {
    const files = globSync(["layouts/templates/*.njk", "layouts/components/**/*.njk"]);
    expect(files.length).toBeGreaterThan(10);
    const others = files.flatMap((file) => {
      const code =
        readFileSync(file, "utf8")
          .match(/\{[{%][\s\S]*?[}%]\}/g)
          ?.join("\n") ?? "";
      const plain = code.replace(/"[^"]*"|'[^']*'/g, "");
      return (
        /(?<![\w.])(site|page|collections|pagination|eleventy|pkg)\s*[.[]/
          .exec(plain)
          ?.map((found) => `${file}: ${found}`) ?? []
      );
    });
    expect(others).toEqual([]);
  });
});
