import { execFile } from "node:child_process";

/** What a command printed, and its exit code. */
export type Result = { code: number; stdout: string; stderr: string };

/** Runs a command of `scripts/` as people do, in a process of its own. */
export function runScript(name: string, ...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`scripts/${name}.ts`, ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}
