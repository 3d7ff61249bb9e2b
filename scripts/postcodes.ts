import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { choosePostcodes } from "../plugins/postcodes/choose-postcodes.ts";
import { readCodePoint, readSourceMonth, writePostcodes } from "../plugins/postcodes/io.ts";
import { reportPostcodes, sayReport } from "../plugins/postcodes/report.ts";
import { checkMonth } from "../plugins/postcodes/source-date.ts";
import { toFiles } from "../plugins/postcodes/to-files.ts";

const CALL = "npm run postcodes --";

await runCommand({
  call: CALL,
  purpose: [
    "Makes the files from which a phone works out how far away services are:",
    "  build <file or folder …>   from the CSV files of Code-Point Open (Ordnance Survey)",
  ].join("\n"),
  operands: "build <file or folder …>",
  options: {
    district: {
      value: "<code,…>",
      help: "the council's GSS code, and neighbours' if wanted, like E09000019",
    },
    output: { value: "<folder>", default: "content/postcodes", help: "where the files go" },
    date: { value: "<YYYY-MM>", help: "the month of the data (default: what its metadata.txt says)" },
    invented: { help: "the postcodes are made up, for a demonstration" },
    json: { help: "print JSON" },
  },
  run: ({ values, switches, operands: [action, ...paths] }) => {
    if (action !== "build" || paths.length === 0)
      throw new UserError(
        action ?? "postcodes",
        "This command doesn't know what to do.",
        `Write ${CALL} build <file or folder>.`,
      );
    const districts = readDistricts(values["district"]);
    const date = findMonth(values["date"], paths);
    const chosen = choosePostcodes(readCodePoint(paths), districts);
    const source = switches.has("invented") ? ("invented" as const) : ("code-point-open" as const);
    const { files, built } = toFiles(chosen.outcodes, { source, date, districts });
    const folder = values["output"] ?? "";
    writePostcodes(folder, files);
    const report = reportPostcodes(built, files, chosen);
    process.stdout.write(
      switches.has("json") ? `${JSON.stringify(report, null, 2)}\n` : sayReport(report, folder),
    );
    return EXIT.fine;
  },
});

function readDistricts(value: string | undefined): string[] {
  const districts = (value ?? "")
    .split(",")
    .map((code) => code.trim().toUpperCase())
    .filter(Boolean);
  if (districts.length > 0) return [...new Set(districts)];
  throw new UserError(
    "--district",
    "Which district is missing.",
    "Write --district and the council's GSS code, like --district E09000019.",
  );
}

function findMonth(value: string | undefined, paths: readonly string[]): string {
  const month = value === undefined ? readSourceMonth(paths) : checkMonth(value);
  if (month !== undefined) return month;
  throw new UserError(
    "--date",
    "The files don't say of which month they are.",
    "Write --date and the month, like --date 2026-11: its year stands in the attribution.",
  );
}
