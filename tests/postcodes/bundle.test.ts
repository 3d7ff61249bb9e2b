import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** A script of a page, as one that shows distances begins. */
const SCRIPT = `
import { fetchFrom, findPlace, judgeFar } from "./plugins/postcodes/client.ts";
import { milesBetween } from "./plugins/postcodes/place.ts";
import { isAbout, sayDistance, sayOutcome } from "./plugins/postcodes/say-distance.ts";
globalThis.distance = { fetchFrom, findPlace, judgeFar, milesBetween, isAbout, sayDistance, sayOutcome };
`;

describe("what a phone is sent to work out distances", () => {
  it("is small and has nothing of the build in it", async () => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: SCRIPT, resolveDir: "." },
      ...{ bundle: true, minify: true, write: false, metafile: true, target: "es2020", format: "esm" },
    });
    const [{ text } = { text: "" }] = outputFiles;
    expect(text).toContain("distance");
    expect(text.length).toBeLessThan(5000);
    const elsewhere = Object.keys(metafile.inputs).filter((file) => !file.startsWith("plugins/postcodes/"));
    expect(elsewhere.sort()).toEqual(["<stdin>", "plugins/model/plain-digits.ts"]);
    // Browsers of five years ago don't know it; only the build groups.
    expect(text).not.toContain("groupBy");
  });
});
