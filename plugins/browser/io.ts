import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";
import { UserError } from "../model/user-error.ts";
import { launchFlags } from "./flags.ts";
import { FONT_PACKAGES, FONT_WEIGHTS, fontsConfiguration } from "./fonts-configuration.ts";
import { type Candidate, listCandidates } from "./usual-places.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const PACKAGES = join(PROJECT, "node_modules");
const CACHE = join(PACKAGES, ".cache", "browser");

/** Which browser to start, without a path the best one on this machine, and with which flags besides ours. */
export type BrowserChoice = { executablePath?: string | undefined; flags?: readonly string[] };

/** A running browser, and how it was started, for tools that start one of their own. */
export type StartedBrowser = { browser: Browser; launch: LaunchOptions };

/** A browser on disk, with the folders of fonts and of libraries that it needs. */
type Program = { path: string; fonts: string[]; libraries: string[] };

/** Starts a browser without a window. Nothing is ever downloaded. Throws a UserError where none starts. */
export async function launchBrowser(choice: BrowserChoice = {}): Promise<Browser> {
  return (await startBrowser(choice)).browser;
}

/** Starts a browser as `launchBrowser` does, and says how it did. */
export async function startBrowser({
  executablePath,
  flags = [],
}: BrowserChoice = {}): Promise<StartedBrowser> {
  const machine = { platform: process.platform, architecture: process.arch, exists: existsSync };
  const failures: Error[] = [];
  for (const candidate of listCandidates(machine, executablePath)) {
    for (const sandbox of process.getuid?.() === 0 ? [false] : [true, false]) {
      try {
        const launch = await toLaunchOptions(await findProgram(candidate), [
          ...launchFlags(sandbox),
          ...flags,
        ]);
        return { browser: await puppeteer.launch(launch), launch };
      } catch (error) {
        failures.push(error as Error);
      }
    }
  }
  throw new UserError(
    executablePath ?? "browser",
    failures[0] ? `The browser did not start: ${firstLine(failures[0])}.` : "No browser is installed.",
    "Install Chrome or Chromium, or set CHROME_PATH to the program.",
    { cause: failures },
  );
}

function firstLine(error: Error): string {
  return (error.message.split("\n")[0] ?? "").replace(/[.:\s]+$/, "");
}

/** On Linux every browser draws with the fonts of the packaged one, so that a page has the same size everywhere. */
async function findProgram(candidate: Candidate): Promise<Program> {
  if (candidate.kind === "packaged") return unpackBrowser();
  const fonts = process.platform === "linux" ? (await unpackBrowser()).fonts : [];
  return { path: candidate.path, fonts, libraries: [] };
}

async function toLaunchOptions(program: Program, args: string[]): Promise<LaunchOptions> {
  const launch: LaunchOptions = {
    executablePath: program.path,
    headless: "shell",
    args,
  };
  return process.platform === "linux" ? { ...launch, env: await linuxEnvironment(program) } : launch;
}

/** A whole environment of our own, so that no setting of the person's changes what a page looks like. */
async function linuxEnvironment({ fonts, libraries }: Program): Promise<Record<string, string>> {
  return {
    HOME: CACHE,
    PATH: "/usr/local/bin:/usr/bin:/bin",
    LANG: "en_GB.UTF-8",
    TZ: "Europe/London",
    LD_LIBRARY_PATH: libraries.join(":"),
    FONTCONFIG_FILE: await writeFontsConfiguration(fonts),
  };
}

async function writeFontsConfiguration(folders: string[]): Promise<string> {
  const noto = FONT_PACKAGES.flatMap((name) => FONT_WEIGHTS.map((weight) => join(PACKAGES, name, weight)));
  const text = fontsConfiguration([...folders, ...noto], join(CACHE, "fonts"));
  const file = join(CACHE, "fonts.conf");
  if ((await readFile(file, "utf8").catch(() => "")) === text) return file;
  await mkdir(CACHE, { recursive: true });
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
  return file;
}

/** Unpacks the browser of `@sparticuz/chromium`, once for each version, and whole or not at all. */
async function unpackBrowser(): Promise<Program> {
  const { version } = JSON.parse(await readFile(join(PACKAGES, "@sparticuz/chromium/package.json"), "utf8"));
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(CACHE, { recursive: true });
    const unfinished = await mkdtemp(join(CACHE, "unfinished-"));
    try {
      await unpackInto(unfinished);
      await rename(unfinished, folder).catch((error: unknown) => {
        if (!existsSync(folder)) throw error;
      });
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  return {
    path: join(folder, "chromium"),
    fonts: [join(folder, "fonts")],
    libraries: [join(folder, "al2023", "lib")],
  };
}

/**
 * The package unpacks into the temporary folder of its process, and brings the libraries that a bare machine
 * lacks only where it believes itself on this service: so it runs in a process with these two variables.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: PROJECT,
    env: { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
}
