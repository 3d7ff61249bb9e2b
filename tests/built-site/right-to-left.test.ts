import { describe, expect, it } from "vitest";
import { mirror } from "../../plugins/driven/checks/mirror.ts";
import { drivePage } from "../../plugins/driven/drive-page.ts";
import { driveTab } from "../../plugins/driven/io.ts";
import { useBrowser } from "./open-page.ts";

const onPage = useBrowser();

describe("a page in Urdu", () => {
  it("is the mirror image of the English one", async () => {
    const found = await onPage("/ur/school/sen-support/", 1280, async (page) => {
      const twin = page.url().replace("/ur/", "/");
      const tab = await driveTab(page, (page) => page.reload({ waitUntil: "load" }), twin);
      return drivePage(tab, "/ur/school/sen-support/", [mirror]);
    });
    expect(found).toEqual([]);
  });

  it("keeps the digits of phone numbers in order", async () => {
    const positions = await onPage("/ur/school/sen-support/", 360, (page) =>
      page.$eval("main a.phone", (link) => {
        const text = link.firstChild as Text;
        const left = (index: number): number => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          return range.getBoundingClientRect().left;
        };
        return [left(0), left(text.length - 1)];
      }),
    );
    expect(positions[0]).toBeLessThan(positions[1] ?? 0);
  });
});
