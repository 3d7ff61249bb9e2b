import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { checkPagesAsText } from "../../plugins/accessibility/check-html.ts";
import type { PageFinding } from "../../plugins/accessibility/page-finding.ts";
import { checkPages } from "../../plugins/barriers/check-files.ts";
import { CLEAN, toHtml } from "./planted-site.ts";

const PAGES = 24;
const LENGTH = 250_000;

/** A page with two barriers, and a comment that makes it large. */
const makePage = (index: number) =>
  toHtml({
    body: `${CLEAN}<img src="/${index}.png"><p><a href="/pages/${index}/">click here</a></p><!--${`${index} `.repeat(LENGTH / 2)}-->`,
  });
const addresses = Array.from({ length: PAGES }, (_, index) => `/${index}/`);

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** How many bytes more are in use than before, while what was made is kept. */
async function measure(make: () => Promise<readonly { snippet: string }[]>): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const made = await make();
  collectGarbage();
  const bytes = process.memoryUsage().heapUsed - before;
  expect(made.length).toBeGreaterThanOrEqual(PAGES);
  expect(made[0]?.snippet).toMatch(/^<(img|a) /);
  return bytes;
}

it.each<[string, () => Promise<readonly Pick<PageFinding, "snippet">[]>]>([
  [
    "html-validate",
    () =>
      checkPagesAsText(
        addresses.map((url) => ({ url, source: null })),
        async (url) => ({
          ...{ status: 200, type: "text/html" },
          body: Buffer.from(makePage(Number(url.replaceAll("/", "")))),
        }),
      ),
  ],
  [
    "the checks of our own",
    async () => {
      const settings = { levels: new Map(), exclusions: [], findings: [] };
      const pages = addresses.map((url, index) => ({ url, file: url, read: async () => makePage(index) }));
      return (await checkPages(pages, settings, { isWhole: false })).findings;
    },
  ],
])("findings of %s don't keep the pages that they were found on in memory", async (_, make) => {
  await make();
  expect(await measure(make)).toBeLessThan((PAGES * LENGTH) / 2);
});
