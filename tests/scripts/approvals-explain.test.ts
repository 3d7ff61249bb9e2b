import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageText } from "../content-folder.ts";
import { runScript } from "../run-script.ts";
import { editPage, makeApprovedFolder } from "../site/approved-folder.ts";

let content: string;
beforeAll(async () => {
  content = await makeApprovedFolder("en", "pl");
});
afterAll(() => rm(content, { recursive: true, force: true }));

const explain = (...args: string[]) =>
  runScript("approvals", "explain", ...args, "--content", content, "--date", "2026-11-24");

describe("npm run approvals -- explain", () => {
  it("says why a page stands approved", async () => {
    const { code, stdout } = await explain("school/sen-support");
    expect(code).toBe(0);
    expect(stdout).toBe(
      "/school/sen-support/ is approved: 3 parents approve these words. It was complete on 2026-10-05 and stands until 2027-10-05.\n",
    );
  });

  it("says which words changed, in the page and in its translation", async () => {
    await editPage(content, pageText("SEN support", "Ask the teacher first."));
    const { stdout } = await explain("school/sen-support");
    expect(stdout.split("\n").slice(1)).toEqual([
      ...["- Ask the [-school-] first.", "+ Ask the {+teacher+} first.", ""],
    ]);
    expect((await explain("/school/sen-support/", "--language", "pl")).stdout).toContain(
      "The English page has changed.",
    );
    const { changes, state } = JSON.parse((await explain("school/sen-support", "--json")).stdout);
    expect({ state, ...changes }).toMatchObject({ state: "known", sourceChanged: false });
    expect(changes.lines).toHaveLength(1);
  });

  it("says so where it isn't kept what parents saw", async () => {
    await rm(join(content, "approvals/seen"), { recursive: true });
    const { stdout } = await explain("school/sen-support");
    expect(stdout).toContain("The words that parents saw were not kept, so nobody can say what changed.");
  });

  it.each([
    [["school/sen-suport"], 'Did you mean "school/sen-support"?'],
    [[], "Say which page."],
  ])("can't run with %j", async (args, sentence) => {
    const { code, stderr } = await explain(...args);
    expect({ code, said: stderr.includes(sentence) }).toEqual({ code: 2, said: true });
  });
});
