import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSite } from "../../plugins/site/io.ts";
import { importFrom, makeCouncil } from "./council.ts";

/** 50 real services; other people's data, which is never copied into this repository. */
const BRISTOL = "../shared/data/services/bristol-50-services.v1.redacted.json";

describe.skipIf(!existsSync(BRISTOL))(
  `the real feed of Bristol (skipped where ${BRISTOL} isn't there)`,
  () => {
    it("comes in whole, builds, and leaves no dirt in any file", async () => {
      const council = await makeCouncil();
      const { code, said } = importFrom(BRISTOL, council.folder, { feed: "bristol" });
      expect(code).toBe(0);
      expect(said).toContain("50 services: 50 added.");
      expect(said).toContain("This is page 1 of 5: what isn't on it is left as it is.");

      const folder = join(council.folder, "services");
      const names = await readdir(folder);
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
      expect(names).toHaveLength(50);
      expect(texts.filter((text) => /[ÂÃâ]|\u009d|\ufffd/.test(text))).toEqual([]);
      expect(
        texts.filter((text) => /<\/?[a-z]|&nbsp;|&\w+;|\u00a0|\u200b|data-cke|\bclick here\b/i.test(text)),
      ).toEqual([]);

      const options = {
        content: council.folder,
        locales: "locales",
        date: "2026-11-24",
        cache: join(council.folder, ".cache"),
      };
      const { site, findings } = await readSite({ ...options, remarks: false });
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(site?.records.filter(({ url }) => url.startsWith("/services/")).length).toBeGreaterThanOrEqual(
        50,
      );
    });

    it("comes in again without a change", async () => {
      const council = await makeCouncil();
      importFrom(BRISTOL, council.folder);
      const before = await council.all();
      expect(importFrom(BRISTOL, council.folder).said).toContain("50 services: 50 same.");
      expect(await council.all()).toEqual(before);
    });
  },
);
