import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePostcodes } from "../../plugins/postcodes/io.ts";
import { toFiles } from "../../plugins/postcodes/to-files.ts";
import { makeContentFolder, SERVICE } from "../content-folder.ts";
import { type Result, runScript } from "../run-script.ts";

const PLACES = `locations:
  - name: Pool
    address_1: 1 High Street
    city: Smallton
    postal_code: N1 0AD
`;

let content: string;
let output: string;
let built: Result;
beforeAll(async () => {
  content = await makeContentFolder({ "services/splash-club.yaml": SERVICE + PLACES });
  output = join(content, "../", `${content.split("/").at(-1)}-site`);
  const points = new Map([["0AA", { east: 530_620, north: 183_960 }]]);
  const source = { source: "code-point-open" as const, date: "2026-11", districts: ["E09000019"] };
  writePostcodes(join(content, "postcodes"), toFiles([{ outcode: "N1", points }], source).files);
  built = await runScript("build", "--content", content, "--output", output, "--date", "2026-11-24");
});
afterAll(() => {
  for (const folder of [content, output]) rmSync(folder, { recursive: true, force: true });
});

describe("a site with postcodes", () => {
  it("is built although a place isn't known, and says which", () => {
    expect(built).toMatchObject({ code: 0 });
    const line = 1 + (SERVICE + PLACES).split("\n").indexOf("    postal_code: N1 0AD");
    expect(built.stderr).toContain(
      `services/splash-club.yaml:${line}:1  warning  The postcode N1 0AD is not in the postcode files`,
    );
  });

  it("has the files that phones fetch, and their licence", () => {
    expect(readdirSync(join(output, "postcodes")).sort()).toEqual(["LICENCE.txt", "n1.txt"]);
    expect(existsSync(join(output, "postcodes/about.json"))).toBe(false);
  });
});
