import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "../../plugins/findings/report.ts";
import { makeContentFolder, pageText, settingsWith } from "../content-folder.ts";
import { runScript } from "../run-script.ts";

const WORDS = "Ask the CCG for help.\n\nWe **utilise** it, and you can't.";

let content: string;
beforeAll(async () => {
  content = await makeContentFolder({
    "en/school/sen-support.md": pageText("Extra help at school", WORDS),
  });
});
afterAll(() => rm(content, { recursive: true, force: true }));

const lint = (...args: string[]) => runScript("lint-content", ...args, "--content", content);
const page = () => join(content, "en/school/sen-support.md");

describe("npm run lint:content prints", () => {
  it("text, with each line and its words underlined", async () => {
    expect(await lint()).toEqual({
      code: 1,
      stderr: "",
      stdout: `${page()}:9:9  error  “CCG” is an old name. Integrated care boards took over in July 2022.  [out-of-date-term]
    Ask the CCG for help.
            ~~~
    Write “integrated care board (ICB)”.
${page()}:11:6  warning  “utilise” is harder to read than it needs to be.  [simpler-word]
    We **utilise** it, and you can't.
         ~~~~~~~
    Write “use”.
${page()}:11:28  warning  “can't” is easily misread.  [contraction]
    We **utilise** it, and you can't.
                               ~~~~~
    Write “cannot”.
4 files: 1 error and 2 warnings.
`,
    });
  });

  it("JSON, with the words and what to write instead", async () => {
    const { code, stdout, stderr } = await lint("--json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const { findings, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({});
    expect(findings).toHaveLength(3);
    const offset = (await readFile(page(), "utf8")).indexOf("utilise");
    expect(findings[1]).toEqual({
      file: page(),
      line: 11,
      column: 6,
      endLine: 11,
      endColumn: 13,
      rule: "simpler-word",
      severity: "warning",
      message: "“utilise” is harder to read than it needs to be.",
      fix: "Write “use”.",
      words: "utilise",
      suggestions: ["use"],
      edit: { from: offset, to: offset + "utilise".length, text: "use" },
    });
    expect((await lint("--format", "json")).stdout).toBe(stdout);
  });

  it("annotations for GitHub, and nothing else", async () => {
    const { code, stdout } = await lint("--format", "github");
    expect(code).toBe(1);
    expect(stdout.split("\n")).toEqual([
      `::error file=${page()},line=9,endLine=9,col=9,endColumn=12,title=out-of-date-term::“CCG” is an old name. Integrated care boards took over in July 2022. Write “integrated care board (ICB)”.`,
      `::warning file=${page()},line=11,endLine=11,col=6,endColumn=13,title=simpler-word::“utilise” is harder to read than it needs to be. Write “use”.`,
      `::warning file=${page()},line=11,endLine=11,col=28,endColumn=33,title=contraction::“can't” is easily misread. Write “cannot”.`,
      "",
    ]);
  });

  it("scores when asked, and says where there are too few words", async () => {
    const long = join(content, "en/long.md");
    await writeFile(long, pageText("Extra help", "You can ask for help at any time. ".repeat(14)));
    const text = await lint("--score", long, page());
    const json = await lint("--score", "--json", long);
    await rm(long);
    expect(text.stdout).toContain(`${long}  estimated reading age 6 to 7 (1.86 on a scale of 1 to 6)\n`);
    expect(text.stdout).toContain(`${page()}  too short to score: 11 words\n`);
    expect(JSON.parse(json.stdout)).toMatchObject({
      scores: [{ file: long, words: 112, score: 1.86, readingAge: { from: 6, to: 7 } }],
    });
  });
});

describe("npm run lint:content ends with", () => {
  const written = async (name: string, text: string | Uint8Array): Promise<string> => {
    const path = join(content, name);
    await writeFile(path, text);
    return path;
  };

  it.each([
    ["0 where nothing is wrong", pageText("Extra help", "We use it."), 0, "1 file: nothing to mend.\n"],
    ["0 where there are only warnings", pageText("Extra help", "We utilise it."), 0, "1 file: 1 warning.\n"],
    ["1 where there is an error", pageText("Extra help", "Ask the CCG."), 1, "1 file: 1 error.\n"],
    ["1 for front matter that never ends", "---\ntitle: Help\n", 1, "1 file: 1 error.\n"],
    ["1 for a file that is no text", Uint8Array.from([0, 1, 2]), 1, "1 file: 1 error.\n"],
  ])("%s", async (_, text, code, sentence) => {
    const path = await written("en/one.md", text);
    const result = await lint(path);
    await rm(path);
    expect({ code: result.code, stderr: result.stderr }).toEqual({ code, stderr: "" });
    expect(result.stdout.endsWith(sentence)).toBe(true);
  });

  it.each([
    [
      ["--content", "nowhere"],
      "nowhere: There is no such folder.\n  Name the folder with the content: --content <folder>.\n",
    ],
    [
      ["nowhere.md"],
      "nowhere.md: There is no such file.\n  Look at its name, or name none to check them all.\n",
    ],
    [["--format", "xml"], `--format xml: There is no such format.\n  Use ${REPORT_FORMATS.join(", ")}.\n`],
    [["--formt", "json"], "--formt: There is no such option.\n  Did you mean --format?\n"],
  ])("2 where it can't run: %j", async (args, sentence) => {
    expect(await runScript("lint-content", ...args)).toEqual({ code: 2, stdout: "", stderr: sentence });
  });
});

describe("npm run lint:content reads", () => {
  const council = (off: string) =>
    makeContentFolder({
      "settings.yaml": settingsWith("languages: []", `languages: []\nplainLanguage:\n  rules: { ${off} }`),
      "en/school/sen-support.md": pageText("Extra help", WORDS),
    });
  const run = async (off: string) => {
    const folder = await council(off);
    const { code, stdout } = await runScript("lint-content", "--json", "--content", folder);
    await rm(folder, { recursive: true });
    return { code, rules: JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule) };
  };

  it.each([
    ["", 1, ["out-of-date-term", "simpler-word", "contraction"]],
    ["contraction: off", 1, ["out-of-date-term", "simpler-word"]],
    ["contraction: off, out-of-date-term: warning", 0, ["out-of-date-term", "simpler-word"]],
    ["contraction: error", 1, ["out-of-date-term", "simpler-word", "contraction"]],
    ["contractoin: off", 1, ["out-of-date-term", "simpler-word", "contraction", "settings"]],
  ])("the levels of rules in the settings: {%s}", async (off, code, rules) => {
    expect(await run(off)).toEqual({ code, rules });
  });

  it("our own content, without an error", async () => {
    const { code, stdout } = await runScript("lint-content", "--json");
    const { findings } = JSON.parse(stdout) as { findings: { severity: string }[] };
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(code).toBe(0);
  });
});
