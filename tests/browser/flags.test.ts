import { describe, expect, it } from "vitest";
import { launchFlags } from "../../plugins/browser/flags.ts";

describe("launchFlags", () => {
  it("reaches no other machine", () => {
    expect(launchFlags(true).join(" ")).toContain("MAP * ~NOTFOUND");
  });

  it("switches the sandbox off only where it is told to", () => {
    expect([launchFlags(true), launchFlags(false)].map((flags) => flags.includes("--no-sandbox"))).toEqual([
      false,
      true,
    ]);
  });

  it("never runs all in one process, which fails with many tabs", () => {
    expect(launchFlags(false)).not.toContain("--single-process");
  });
});
