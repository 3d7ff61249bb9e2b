import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_VARIABLES } from "../../plugins/model/build-options.ts";
import { bestOf, type Measured, measureNode } from "./measure.ts";
import { type PlainProject, writePlainProject } from "./plain-eleventy.ts";
import { findDifference } from "./same-bytes.ts";
import { say } from "./say.ts";
import { writeContent } from "./translated-content.ts";

const ROUNDS = 2;
const DATE = "2026-11-24";
/** The page that is edited. */
const PAGE = join("en", "school", "page-50.md");

type Options = { folder: string; pages: number; languages: readonly string[] };

/** Prints builds of many pages in many languages beside those of plain Eleventy, in turn. */
export function benchBuild({ folder, pages, languages }: Options): void {
  const content = join(folder, "content");
  writeContent({ folder: content, pages, languages });
  const plain = writePlainProject(join(folder, "plain"), content, ["en", ...languages]);
  console.log(
    `Build of ${pages} pages in English and ${languages.length} languages, best of ${ROUNDS}; × is against plain Eleventy`,
  );
  const ours = createBuild(folder, content);
  ours("warm-up", { forget: false });
  const peer = bestOf(ROUNDS, () => buildPlain(plain));
  say("plain Eleventy, which keeps nothing", peer);
  const index = bestOf(ROUNDS, () => measureNode(plain.index, plain));
  say("plain Eleventy, then Pagefind", plus(peer, index), peer);
  say(
    "from nothing",
    bestOf(ROUNDS, () => ours("site", { forget: true })),
    peer,
  );
  say(
    "nothing changed",
    bestOf(ROUNDS, () => ours("site", { forget: false })),
    peer,
  );
  const edited = (sentence: string) =>
    bestOf(ROUNDS, () => withEdit(content, sentence, () => ours("site", { forget: false })));
  say("one paragraph says more", edited("We are here to help you."), peer);
  say("one paragraph has a new fact", edited("Call us within 3 days."), peer);
  ours("site", { forget: false });
  ours("again", { forget: true });
  const difference = findDifference(join(folder, "site"), join(folder, "again"));
  console.log(`  with what was kept and from nothing: ${difference ?? "the same bytes"}`);
}

/** Builds into a folder with a cache of the measurement's own; `forget` empties it first, but for images. */
function createBuild(folder: string, content: string): (name: string, how: { forget: boolean }) => Measured {
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

/** Measures with a sentence more at the end of a page, and each time a site that was built without it. */
function withEdit(content: string, sentence: string, measure: () => Measured): Measured {
  const file = join(content, PAGE);
  const text = readFileSync(file, "utf8");
  try {
    measure();
    writeFileSync(file, `${text.trimEnd()} ${sentence}\n`);
    return measure();
  } finally {
    writeFileSync(file, text);
  }
}

function plus(a: Measured, b: Measured): Measured {
  return {
    seconds: a.seconds + b.seconds,
    cpu: a.cpu + b.cpu,
    megabytes: Math.max(a.megabytes, b.megabytes),
  };
}
