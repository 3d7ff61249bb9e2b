import type { Measured } from "./measure.ts";

/** Prints one measurement, and how many times a peer's it is. */
export function say(what: string, { seconds, cpu, megabytes }: Measured, peer?: Measured): void {
  const times = peer === undefined ? "" : `  ${(seconds / peer.seconds).toFixed(1)} ×`;
  console.log(
    `  ${what.padEnd(44)} ${seconds.toFixed(1).padStart(6)} s ${cpu.toFixed(1).padStart(6)} s CPU ${String(megabytes).padStart(5)} MB${times}`,
  );
}
