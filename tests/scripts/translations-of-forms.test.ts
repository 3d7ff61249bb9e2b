import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeContentFolder, pageText } from "../content-folder.ts";
import { runScript } from "../run-script.ts";

const EASY = `---
title: Extra help
description: How to get extra help.
made: 2026-10-01
---

![](../../images/talk.svg "decorative")
Talk to the school.
`;
const BSL = "video: https://www.videos.example/watch/1\nlength: '4:05'\nmade: 2026-10-02\n";

let content: string;
beforeAll(async () => {
  content = await makeContentFolder({
    "en/school/sen-support.easy-read.md": EASY,
    "en/school/sen-support.bsl.yaml": BSL,
  });
});
afterAll(() => rm(content, { recursive: true, force: true }));

const translations = (...args: string[]) => runScript("translations", ...args, "--content", content);

describe("npm run translations, with other forms of a page", () => {
  it("records the page that each was made from, and says when it has changed", async () => {
    const files = ["easy-read.md", "bsl.yaml"].map((ending) =>
      join(content, `en/school/sen-support.${ending}`),
    );
    const { code, stdout } = await translations("record", ...files);
    expect(code).toBe(0);
    const records = files.map((file) => file.replace(/\.(md|yaml)$/, ".sources.json"));
    expect(stdout.trim().split("\n")).toEqual(records);
    for (const record of records)
      expect(JSON.parse(await readFile(record, "utf8"))).toEqual({
        title: "SEN support",
        description: "What this page says.",
        blocks: ["Ask the school first.", "Who can get it", "Any child."],
      });
    expect((await translations("status")).stdout).toBe(
      "en       easy-read      /school/sen-support  made from the page as it is\nen       bsl            /school/sen-support  made from the page as it is\n",
    );
    const page = join(content, "en/school/sen-support.md");
    await writeFile(
      page,
      pageText("SEN support", "Ask the teacher first.\n\n## Who can get it\n\nAny child."),
    );
    await translations("record", files[1] ?? "");
    expect(JSON.parse((await translations("status", "--json")).stdout)).toEqual({
      translations: [],
      forms: [
        { language: "en", form: "easy-read", page: "school/sen-support", change: "words" },
        { language: "en", form: "bsl", page: "school/sen-support", change: "nothing" },
      ],
    });
  });
});
