import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeContentFolder, pageText } from "../content-folder.ts";
import { runScript } from "../run-script.ts";

let content = "";
const page = () => join(content, "en/school/clubs.md");
const write = (body: string) => writeFile(page(), pageText("Clubs", body));
const lint = (...args: string[]) => runScript("lint-content", "--content", content, ...args, page());

beforeAll(async () => {
  content = await makeContentFolder();
});
afterAll(() => rm(content, { recursive: true }));

describe("npm run lint:content", () => {
  it("fails for a barrier, and names its line", async () => {
    await write("You can come.\n\n• a pool\n• a park");
    const { code, stdout } = await lint("--json");
    const { findings } = JSON.parse(stdout);
    const { length } = pageText("Clubs", "").trimEnd().split("\n");
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ file: page(), line: length + 4, column: 1, rule: "list-by-hand" }]);
  });

  it("says of a line of emoji only that it is a list", async () => {
    await write("You can come.\n\n🏊 a pool\n🎨 a park");
    const { findings } = JSON.parse((await lint("--json")).stdout) as {
      findings: { rule: string; line: number }[];
    };
    const [first] = findings;
    expect(findings.filter(({ line }) => line === first?.line).map(({ rule }) => rule)).toEqual([
      "list-by-emoji",
    ]);
  });

  it("leaves what only a person can judge to a checklist", async () => {
    await write("![Summer club](summer-club-poster.png)\n\nYou can come.");
    const list = join(content, "checklist.md");
    const { code, stdout } = await lint("--checklist", list);
    expect(code).toBe(0);
    expect(stdout).toBe(
      "Only a person can judge: 1 (--checklist <file> lists them).\n1 file: nothing to mend.\n",
    );
    expect(await readFile(list, "utf8")).toContain("- [ ] ");
  });

  it("says nothing of a page that it can't read, and judges settings by the whole only", async () => {
    const settings = join(content, "settings.yaml");
    const before = await readFile(settings, "utf8");
    const idle =
      "{ level: off, reason: Mended in May., owner: web team, until: 2999-01-01, where: content/no }";
    await writeFile(page(), Buffer.from("(1) a pool\n(2) a p\u00E4rk\n", "latin1"));
    await writeFile(
      settings,
      `${before}accessibility:\n  rules:\n    list-by-hand: warning\n    bold-as-heading: ${idle}\n`,
    );
    const rulesOf = async (...files: string[]): Promise<string[]> => {
      const { stdout } = await runScript("lint-content", "--content", content, "--json", ...files);
      const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
      return findings.map(({ rule }) => rule).filter((rule) => /unreadable|accessibility|list-by/.test(rule));
    };
    expect((await rulesOf(page())).sort()).toEqual(["accessibility-rules", "unreadable-file"]);
    expect((await rulesOf()).filter((rule) => rule === "accessibility-rules")).toHaveLength(2);
    await writeFile(settings, before);
  });
});
