import { describe, expect, it } from "vitest";
import { useBrowser } from "./open-page.ts";

const onPage = useBrowser();

describe("a page in Urdu", () => {
  it("is the mirror image of the English one", async () => {
    const sideOf = (path: string) =>
      onPage(path, 1280, (page) =>
        page.evaluate(() =>
          [".site-header__name", ".contact", ".govuk-breadcrumbs__list-item", ".language-chooser"].map(
            (selector) => {
              const box = document.querySelector(selector)?.getBoundingClientRect();
              return box === undefined
                ? "missing"
                : box.left + box.width / 2 < innerWidth / 2
                  ? "left"
                  : "right";
            },
          ),
        ),
      );
    const english = await sideOf("/school/sen-support/");
    const urdu = await sideOf("/ur/school/sen-support/");
    expect(english).not.toContain("missing");
    expect(urdu).toEqual(english.map((side) => (side === "left" ? "right" : "left")));
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
