import { describe, expect, it } from "vitest";
import { listCandidates } from "../../plugins/browser/usual-places.ts";

const linux = { platform: "linux", architecture: "x64" } as const;
const machine = (...installed: string[]) => ({ exists: (path: string) => installed.includes(path) });

describe("listCandidates", () => {
  it("tries the browser in the npm package where nothing is installed", () => {
    expect(listCandidates({ ...linux, ...machine() })).toEqual([{ kind: "packaged" }]);
  });

  it("puts shells first, then browsers with a window, and the one in the npm package last", () => {
    const installed = machine("/usr/bin/google-chrome", "/usr/bin/chromium-headless-shell");
    expect(listCandidates({ ...linux, ...installed })).toEqual([
      { kind: "installed", path: "/usr/bin/chromium-headless-shell" },
      { kind: "installed", path: "/usr/bin/google-chrome" },
      { kind: "packaged" },
    ]);
  });

  it("leaves out the packaged browser where it can't run", () => {
    const arm = { platform: "linux", architecture: "arm64", ...machine("/usr/bin/chromium") } as const;
    expect(listCandidates(arm)).toEqual([{ kind: "installed", path: "/usr/bin/chromium" }]);
  });

  it("tries only the browser that was asked for", () => {
    const asked = "/opt/chrome/chrome";
    expect(listCandidates({ ...linux, ...machine("/usr/bin/chromium") }, asked)).toEqual([
      { kind: "installed", path: asked },
    ]);
  });
});
