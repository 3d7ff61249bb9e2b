import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  FONT_PACKAGES,
  FONT_WEIGHTS,
  fontsConfiguration,
} from "../../plugins/browser/fonts-configuration.ts";

describe("fontsConfiguration", () => {
  it("names each folder and the cache, safe as XML", () => {
    const text = fontsConfiguration(["/fonts/Noto & Co"], "/cache");
    expect(text).toContain("<dir>/fonts/Noto &amp; Co</dir>");
    expect(text).toContain("<cachedir>/cache</cachedir>");
  });

  it.each(FONT_PACKAGES)("finds each weight of %s", (name) => {
    const folders = FONT_WEIGHTS.map((weight) => `node_modules/${name}/${weight}`);
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  });
});
