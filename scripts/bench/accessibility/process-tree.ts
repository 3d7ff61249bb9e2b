import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a command took, with all processes that it started: seconds, the most memory at a time in MB, and what it printed. */
export type Ran = { seconds: number; megabytes: number; stdout: string };

/** Runs Node with arguments and measures it together with its browsers. Memory is known on Linux only; elsewhere it is 0. */
export async function runTree(args: readonly string[]): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  let megabytes = 0;
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0));
  }, 1000);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => clearInterval(timer));
  const stdout = Buffer.concat(chunks).toString();
  if (stdout === "")
    throw new Error(
      `${args.join(" ")} ended with ${code}: ${Buffer.concat(errors).toString().slice(0, 1000)}`,
    );
  return { seconds: (performance.now() - started) / 1000, megabytes, stdout };
}

/** Memory that several processes share is counted once, in parts. */
function memoryOf(root: number): number {
  const parents = listParents();
  const isIn = (pid: number): boolean => pid === root || (parents.has(pid) && isIn(parents.get(pid) ?? 0));
  const kilobytes = [...parents.keys()]
    .filter(isIn)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(tryToRead(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1024);
}

/** The parent of each process. */
function listParents(): Map<number, number> {
  if (process.platform !== "linux") return new Map();
  return new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [
        Number(pid),
        Number(/^PPid:\s+(\d+)/m.exec(tryToRead(`/proc/${pid}/status`))?.[1] ?? 0),
      ]),
  );
}

/** A process may be gone by the time it is looked at. */
function tryToRead(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
