import { execFile } from "node:child_process";
import { readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLedger } from "../../plugins/approvals/io.ts";
import { toCheckpoint } from "../../plugins/approvals/verify/checkpoint.ts";
import { makeContentFolder, pageText } from "../content-folder.ts";
import { type Result, runScript } from "../run-script.ts";

const TODAY = new Date().toISOString().slice(0, 10);
const POLICY = `versions:
  - from: 2000-01-01
    quorum: 3
    share: 0.75
    validDays: 30
    languages: [en]
    waysIn: [in-person]
`;
const PEOPLE = ["aaaa-0001", "aaaa-0002", "aaaa-0003", "aaaa-0004"];
const REGISTER = `rounds:
  - id: spring
    reviewers:
${PEOPLE.map((id) => `      - { id: ${id}, languages: [en], from: 2000-01-01, until: 2999-12-31 }\n`).join("")}`;
const VOTES = "approvals/votes/en/school/sen-support.jsonl";

let content: string;
const at = (path: string): string => join(content, path);
const approvals = (...args: string[]): Promise<Result> =>
  runScript("approvals", ...args, "--content", content);

/** The independent verifier as a journalist runs it. */
function runVerifier(args: string[], script = "scripts/verify-approvals.mjs"): Promise<Result> {
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** Writes something else into a file for as long as a check takes. */
async function meanwhile<T>(path: string, text: string, check: () => Promise<T>): Promise<T> {
  const before = await readFile(at(path), "utf8");
  await writeFile(at(path), text);
  try {
    return await check();
  } finally {
    await writeFile(at(path), before);
  }
}

/** A page that three people approve, its published checkpoint and status. The tests share it: each leaves it as it was. */
beforeAll(async () => {
  content = await makeContentFolder({
    "en/school/sen-support.md": pageText("SEN support", "Ask the school first."),
    "approvals/policy.yaml": POLICY,
    "approvals/register.yaml": REGISTER,
  });
  const { pages } = JSON.parse((await approvals("status", "--json")).stdout) as {
    pages: { page: string; code: string }[];
  };
  const code = pages.find(({ page }) => page === "school/sen-support")?.code ?? "";
  for (const reviewer of PEOPLE.slice(0, 3)) {
    const said = ["--reviewer", reviewer, "--verdict", "approve", "--code", code, "--way-in", "in-person"];
    await approvals("record", "school/sen-support", "--language", "en", ...said);
  }
  const { ledger } = await readLedger(content);
  await writeFile(at("checkpoint.json"), JSON.stringify(toCheckpoint(ledger, TODAY)));
  await writeFile(at("status.json"), (await approvals("status", "--json")).stdout);
});
afterAll(() => rm(content, { recursive: true, force: true }));

describe("npm run approvals -- verify", () => {
  it("says that all is well, with and without a checkpoint", async () => {
    const alone = await approvals("verify");
    expect(alone).toMatchObject({ code: 0, stderr: "" });
    expect(alone.stdout).toContain("Nothing was compared with a published checkpoint");
    const compared = await approvals("verify", "--checkpoint", at("checkpoint.json"));
    expect(compared).toMatchObject({ code: 0, stderr: "" });
    expect(compared.stdout).toContain("approved 1");
    expect(compared.stdout).toContain("Texts that parents saw: 1 kept, 0 not kept.");
  });

  it("says which file was rolled back since, where the chain alone shows nothing", async () => {
    const lines = (await readFile(at(VOTES), "utf8")).split("\n");
    await meanwhile(VOTES, `${lines.slice(0, 2).join("\n")}\n`, async () => {
      expect((await approvals("verify")).code).toBe(0);
      const { code, stdout, stderr } = await approvals(
        "verify",
        "--checkpoint",
        at("checkpoint.json"),
        "--json",
      );
      expect(code).toBe(1);
      expect(stderr).toContain(`${VOTES}:1:1`);
      expect(stderr).toContain("have been changed, dropped or put in another order");
      const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
      expect(findings.map(({ rule }) => rule)).toEqual(["history"]);
    });
  });

  it("checks votes though the site can't be built, and says why it can't", async () => {
    await meanwhile("settings.yaml", "council: {}\n", async () => {
      const { code, stdout, stderr } = await approvals("verify", "--checkpoint", at("checkpoint.json"));
      expect(code).toBe(1);
      expect(stdout).toContain("Files of votes: 1.");
      expect(stderr).toContain("settings.yaml");
    });
  });

  it.each([
    [["--checkpoint", "nowhere.json"], "nowhere.json: There is no such file."],
    [["--checkpoint", "package.json"], "package.json: This isn't a checkpoint."],
    [["--date", "tomorrow"], '"tomorrow" is not a day.'],
  ])("can't run with %j", async (args, sentence) => {
    const { code, stderr } = await approvals("verify", ...args);
    expect({ code, said: stderr.includes(sentence) }).toEqual({ code: 2, said: true });
  });
});

describe("npm run approvals -- withdraw", () => {
  it("takes a vote back in person, and the approval ends", async () => {
    await meanwhile(VOTES, await readFile(at(VOTES), "utf8"), async () => {
      const who = ["--language", "en", "--reviewer", "aaaa-0002"];
      const { code, stdout } = await approvals("withdraw", "school/sen-support", ...who);
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("is now in-review") });
      const last = (await readFile(at(VOTES), "utf8")).trim().split("\n").at(-1) ?? "";
      expect(JSON.parse(last)).toMatchObject({
        verdict: "withdraw",
        wayIn: "in-person",
        reviewer: "aaaa-0002",
      });
      expect((await approvals("verify", "--checkpoint", at("checkpoint.json"))).code).toBe(0);
    });
  });

  it.each([
    [["--reviewer", "aaaa-0004"], "has no vote on this page to take back"],
    [["--reviewer", "aaaa-0001", "--verdict", "approve"], "Taking back in person needs no more"],
    [["--reviewer", "aaaa-0001", "--code", "AAAA-AAAA"], "Leave --code out."],
  ])("refuses %j", async (args, sentence) => {
    const { code, stderr } = await approvals("withdraw", "school/sen-support", "--language", "en", ...args);
    expect({ code, said: stderr.includes(sentence) }).toEqual({ code: 2, said: true });
  });
});

