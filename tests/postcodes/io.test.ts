import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  readCodePoint,
  readPostcodes,
  readPublished,
  readSourceMonth,
  writePostcodes,
} from "../../plugins/postcodes/io.ts";
import { toFiles } from "../../plugins/postcodes/to-files.ts";
import { codePointFile, codePointLine } from "./code-point.ts";

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postcodes-"));
  output = join(folder, "out");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SOURCE = { source: "code-point-open" as const, date: "2026-11", districts: ["E09000019"] };
const filesOf = (outcode: string) =>
  toFiles([{ outcode, points: new Map([["0AA", { east: 530_620, north: 183_960 }]]) }], SOURCE).files;
const namesIn = (path: string) => readdirSync(path).sort();

function put(path: string, text: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  return file;
}

describe("the source", () => {
  it("is every CSV file below a folder, whatever stands beside them", () => {
    put("Data/CSV/n.csv", codePointFile(codePointLine("N1 0AA")));
    put("Data/CSV/EC.CSV", codePointFile(codePointLine("EC1A 1AA")));
    put("Doc/Code-Point_Open_Column_Headers.csv", "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\r\n");
    put("Doc/licence.txt", "…");
    expect([...readCodePoint([folder])].map(({ outcode }) => outcode).sort()).toEqual(["EC1A", "N1"]);
  });

  it.each([
    ["isn't there", () => join(folder, "nosuch"), "There is no such file or folder. Check the name."],
    [
      "is a folder without CSV",
      () => join(put("Doc/licence.txt", ""), ".."),
      "There is no CSV file in this folder. Give the folder Data/CSV of Code-Point Open.",
    ],
    [
      "is a zip file",
      () => put("codepo_gb.csv", Buffer.from("PK\u0003\u0004")),
      "This is a zip file. Unpack it, and give the CSV files in it.",
    ],
  ])("is refused in a sentence where it %s", (_, path, sentence) => {
    expect(() => [...readCodePoint([path()])]).toThrow(sentence);
  });

  it("tells its month in the metadata.txt of the download", () => {
    put(
      "Doc/metadata.txt",
      "ORDNANCE SURVEY\r\nPRODUCT: OS CODE-POINT OPEN\r\nDATASET VERSION NUMBER: 2026.4.0\r\nCOPYRIGHT DATE: 20261105\r\n",
    );
    expect(readSourceMonth([folder])).toBe("2026-11");
  });

  it("may not tell its month", () => {
    put("Doc/metadata.txt", "ORDNANCE SURVEY");
    expect(readSourceMonth([folder, join(folder, "nosuch")])).toBeUndefined();
  });
});

describe("the files of a build", () => {
  it("are written with what they are, and read back", () => {
    writePostcodes(output, filesOf("N1"));
    expect(namesIn(output)).toEqual(["LICENCE.txt", "README.md", "about.json", "n1.txt"]);
    const { postcodes, findings } = readPostcodes(output);
    expect(findings).toEqual([]);
    expect(postcodes.source).toEqual(SOURCE);
    expect(postcodes.outcodes.get("N1")?.has("0AA")).toBe(true);
  });

  it("take the place of earlier ones, and leave the council's own files", () => {
    writePostcodes(output, filesOf("N1"));
    put("out/source.csv", "ours");
    writePostcodes(output, filesOf("N19"));
    expect(namesIn(output)).toEqual(["LICENCE.txt", "README.md", "about.json", "n19.txt", "source.csv"]);
    expect(readFileSync(join(output, "source.csv"), "utf8")).toBe("ours");
    expect(namesIn(folder)).toEqual(["out"]);
  });

  it("are written all or none: the old ones stay where a new one can't be", () => {
    writePostcodes(output, filesOf("N1"));
    const broken = [...filesOf("N19"), { name: "no/such/folder.txt", text: "" }];
    expect(() => writePostcodes(output, broken)).toThrow("The postcode files can't be written here.");
    expect(namesIn(output)).toEqual(["LICENCE.txt", "README.md", "about.json", "n1.txt"]);
    expect(namesIn(folder)).toEqual(["out"]);
  });

  it.each([
    ["a folder with folders in it", "out/en/index.md"],
    ["a folder with a README of something else", "out/README.md"],
    ["a file", "out"],
  ])("never go over %s", (_, path) => {
    const file = put(path, "ours");
    expect(() => writePostcodes(output, filesOf("N1"))).toThrow("This holds something else than postcodes.");
    expect(readFileSync(file, "utf8")).toBe("ours");
    expect(existsSync(join(output, "n1.txt"))).toBe(false);
  });
});

describe("the postcodes of a council", () => {
  it("may be none", () => {
    expect(readPostcodes(output)).toEqual({
      postcodes: { source: undefined, outcodes: new Map() },
      findings: [],
    });
    expect(readPublished(output)).toEqual([]);
  });

  it("are published with their licence, and nothing else of the folder", () => {
    writePostcodes(output, filesOf("N1"));
    put("out/source.csv", "ours");
    expect(readPublished(output).map(({ path }) => path)).toEqual([
      "postcodes/LICENCE.txt",
      "postcodes/n1.txt",
    ]);
  });

  it.each([
    [
      "a harmed file",
      "out/n1.txt",
      "postcodes/1 N1",
      "This postcode file is harmed or was written by another version.",
    ],
    [
      "a source that isn't known",
      "out/about.json",
      '{"source": "somewhere", "date": "2026-11", "districts": []}',
      '"somewhere" is not a value that "source" can have.',
    ],
    ["a broken about.json", "out/about.json", "{", "This is not right as YAML"],
  ])("are an error with %s", (_, path, text, sentence) => {
    writePostcodes(output, filesOf("N1"));
    const file = put(path, text);
    const [finding] = readPostcodes(output).findings;
    expect(finding).toMatchObject({ file, severity: "error" });
    expect(finding?.message.startsWith(sentence)).toBe(true);
  });

  it("are an error where they don't say where they come from", () => {
    writePostcodes(output, filesOf("N1"));
    rmSync(join(output, "about.json"));
    expect(readPostcodes(output).findings).toMatchObject([
      { severity: "error", message: "The postcode files don't say where they come from." },
    ]);
  });
});
