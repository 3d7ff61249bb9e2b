import type { PostcodeSource } from "../model/grid-point.ts";
import { type BuiltPostcodes, describeFiles, describeLicence } from "./describe.ts";
import { formatOutcode, type Outcode, parseOutcode } from "./outcode-file.ts";

/** The file that says where the postcodes come from. */
export const ABOUT_FILE = "about.json";

/** A file of the folder of postcodes, by its name. */
export type PostcodeFile = { name: string; text: string };

/** Whether a file of the folder is one that the command writes; all others are the council's own and stay. */
export function isBuilt(name: string): boolean {
  return isOutcodeFile(name) || [ABOUT_FILE, "README.md", "LICENCE.txt"].includes(name);
}

/** Whether a file of the folder holds an outcode. */
export function isOutcodeFile(name: string): boolean {
  return /^[a-z]{1,2}\d[a-z\d]?\.txt$/.test(name);
}

/** Makes every file of the folder, and measures what was made by reading it back. */
export function toFiles(
  outcodes: readonly Outcode[],
  source: PostcodeSource,
): { files: PostcodeFile[]; built: BuiltPostcodes } {
  const texts = outcodes.map((outcode) => ({ outcode, text: formatOutcode(outcode) }));
  const built: BuiltPostcodes = {
    ...source,
    postcodes: outcodes.reduce((sum, { points }) => sum + points.size, 0),
    outcodes: outcodes.map(({ outcode }) => outcode),
    metres: Math.ceil(Math.max(0, ...texts.map(({ outcode, text }) => farthestSlip(outcode, text)))),
  };
  const files = [
    ...texts.map(({ outcode, text }) => ({ name: `${outcode.outcode.toLowerCase()}.txt`, text })),
    { name: ABOUT_FILE, text: `${JSON.stringify(source, null, 2)}\n` },
    { name: "README.md", text: describeFiles(built) },
    { name: "LICENCE.txt", text: describeLicence(source) },
  ];
  return { files, built };
}

/** Metres from the source to what a reader of the file gets, where they are farthest apart. A file that can't be read back is a bug. */
function farthestSlip({ outcode, points }: Outcode, text: string): number {
  const read = parseOutcode(text)?.points;
  const slips = [...points].map(([incode, point]) => {
    const other = read?.get(incode);
    if (other === undefined) throw new Error(`${outcode} ${incode} was lost on the way into its file.`);
    return Math.hypot(other.east - point.east, other.north - point.north);
  });
  return Math.max(...slips);
}
