import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** A kind of file, how its path looks, and which kinds it may import besides packages. */
type Layer = { kind: string; path: RegExp; mayImport: string[] };

/** Imports point one way. The first row that fits a path is its kind. */
const LAYERS: Layer[] = [
  { kind: "configuration", path: /^eleventy\.config\.ts$/, mayImport: ["wiring", "model"] },
  { kind: "script", path: /^scripts\//, mayImport: ["door", "core", "model", "script"] },
  { kind: "model", path: /^plugins\/model\//, mayImport: ["model"] },
  { kind: "wiring", path: /^plugins\/[^/]+\/index\.ts$/, mayImport: ["door", "core", "model"] },
  { kind: "door", path: /^plugins\/[^/]+\/io\.ts$/, mayImport: ["door", "core", "model"] },
  { kind: "core", path: /^plugins\//, mayImport: ["core", "model"] },
  { kind: "client", path: /^layouts\//, mayImport: ["client", "core", "model"] },
];

/** The one concern that puts the results of others together; every other concern is an island. */
const COMPOSER = "site";

/** Packages and built-in modules that reach outside; only a door may import them. */
const OUTSIDE =
  /^(node:(fs|fs\/promises|child_process|http|https|net|os)|sharp|pagefind|puppeteer-core|pa11y-ci|pa11y|sirv|sass|esbuild|@11ty\/eleventy|@sparticuz\/chromium|@octokit\/.+)$/;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
}

function layerOf(path: string): Layer {
  const layer = LAYERS.find((each) => each.path.test(path));
  if (layer === undefined) throw new Error(`No layer is known for ${path}.`);
  return layer;
}

function concernOf(path: string): string | undefined {
  return /^plugins\/([^/]+)\//.exec(path)?.[1];
}

function importsOf(path: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? relative(".", join(path, "..", fileName)) : fileName,
    );
}

/** Each import that points the wrong way, as a sentence. */
function findBreaches(path: string, text: string): string[] {
  const layer = layerOf(path);
  const typesOnly = ts.preProcessFile(text.replace(/^import type [^;]*;$/gm, ""), true, true).importedFiles;
  const outside = typesOnly.map(({ fileName }) => fileName).filter((name) => OUTSIDE.test(name));
  return [
    ...outside
      .filter(() => layer.kind === "core" || layer.kind === "model")
      .map((name) => `${path} imports ${name}; only an io.ts may reach outside.`),
    ...importsOf(path, text)
      .filter((target) => /^(plugins|scripts|layouts|tests)\//.test(target))
      .flatMap((target) => breachOf(path, target) ?? []),
  ];
}

function breachOf(path: string, target: string): string | undefined {
  const [from, to] = [layerOf(path), layerOf(target)];
  if (!from.mayImport.includes(to.kind)) return `${path} (${from.kind}) imports ${target} (${to.kind}).`;
  const [concern, other] = [concernOf(path), concernOf(target)];
  const free = concern === undefined || concern === COMPOSER || other === "model" || concern === other;
  return free
    ? undefined
    : `${path} imports ${target}; pass its result in through eleventy.config.ts, a script or plugins/${COMPOSER}.`;
}

const files = [...["plugins", "scripts", "layouts"].flatMap(listFiles), "eleventy.config.ts"];

describe("imports", () => {
  it("point one way in every file", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((path) => findBreaches(path, readFileSync(path, "utf8")))).toEqual([]);
  });

  it.each([
    ["a core that imports a door", "plugins/links/x.ts", 'import { a } from "./io.ts";'],
    ["a core that reads the disk", "plugins/links/x.ts", 'import { readFile } from "node:fs/promises";'],
    [
      "a concern that imports another",
      "plugins/links/x.ts",
      'import type { A } from "../images/picture.ts";',
    ],
    ["a script that imports wiring", "scripts/x.ts", 'import { a } from "../plugins/site/index.ts";'],
    ["a model that imports a concern", "plugins/model/x.ts", 'import { a } from "../links/resolve-link.ts";'],
    [
      "a configuration that imports a core",
      "eleventy.config.ts",
      'import { a } from "./plugins/links/resolve-link.ts";',
    ],
  ])("are refused in %s", (_, path, text) => {
    expect(findBreaches(path, text)).toHaveLength(1);
  });
});

describe("files", () => {
  it("stay under 200 lines, data apart", () => {
    const long = files.filter(
      (path) =>
        !/[/-](data|words|entries|phrases|glossary|table)\b|\/words\/|\/data\//.test(path) &&
        readFileSync(path, "utf8").split("\n").length > 201,
    );
    expect(long).toEqual([]);
  });

  it("never read the environment below the configuration and scripts", () => {
    const readers = files.filter(
      (path) => path.startsWith("plugins/") && /process\.env\b/.test(readFileSync(path, "utf8")),
    );
    expect(readers).toEqual([]);
  });

  it("have a README in every concern", () => {
    const concerns = new Set(files.flatMap((path) => concernOf(path) ?? []));
    const without = [...concerns].filter(
      (concern) => !readdirSync(`plugins/${concern}`).includes("README.md"),
    );
    expect(without).toEqual([]);
  });
});
