import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** What one run took: seconds by the clock, seconds of CPU that Node itself used, and the most memory, in MB, that it held. */
export type Measured = { seconds: number; cpu: number; megabytes: number };

/** Node tells on standard error what it needed: memory in kilobytes, CPU time in microseconds. */
const TELL =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();console.error("needed",u.maxRSS,u.userCPUTime+u.systemCPUTime)})';

/** Runs Node with arguments, in a folder and with further environment variables, and measures it. One that breaks is an error. */
export function measureNode(
  args: readonly string[],
  { folder = ".", environment = {} }: { folder?: string; environment?: Record<string, string> } = {},
): Measured {
  const started = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, ["--import", TELL, ...args], {
    ...{ encoding: "utf8", maxBuffer: 2 ** 30, cwd: resolve(folder) },
    env: { ...process.env, ...environment },
  });
  const seconds = (performance.now() - started) / 1000;
  const isBroken = /^ +at .+:\d+:\d+\)?$/m.test(stderr);
  if (error !== undefined || status === null || isBroken)
    throw new Error(`${args.join(" ")} did not run: ${error?.message ?? stderr.slice(0, 500)}`);
  const [, memory = "0", cpu = "0"] = /needed (\d+) (\d+)/.exec(stderr) ?? [];
  return { seconds, cpu: Number(cpu) / 1e6, megabytes: Math.round(Number(memory) / 1024) };
}

/** The quickest of some runs. */
export function quickest(runs: readonly Measured[]): Measured {
  return runs.reduce((best, one) => (one.seconds < best.seconds ? one : best));
}

/** The quickest of some rounds of one measurement. */
export function bestOf(rounds: number, measure: () => Measured): Measured {
  return quickest(Array.from({ length: rounds }, measure));
}
