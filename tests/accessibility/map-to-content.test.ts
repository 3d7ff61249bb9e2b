import { describe, expect, it } from "vitest";
import { mapToContent } from "../../plugins/accessibility/map-to-content.ts";

const sourceOf = (url: string, files: string[]) => mapToContent([{ url, source: null }], files)[0]?.source;

describe("the content file of a page that somebody else built", () => {
  it.each([
    ["/", ["index.md"], "index.md"],
    ["/school/", ["school.md", "en/school.md"], "school.md"],
    ["/school/", ["school/index.md"], "school/index.md"],
    ["/school/", ["en/school/index.md"], "en/school/index.md"],
    ["/ur/school/", ["ur/school.md"], "ur/school.md"],
    ["/old.html", ["old.md"], "old.md"],
    ["/services/sleep-well/", ["services/sleep-well.yaml"], "services/sleep-well.yaml"],
    ["/short%20breaks/", ["short breaks.md"], "short breaks.md"],
    ["/gone/", ["school.md"], null],
  ])("of %s, where there is %j, is %j", (url, files, source) => {
    expect(sourceOf(url, files)).toBe(source);
  });
});
