/** What a script loads: `first` before it runs, `later` once something happens. Addresses of other scripts, and what it fetches from an address written in it. */
export type ScriptLoads = { first: string[]; later: string[] };

const STATIC = /\b(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?["']([^"']+)["']/g;
const DYNAMIC =
  /\b(?:import|fetch|importScripts|(?:new\s+)?(?:Worker|SharedWorker|EventSource|WebSocket)|sendBeacon)\s*\(\s*["'`]([^"'`]+)["'`]/g;

/** Finds what the text of a script loads. */
export function findScriptLoads(script: string): ScriptLoads {
  const all = (pattern: RegExp): string[] => [...script.matchAll(pattern)].map(([, address = ""]) => address);
  return { first: all(STATIC), later: all(DYNAMIC) };
}
