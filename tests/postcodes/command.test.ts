import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runScript } from "../run-script.ts";
import { codePointFile, codePointLine } from "./code-point.ts";

let folder: string;
let source: string;
let output: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "postcodes-"));
  [source, output] = [join(folder, "n.csv"), join(folder, "out")];
  const lines = [
    codePointLine("N1  0AA"),
    codePointLine("N19 5DT", { quality: 60 }),
    codePointLine("N1  9ZZ", { quality: 90, east: 0, north: 0 }),
  ];
  writeFileSync(source, codePointFile(...lines));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (...options: string[]) =>
  runScript("postcodes", "build", source, "--output", output, ...options);

describe("npm run postcodes", () => {
  it("builds the files, and says what they weigh and which postcodes it can't place well", async () => {
    const { code, stdout, stderr } = await build("--district", "e09000019", "--date", "2026-11");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("2 postcodes of E09000019 (2026-11) in 2 files");
    expect(stdout).toContain("Each is right to within 3 metres of the source.");
    expect(stdout).toMatch(/They weigh \d+ bytes, \d+ with gzip, \d+ with Brotli\./);
    expect(stdout).toContain("Left out, because the source doesn't know where they are: N1 9ZZ.");
    expect(stdout).toContain("The source itself knows only roughly where these are: N19 5DT.");
    expect(readFileSync(join(output, "LICENCE.txt"), "utf8")).toContain(
      "Contains Royal Mail data © Royal Mail copyright and database right 2026.",
    );
  });

  it("tells a machine the same as JSON", async () => {
    const { stdout } = await build("--district", "E09000019", "--date", "2026-11", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ postcodes: 2, outcodes: ["N1", "N19"], districts: ["E09000019"], date: "2026-11", metres: 3 },
      ...{ withoutPosition: ["N1 9ZZ"], rough: ["N19 5DT"], source: "code-point-open" },
    });
  });

  it("claims nobody's copyright for invented postcodes", async () => {
    await build("--district", "E09000019", "--date", "2026-11", "--invented");
    expect(readFileSync(join(output, "LICENCE.txt"), "utf8")).toBe(
      "These postcodes and their places are invented. No place is meant.\n",
    );
  });

  it.each([
    ["nothing to do", () => runScript("postcodes"), "This command doesn't know what to do."],
    ["no files", () => runScript("postcodes", "build"), "This command doesn't know what to do."],
    ["no district", () => build("--date", "2026-11"), "--district: Which district is missing."],
    [
      "no month",
      () => build("--district", "E09000019"),
      "--date: The files don't say of which month they are.",
    ],
    [
      "a month that isn't one",
      () => build("--district", "E09000019", "--date", "2026-13"),
      '--date: "2026-13" is not a month.',
    ],
    [
      "another district",
      () => build("--district", "E09000020", "--date", "2026-11"),
      "They have E09000019 (3 postcodes).",
    ],
    [
      "another file",
      () => runScript("postcodes", "build", "package.json", "--district", "E09000019", "--date", "2026-11"),
      "package.json:1: This line has 1 column",
    ],
  ])("can't run with %s, says why, and leaves the old files", async (_, run, sentence) => {
    const before = readFileSync(join(output, "n1.txt"), "utf8");
    const { code, stdout, stderr } = await run();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(readFileSync(join(output, "n1.txt"), "utf8")).toBe(before);
  });
});
