import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_VARIABLES } from "../../plugins/model/build-options.ts";
import { type Measured, measureNode, quickest } from "./measure.ts";
import { type PlainProject, writePlainProject } from "./plain-eleventy.ts";
import { listDifferences } from "./same-bytes.ts";
import { say } from "./say.ts";
import { writeContent } from "./translated-content.ts";

const ROUNDS = 2;
const DATE = "2026-11-24";
/** The page that is edited. */
const PAGE = join("en", "school", "page-50.md");

type Options = { folder: string; pages: number; languages: readonly string[] };

/** Prints builds of many pages in many languages beside those of plain Eleventy: all in turn, the best of each. */
export function benchBuild({ folder, pages, languages }: Options): void {
  const content = join(folder, "content");
  writeContent({ folder: content, pages, languages });
  const plain = writePlainProject(join(folder, "plain"), content, ["en", ...languages]);
  console.log(`Build of ${pages} pages in English and ${languages.length} languages, best of ${ROUNDS};`);
  console.log(
    "× is against plain Eleventy, and against plain Eleventy with Pagefind's index of what it built",
  );
  const build = createBuild(folder, content);
  // Pictures are encoded once and for all.
  build("site", { forget: false });
  const { bare, indexed, ...ours } = measureInTurn({
    bare: () => buildPlain(plain),
    indexed: () => measureNode(plain.index, plain),
    ...{
      "from nothing": () => build("site", { forget: true }),
      "nothing changed": () => build("site", { forget: false }),
      "one paragraph says more": () => editOnce(content, "We are here to help you.", build),
      "one paragraph has a new fact": () => editOnce(content, "Call us within 3 days.", build),
    },
  });
  const both = add(bare, indexed);
  say("plain Eleventy, which keeps nothing", bare);
  say("plain Eleventy, then Pagefind", both);
  for (const [what, best] of Object.entries(ours)) say(what, best, bare, both);
  build("site", { forget: false });
  build("again", { forget: true });
  const [difference] = listDifferences(join(folder, "site"), join(folder, "again"));
  console.log(`  with what was kept and from nothing: ${difference ?? "the same bytes"}`);
}

/** The best of each measurement, all of them taken in turn, so that a busy moment hits none alone. */
function measureInTurn<T extends string>(measurements: Record<T, () => Measured>): Record<T, Measured> {
  const measures = Object.entries(measurements) as [T, () => Measured][];
  const rounds = Array.from({ length: ROUNDS }, () => measures.map(([, measure]) => measure()));
  const bests = measures.map(([what], index) => [
    what,
    quickest(rounds.flatMap((round) => round[index] ?? [])),
  ]);
  return Object.fromEntries(bests) as Record<T, Measured>;
}

/** Two runs, one after the other. */
function add(one: Measured, other: Measured): Measured {
  return {
    seconds: one.seconds + other.seconds,
    cpu: one.cpu + other.cpu,
    megabytes: Math.max(one.megabytes, other.megabytes),
  };
}

type Build = (name: string, how: { forget: boolean }) => Measured;

/** Builds into a folder with a cache of the measurement's own; `forget` empties it first, but for images. */
function createBuild(folder: string, content: string): Build {
  const cache = join(folder, "cache");
  return (name, { forget }) => {
    if (forget) rmSync(join(cache, "build"), { recursive: true, force: true });
    const args = ["--content", content, "--output", join(folder, name), "--date", DATE];
    return measureNode(["scripts/build.ts", ...args], { environment: { [BUILD_VARIABLES.cache]: cache } });
  };
}

function buildPlain(plain: PlainProject): Measured {
  rmSync(join(plain.folder, "_site"), { recursive: true, force: true });
  return measureNode(plain.build, plain);
}

/** Measures the build after a sentence was added to a page of a site that was built without it. */
function editOnce(content: string, sentence: string, build: Build): Measured {
  const file = join(content, PAGE);
  const text = readFileSync(file, "utf8");
  build("site", { forget: false });
  try {
    writeFileSync(file, `${text.trimEnd()} ${sentence}\n`);
    return build("site", { forget: false });
  } finally {
    writeFileSync(file, text);
  }
}
