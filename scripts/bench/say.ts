import type { Measured } from "./measure.ts";

/** Prints one measurement, and how many times the time of each peer it takes. */
export function say(
  what: string,
  { seconds, cpu, megabytes }: Measured,
  ...peers: readonly Measured[]
): void {
  const times = peers.map((peer) => `${(seconds / peer.seconds).toFixed(1)} ×`.padStart(7)).join("");
  console.log(
    `  ${what.padEnd(44)} ${seconds.toFixed(1).padStart(6)} s ${cpu.toFixed(1).padStart(6)} s CPU ${String(megabytes).padStart(5)} MB${times}`,
  );
}
