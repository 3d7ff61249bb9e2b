import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { choosePostcodes } from "../../plugins/postcodes/choose-postcodes.ts";
import { findPlace } from "../../plugins/postcodes/client.ts";
import { readCodePoint } from "../../plugins/postcodes/io.ts";
import { reportPostcodes } from "../../plugins/postcodes/report.ts";
import { toFiles } from "../../plugins/postcodes/to-files.ts";

/** Ordnance Survey's file of the postcode area N, which isn't part of the project. */
const FILE = "../shared/data/postcodes/code-point-open-2014-08-n.csv";
const ISLINGTON = "E09000019";
/** All postcodes of Islington, those of the areas EC and WC too. */
const ALL_OF_ISLINGTON = 6650;
const reason = existsSync(FILE) ? "" : ` (skipped: ${FILE} is not beside the checkout)`;

describe.skipIf(reason !== "")(`Islington's real postcodes${reason}`, () => {
  const rows = reason === "" ? [...readCodePoint([FILE])] : [];
  const ours = rows.filter(({ district }) => district === ISLINGTON);
  const chosen =
    reason === "" ? choosePostcodes(rows, [ISLINGTON]) : { outcodes: [], withoutPosition: [], rough: [] };
  const { files, built } = toFiles(chosen.outcodes, {
    source: "code-point-open",
    date: "2014-08",
    districts: [ISLINGTON],
  });
  const texts = new Map(files.map(({ name, text }) => [`postcodes/${name}`, text]));

  it("are each found where the source has it, to within 50 metres", async () => {
    expect(ours.length).toBeGreaterThan(4000);
    for (const { outcode, incode, point } of ours) {
      const found = await findPlace(`${outcode}${incode}`, async (path) => texts.get(path));
      expect(found).toMatchObject({ kind: "exact", postcode: `${outcode} ${incode}` });
      if (found.kind === "exact" && point !== undefined)
        expect(Math.hypot(found.point.east - point.east, found.point.north - point.north)).toBeLessThan(50);
    }
  });

  it("weigh so little that all of the borough's fit in 40 kB", () => {
    const { bytes } = reportPostcodes(built, files, chosen);
    expect((bytes.raw / built.postcodes) * ALL_OF_ISLINGTON).toBeLessThan(40_000);
    expect(bytes.gzip).toBeLessThan(bytes.raw);
    expect(bytes.brotli).toBeLessThan(bytes.raw);
  });
});
