import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { UserError } from "../../plugins/model/user-error.ts";
import { type ImportOptions, importServices } from "../../scripts/services/import.ts";
import { makeContentFolder } from "../content-folder.ts";

/** A service of Open Referral UK 3 as a feed has it. */
export function feedService(id: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    name: `Club ${id}`,
    description: `Club number ${id} for children.`,
    status: "active",
    last_modified: "2026-05-01T10:00:00Z",
    organization: { id: "o1", name: "Pool Trust" },
    ...changes,
  };
}

/** The services of a feed with these ids. */
export function feedServices(...ids: string[]): Record<string, unknown>[] {
  return ids.map((id) => feedService(id));
}

/** How an import ended: its exit code, what it printed, and the error that stopped it in words. */
export type Outcome = { code: number; said: string };

/** A council's content folder and how to import into it. */
export type Council = {
  folder: string;
  bring: (feed: unknown, options?: Partial<ImportOptions>) => Promise<Outcome>;
  read: (path: string) => Promise<string>;
  write: (path: string, text: string) => Promise<void>;
  /** Every file of the services and feeds folders with its text. */
  all: () => Promise<Record<string, string>>;
};

/** The small council with no service of its own. */
export async function makeCouncil(files: Record<string, string> = {}): Promise<Council> {
  const folder = await makeContentFolder({ "services/splash-club.yaml": undefined, ...files });
  const read = (path: string) => readFile(join(folder, path), "utf8");
  return {
    folder,
    read,
    write: (path, text) => writeFile(join(folder, path), text),
    bring: async (feed, options) => importFrom(await writeFeed(feed), folder, options),
    all: async () => {
      const names = (await Promise.all(["services", "feeds"].map((each) => listFolder(folder, each)))).flat();
      return Object.fromEntries(
        await Promise.all(names.map(async (name) => [name, await read(name)] as const)),
      );
    },
  };
}

async function listFolder(folder: string, name: string): Promise<string[]> {
  const found = await readdir(join(folder, name)).catch(() => []);
  return found.sort().map((each) => `${name}/${each}`);
}

/** Writes a feed into a new folder: text as a table, anything else as JSON. Gives its file. */
export async function writeFeed(feed: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "feed-"));
  const isTable = typeof feed === "string" || feed instanceof Uint8Array;
  const file = join(folder, isTable ? "feed.csv" : "feed.json");
  await writeFile(file, isTable ? feed : JSON.stringify(feed));
  return file;
}

/** Imports a file or folder into a content folder as the command does, in this process. */
export function importFrom(path: string, content: string, options: Partial<ImportOptions> = {}): Outcome {
  const printed: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  try {
    const standard = { feed: undefined, isDry: false, isJson: false, acceptShrink: false };
    const code = importServices(path, { ...standard, content, ...options });
    return { code, said: printed.join("") };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: 2, said: `${error.where}: ${error.problem} ${error.fix}` };
  } finally {
    spy.mockRestore();
  }
}
