import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, stringify } from "yaml";
import { BUILD_VARIABLES } from "../../plugins/model/build-options.ts";
import { Service } from "../../plugins/model/service.ts";
import { type Measured, measureNode } from "./measure.ts";
import { writePlainProject } from "./plain-eleventy.ts";
import { say } from "./say.ts";
import { writeContent } from "./translated-content.ts";

const FOLDER = join(".cache", "bench", "services");
const PAGES = 500;
const SIZES = [750, 1500, 3000];
const DATE = "2026-11-24";
const DEMONSTRATION = join("content", "services");

/** Prints what a site of many services costs to build from nothing, beside as many plain pages: time, memory, bytes, and how they grow. */
export function benchServices(): void {
  console.log(
    `${PAGES} pages and more and more services, in English; × is against plain Eleventy with as many pages`,
  );
  const kinds = readServices();
  for (const size of SIZES) {
    const content = join(FOLDER, "content");
    writeContent({ folder: content, pages: PAGES, languages: [] });
    const services = Array.from({ length: size }, (_, number) => makeService(kinds, number));
    writeServices(join(content, "services"), services);
    const plain = writePlainProject(join(FOLDER, "plain"), content, ["en"]);
    writePlainServices(join(plain.folder, "content", "en", "services"), services);
    const peer = measureNode(plain.build, plain);
    const ours = buildAnew(content);
    console.log(`\n${size} services`);
    say("plain Eleventy", peer);
    say("this project, from nothing", ours, peer);
    for (const [name, site] of [
      ["plain Eleventy", join(plain.folder, "_site")],
      ["this project", join(FOLDER, "site")],
    ] as const)
      console.log(`  ${name.padEnd(44)} ${sayFolder(site)}`);
  }
}

type MadeService = { id: string; service: Service };

function readServices(): MadeService[] {
  return readdirSync(DEMONSTRATION)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({
      id: basename(name, ".yaml"),
      service: Service.parse(parse(readFileSync(join(DEMONSTRATION, name), "utf8"))),
    }));
}

/** A service of the demonstration under a name of its own. */
function makeService(kinds: readonly MadeService[], number: number): MadeService {
  const kind = kinds[number % kinds.length];
  if (kind === undefined) throw new Error(`There are no services in ${DEMONSTRATION}.`);
  return { id: `${kind.id}-${number}`, service: { ...kind.service, name: `${kind.service.name} ${number}` } };
}

function writeServices(folder: string, services: readonly MadeService[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { id, service } of services) writeFileSync(join(folder, `${id}.yaml`), stringify(service));
}

/** The same services as Markdown with their words, so that the peer prints as many pages. */
function writePlainServices(folder: string, services: readonly MadeService[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, service } of services) {
    const { eligibility = "", apply = "" } = service.send;
    const text = [
      service.description,
      eligibility,
      apply,
      ...service.phones.map(({ number }) => number),
    ].join("\n\n");
    const front = stringify({ title: service.name, description: service.organization.name });
    writeFileSync(join(folder, `${id}.md`), `---\n${front}---\n\n${text}\n`);
  }
}

function buildAnew(content: string): Measured {
  const cache = join(FOLDER, "cache");
  const args = ["scripts/build.ts", "--content", content, "--output", join(FOLDER, "site"), "--date", DATE];
  const build = () => measureNode(args, { environment: { [BUILD_VARIABLES.cache]: cache } });
  // Pictures are encoded once and for all.
  build();
  rmSync(join(cache, "build"), { recursive: true, force: true });
  return build();
}

function sayFolder(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return `${files.filter(({ name }) => name.endsWith(".html")).length} pages, ${(bytes / 1e6).toFixed(0)} MB`;
}
