import { describe, expect, it } from "vitest";
import { TARGET_BROWSERS } from "../../plugins/model/target-browsers.ts";
import { isNewer, listLacking } from "../../plugins/old-browsers/compatibility.ts";
import { readCompatibility } from "../../plugins/old-browsers/io.ts";

describe("the browsers that pages must work in", () => {
  it("were out five years before the data of what browsers can do was made", async () => {
    const data = (await readCompatibility()) as unknown as {
      __meta: { timestamp: string };
      browsers: Record<string, { releases: Record<string, { release_date?: string }> }>;
    };
    const made = new Date(data.__meta.timestamp);
    made.setUTCFullYear(made.getUTCFullYear() - 5);
    const late = Object.entries(TARGET_BROWSERS).filter(([browser, version]) => {
      const date = data.browsers[browser]?.releases[version]?.release_date;
      return date === undefined || date > made.toISOString().slice(0, 10);
    });
    expect(late).toEqual([]);
  });
});

describe("isNewer", () => {
  it.each([
    ["15.4", "15", true],
    ["15", "15", false],
    ["15.0", "15", false],
    ["9", "15", false],
    ["100", "15", true],
    ["≤37", "15", true],
    ["preview", "15", true],
  ])("%s is newer than %s: %s", (one, other, newer) => {
    expect(isNewer(one, other)).toBe(newer);
  });
});

describe("listLacking", () => {
  const browsers = { safari: "15" };
  it.each([
    [{ version_added: "14" }, []],
    [{ version_added: "15.4" }, ["safari 15"]],
    [{ version_added: false as const }, ["safari 15"]],
    [{ version_added: "9", prefix: "-webkit-" }, ["safari 15"]],
    [{ version_added: "9", flags: [] }, ["safari 15"]],
    [{ version_added: "9", version_removed: "12" }, ["safari 15"]],
    [[{ version_added: "9", version_removed: "12" }, { version_added: "14" }], []],
  ])("reads %j", (safari, lacking) => {
    expect(listLacking({ __compat: { support: { safari } } } as never, browsers)).toEqual(lacking);
  });

  it("finds nothing where the data says nothing", () => {
    expect(listLacking(undefined, browsers)).toEqual([]);
  });
});
