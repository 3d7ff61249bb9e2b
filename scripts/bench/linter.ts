import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { printListSize } from "./list-size.ts";
import { bestOf, type Measured, measureNode } from "./measure.ts";
import { type Peer, preparePeers } from "./peers.ts";

const ROUNDS = 3;
const FILES = 500;
const BYTES = 5000;
const FOLDER = join(".cache", "bench", "content");

/** As package.json calls it. */
const FLAGS = manifest.scripts["lint:content"].split(" ").slice(1);

const OURS: Peer = { name: "lint:content", run: () => [...FLAGS, "--content", FOLDER] };

/** Prints how fast the linter is beside its peers on the same files, and what it needs. */
export function benchLinter(): void {
  const peers = [OURS, ...preparePeers()];
  console.log(
    `${FILES} Markdown files of about ${BYTES / 1000} kB, best of ${ROUNDS} rounds, all tools in turn`,
  );
  const files = writePages(FILES);
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const peer of peers) {
      forgetResults();
      const { seconds } = timed(peer, files);
      best.set(peer.name, Math.min(best.get(peer.name) ?? Number.POSITIVE_INFINITY, seconds));
    }
  }
  const ours = best.get(OURS.name) ?? Number.NaN;
  for (const [name, seconds] of best)
    console.log(
      `  ${name.padEnd(24)} ${seconds.toFixed(2).padStart(7)} s  ${(seconds / ours).toFixed(1).padStart(6)} ×`,
    );
  printNeeds(files);
  printListSize(files.slice(0, 100));
  printGrowth();
}

function printNeeds(files: readonly string[]): void {
  forgetResults();
  const cold = timed(OURS, files);
  console.log(`  with nothing kept        ${cold.seconds.toFixed(2)} s, ${cold.megabytes} MB at most`);
  const warm = bestOf(ROUNDS, () => timed(OURS, files));
  console.log(`  with all results kept    ${warm.seconds.toFixed(2)} s, ${warm.megabytes} MB at most`);
  const one: Peer = { name: "one file", run: (_, [file = ""]) => [...FLAGS, file] };
  const single = bestOf(ROUNDS, () => {
    forgetResults();
    return timed(one, files);
  });
  console.log(`  one file                 ${single.seconds.toFixed(2)} s`);
}

/** Twice the words should take twice the time: what starting takes is taken off. */
function printGrowth(): void {
  const times = [250, 500, 1000].map((count) => {
    const files = writePages(count);
    return bestOf(ROUNDS, () => {
      forgetResults();
      return timed(OURS, files);
    }).seconds;
  });
  console.log(`  250, 500, 1,000 files    ${times.map((seconds) => `${seconds.toFixed(2)} s`).join(", ")}`);
}

function timed({ run }: Peer, files: readonly string[]): Measured {
  return measureNode(run(join(FOLDER, "en"), files));
}

function forgetResults(): void {
  rmSync(join(".cache", "plain-language"), { recursive: true, force: true });
}

/** Pages made of the demonstration's own paragraphs, each file with others: the same in every run. */
function writePages(count: number): string[] {
  const folder = join(FOLDER, "en");
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const paragraphs = readdirSync("content/en", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .flatMap((name) =>
      (readFileSync(join("content/en", name), "utf8").split(/^---$/m)[2] ?? "").split(/\n\n+/),
    )
    .filter((text) => text.trim() !== "");
  let next = 0;
  return Array.from({ length: count }, (_, index) => {
    let text = `---\ntitle: Page ${index}\ndescription: What this page says.\n---\n`;
    while (text.length < BYTES) text += `\n${paragraphs[next++ % paragraphs.length]}\n`;
    const file = join(folder, `page-${index}.md`);
    writeFileSync(file, text);
    return file;
  });
}
