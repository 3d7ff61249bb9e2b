import { describe, expect, it } from "vitest";
import { textContrast } from "../../plugins/driven/checks/contrast.ts";
import { drivePage } from "../../plugins/driven/drive-page.ts";
import { driveTab } from "../../plugins/driven/io.ts";
import { samples, useBrowser } from "./open-page.ts";

const onPage = useBrowser();

describe("a reader's own colours", () => {
  it.each(samples.slice(0, 20))("are easy to read in light and dark mode: %s", async (path) => {
    const pale = await onPage(path, 360, async (page) =>
      drivePage(await driveTab(page, (page) => page.reload({ waitUntil: "load" })), path, [textContrast]),
    );
    expect(pale).toEqual([]);
  });
});