describe("npm run approvals -- due", () => {
  it("lists what ends soon, for people and for machines", async () => {
    expect((await approvals("due", "--within", "10")).stdout).toBe("No approval ends within 10 days.\n");
    const soon = await approvals("due");
    expect(soon.code).toBe(0);
    expect(soon.stdout).toMatch(/\/school\/sen-support\/ {3}To renew it, 3 more thumbs-ups are needed/);
    const { within, pages } = JSON.parse((await approvals("due", "--json")).stdout) as {
      within: number;
      pages: { page: string; needed: number }[];
    };
    expect({ within, pages }).toEqual({
      within: 60,
      pages: [expect.objectContaining({ page: "school/sen-support", needed: 3 })],
    });
  });

  it("says so, and ends with 1, where votes can't be trusted", async () => {
    const lines = (await readFile(at(VOTES), "utf8")).split("\n");
    await meanwhile(VOTES, `${lines.slice(1).join("\n")}`, async () => {
      const { code, stdout, stderr } = await approvals("due");
      expect({ code, stdout }).toEqual({ code: 1, stdout: "No approval ends within 60 days.\n" });
      expect(stderr).toContain("school/sen-support.jsonl:1");
    });
  });

  it("refuses what isn't a number of days", async () => {
    const { code, stderr } = await approvals("due", "--within", "soon");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('"soon" is not a number of days.'),
    });
  });
});

describe("the independent verifier", () => {
  const ask = (...args: string[]) =>
    runVerifier(["--content", content, "--pages", at("status.json"), ...args]);

  it("says the same as the site", async () => {
    const { code, stdout, stderr } = await ask("--checkpoint", at("checkpoint.json"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^approved {2}en\/school\/sen-support {2}\d{4}-\d\d-\d\d/m);
  });

  it("doesn't keep quiet where its folder is reached by another name", async () => {
    await symlink(resolve("scripts"), at("other-name"));
    const args = ["--content", content, "--pages", at("status.json")];
    const { stdout } = await runVerifier(args, at("other-name/verify-approvals.mjs"));
    expect(stdout).toContain("approved  en/school/sen-support");
  });

  it("says which page is published otherwise, and which votes are gone", async () => {
    const lines = (await readFile(at(VOTES), "utf8")).split("\n");
    await meanwhile(VOTES, `${lines.slice(0, 2).join("\n")}\n`, async () => {
      const { code, stderr } = await ask("--checkpoint", at("checkpoint.json"));
      expect(code).toBe(1);
      expect(stderr).toContain(
        "votes/en/school/sen-support.jsonl: votes that were published are gone or changed.",
      );
      expect(stderr).toContain("en/school/sen-support is published as approved.");
    });
  });

  it.each([
    [["--pages", "nowhere.json"], "nowhere.json"],
    [["--date", "tomorrow"], "--date must be a day like 2026-05-10."],
    [["--nosuch"], "--nosuch"],
  ])("can't run with %j, and says so", async (args, sentence) => {
    const { code, stderr } = await ask(...args);
    expect({ code, said: stderr.includes(sentence) }).toEqual({ code: 2, said: true });
  });

  it("is small enough to be read by whoever doubts the program, and uses none of it", async () => {
    const text = await readFile("scripts/verify-approvals.mjs", "utf8");
    expect(text.split("\n").length).toBeLessThanOrEqual(300);
    const imports = [...text.matchAll(/from "([^"]+)"/g)].map(([, name]) => name);
    expect(imports.filter((name) => name !== "yaml" && !name?.startsWith("node:"))).toEqual([]);
  });
});
