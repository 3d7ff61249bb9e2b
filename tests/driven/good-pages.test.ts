import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lookAtSizes } from "../../plugins/driven/io.ts";
import { useTab } from "./with-browser.ts";

const show = useTab();

const STYLES = readFileSync("node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css", "utf8");

it("fewer than one in a hundred examples of GOV.UK's components has an error in a narrow window", async () => {
  const files = globSync("node_modules/govuk-frontend/dist/govuk/components/*/fixtures.json");
  const examples = files.flatMap(
    (file): { html: string; name: string }[] => JSON.parse(readFileSync(file, "utf8")).fixtures,
  );
  // Every third: an example's neighbours are much like it.
  const sample = examples.filter((_, index) => index % 3 === 0);
  const wrong: string[] = [];
  for (const { name, html } of sample) {
    const page = await show(`<style>${STYLES}</style>${html}`);
    const errors = (await lookAtSizes(page)).filter(({ level }) => level === "error");
    wrong.push(...errors.slice(0, 1).map(({ check, snippet }) => `${name}: ${check} ${snippet}`));
  }
  expect(sample.length).toBeGreaterThan(200);
  expect(wrong.length, wrong.join("\n")).toBeLessThan(sample.length / 100);
}, 120_000);
