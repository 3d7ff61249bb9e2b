import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeContentFolder, pageText } from "../content-folder.ts";

let content: string;
let output: string;
let server: ChildProcess;
let printed = "";
beforeAll(async () => {
  content = await makeContentFolder();
  output = join(await mkdtemp(join(tmpdir(), "output-")), "site");
  const args = ["scripts/serve.ts", "--content", content, "--output", output, "--port", "18080"];
  server = spawn(process.execPath, args);
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (data: Buffer) => {
      printed += data.toString("utf8");
    });
});
afterAll(async () => {
  server.kill();
  await once(server, "exit");
  await rm(content, { recursive: true, force: true });
  await rm(join(output, ".."), { recursive: true, force: true });
});

/** Waits until a question has an answer. */
async function until<T>(ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe("npm start", () => {
  it("serves the site, says where, and builds it again when a page is saved", async () => {
    const address = await until(() => /http:\/\/localhost:\d+\//.exec(printed)?.[0]);
    const read = async (): Promise<string> => (await fetch(`${address}school/sen-support/`)).text();
    expect(await read()).toContain("Ask the school first.");
    await writeFile(
      join(content, "en/school/sen-support.md"),
      pageText("SEN support", "Call the school. We utilise it."),
    );
    expect(await until(async () => ((await read()).includes("Call the school.") ? true : undefined))).toBe(
      true,
    );
    const page = await read();
    expect(page).toContain("Plain language: 2 to look at");
    expect(page).toContain("“utilise” is harder to read than it needs to be. Write “use”.");
  });

  it("says what is wrong with a page that was saved, keeps serving, and goes on when it is mended", async () => {
    const page = join(content, "en/school/sen-support.md");
    await writeFile(page, pageText("SEN support", "[Gone](gone.md)"));
    await until(() => (printed.includes('The link to "school/gone.md" leads nowhere.') ? true : undefined));
    const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
    const read = async (): Promise<string> => (await fetch(`${address}school/sen-support/`)).text();
    expect(await read()).toContain("Call the school.");
    await writeFile(page, pageText("SEN support", "It is mended."));
    expect(await until(async () => ((await read()).includes("It is mended.") ? true : undefined))).toBe(true);
  });
});
