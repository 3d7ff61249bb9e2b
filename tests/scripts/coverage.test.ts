import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeContentFolder, pageText } from "../content-folder.ts";
import { runScript } from "../run-script.ts";

let content: string;
beforeAll(async () => {
  content = await makeContentFolder({
    "en/money/travel.md": pageText("School travel", "", "covers: [travel]\n"),
  });
});
afterAll(() => rm(content, { recursive: true, force: true }));

describe("npm run coverage", () => {
  it("shows which page answers what, and ends with 1 where something has no answer", async () => {
    const { code, stdout, stderr } = await runScript("coverage", "--content", content);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^travel +\w+ +\/money\/travel\/$/m);
    expect(stdout).toMatch(/^adulthood +\w+ +nothing yet$/m);
    expect(stderr).toContain("covers: [adulthood]");
  });

  it("gives a machine the same as JSON", async () => {
    const { items } = JSON.parse((await runScript("coverage", "--content", content, "--json")).stdout) as {
      items: { id: string; pages: string[] }[];
    };
    expect(items.find(({ id }) => id === "travel")?.pages).toEqual(["money/travel"]);
  });

  it("is content with the demonstration", async () => {
    expect(await runScript("coverage")).toMatchObject({ code: 0, stderr: "" });
  });
});
