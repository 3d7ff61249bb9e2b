import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeContentFolder, pageText } from "../content-folder.ts";
import { runScript } from "../run-script.ts";

let content: string;
let output: string;
beforeAll(async () => {
  content = await makeContentFolder();
  output = join(await mkdtemp(join(tmpdir(), "output-")), "site");
});
afterAll(async () => {
  await rm(content, { recursive: true, force: true });
  await rm(join(output, ".."), { recursive: true, force: true });
});

const build = (...options: string[]) =>
  runScript("build", "--content", content, "--output", output, ...options);

async function readAll(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.sort().map(async (file): Promise<[string, string]> => [file, await readFile(file, "latin1")]),
  );
  return new Map(texts);
}

describe("npm run build", () => {
  it("builds other people's content, the same bytes each time", async () => {
    const first = await build("--date", "2026-11-24");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    const pages = await readAll(output);
    expect([...pages.keys()]).toContain(join(output, "school/sen-support/index.html"));
    expect((await build("--date", "2026-11-24")).code).toBe(0);
    expect(await readAll(output)).toEqual(pages);
  });

  it("leaves the site alone when the content has mistakes, and says each with exit code 1", async () => {
    const before = await readAll(output);
    const page = join(content, "en/school/sen-support.md");
    const good = await readFile(page, "utf8");
    await writeFile(page, pageText("SEN support", "[Gone](gone.md)", "extra: 1\n"));
    await writeFile(join(content, "en/empty.md"), "");
    const result = await build();
    await writeFile(page, good);
    await rm(join(content, "en/empty.md"));
    expect(result.code).toBe(1);
    expect(result.stdout).toContain("en/empty.md:1:1  error  The file is empty.");
    expect(result.stdout).toContain('sen-support.md:7:1  error  "extra" is not a known key.');
    expect(result.stderr).toContain(`2 errors. Nothing was built; ${output} is as it was.`);
    expect(await readAll(output)).toEqual(before);
    expect(await readdir(join(output, ".."))).toEqual(["site"]);
  });

  it("tells what is only a warning, and builds", async () => {
    const service = join(content, "services/splash-club.yaml");
    const whole = await readFile(service, "utf8");
    await writeFile(service, whole.replace("  needs: [sensory]\n", ""));
    const { code, stderr } = await build();
    await writeFile(service, whole);
    expect(code).toBe(0);
    expect(stderr).toMatch(/services\/splash-club\.yaml:\d+:\d+ {2}warning/);
  });

  it("lets other sites read the open data, and nothing else", async () => {
    const headers = await readFile(join(output, "_headers"), "utf8");
    expect(headers).toContain("/api/*\n  Access-Control-Allow-Origin: *\n");
    expect(headers.match(/Allow-Origin/g)).toHaveLength(1);
  });

  it("says mistakes as JSON", async () => {
    await writeFile(join(content, "en/empty.md"), "");
    const { code, stdout } = await build("--json");
    await rm(join(content, "en/empty.md"));
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ rule: "encoding", line: 1, severity: "error" }],
    });
  });

  it.each([
    ["a day that isn't", ["--date", "2026-02-30"], '--date: "2026-02-30" is not a date.'],
    ["a folder that isn't there", ["--content", "/no/such"], "/no/such: This content folder can't be read."],
    [
      "a slip in an option",
      ["--contnet", "x"],
      "--contnet: There is no such option.\n  Did you mean --content?",
    ],
    ["an option without its value", ["--output"], "--output: A value is missing."],
    [
      "a folder of something else",
      ["--output", "plugins"],
      "plugins: This folder holds something that isn't a built site.",
    ],
  ])("can't run with %s and says so with exit code 2", async (_, options, sentence) => {
    const result = await build(...options);
    expect(result.stderr).toContain(sentence);
    expect(result.code).toBe(2);
  });

  it("tells what it takes", async () => {
    const { code, stdout } = await build("--help");
    expect(code).toBe(0);
    expect(stdout).toContain("--content <folder>");
  });
});
