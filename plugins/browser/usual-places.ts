/** Where browsers of the Chrome family are installed, the ones without a window first: they cost a quarter of the work. */
export const USUAL_PLACES: Partial<Record<NodeJS.Platform, { shells: string[]; browsers: string[] }>> = {
  linux: {
    shells: ["/usr/bin/chromium-headless-shell", "/usr/bin/chrome-headless-shell"],
    browsers: [
      "/usr/bin/google-chrome-stable",
      "/usr/bin/google-chrome",
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
    ],
  },
  darwin: {
    shells: [],
    browsers: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
  },
  win32: {
    shells: [],
    browsers: [
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
  },
};

/** A browser that may be tried: the program at a path, or the one that comes in the npm package. */
export type Candidate = { kind: "installed"; path: string } | { kind: "packaged" };

/** The machine that a browser is looked for on. */
export type Machine = { platform: NodeJS.Platform; architecture: string; exists: (path: string) => boolean };

/**
 * The browsers to try, best first. A path that somebody asked for is the only one. What is installed goes
 * before the packaged browser, which is for machines that have none or whose own doesn't start.
 */
export function listCandidates(machine: Machine, asked?: string): Candidate[] {
  if (asked !== undefined) return [{ kind: "installed", path: asked }];
  const { shells, browsers } = USUAL_PLACES[machine.platform] ?? { shells: [], browsers: [] };
  const installed = [...shells, ...browsers]
    .filter((path) => machine.exists(path))
    .map((path): Candidate => ({ kind: "installed", path }));
  const runsPackaged = machine.platform === "linux" && machine.architecture === "x64";
  return runsPackaged ? [...installed, { kind: "packaged" }] : installed;
}
