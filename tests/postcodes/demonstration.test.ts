import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "../../plugins/content/io.ts";
import { findDistances } from "../../plugins/postcodes/io.ts";
import { runScript } from "../run-script.ts";

const FOLDER = "content/postcodes";

describe("the postcodes of the demonstration", () => {
  it("are what the command makes of its source", async () => {
    const output = mkdtempSync(join(tmpdir(), "postcodes-"));
    const options = ["--district", "E06999999", "--date", "2026-11", "--invented", "--output", output];
    expect(await runScript("postcodes", "build", `${FOLDER}/source.csv`, ...options)).toMatchObject({
      code: 0,
      stderr: "",
    });
    const filesIn = (folder: string) =>
      readdirSync(folder)
        .filter((name) => name !== "source.csv")
        .map((name) => [name, readFileSync(join(folder, name), "utf8")]);
    expect(filesIn(output)).toEqual(filesIn(FOLDER));
    rmSync(output, { recursive: true });
  });

  it("place every service that has an address, without a warning", async () => {
    const content = await readContent("content");
    const { distances, findings } = findDistances(content, FOLDER);
    const withAddress = content.services.filter(({ service }) => service.locations.length > 0);
    expect(findings).toEqual([]);
    expect(withAddress.length).toBeGreaterThan(50);
    expect([...distances.points.keys()]).toEqual(withAddress.map(({ id }) => id));
  });
});
