import { buildSite } from "../plugins/build/io.ts";
import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { countFindings, reportFindings } from "../plugins/findings/report.ts";
import { findSpare } from "../plugins/kept/io.ts";
import { BUILD_VARIABLES, checkDate, readBuildOptions } from "../plugins/model/build-options.ts";
import { ContentError } from "../plugins/model/content-error.ts";

await runCommand({
  call: "npm run build --",
  purpose: "Builds the site. Mistakes in the content stop it; the site that was there stays.",
  options: {
    ...CONTENT_OPTIONS,
    date: { value: "<YYYY-MM-DD>", help: "the day to build for (default: today)" },
    json: { help: "print what is wrong as JSON" },
  },
  run: async ({ values, switches }) => {
    const { content = "", output = "", date } = values;
    process.env[BUILD_VARIABLES.content] = content;
    if (date !== undefined) process.env[BUILD_VARIABLES.date] = checkDate(date);
    const started = performance.now();
    try {
      await buildSite(output, await findSpare(readBuildOptions(process.env).cache, output));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      process.stdout.write(reportFindings(error.findings, switches.has("json") ? "json" : "text"));
      process.stderr.write(
        `${content}: ${countFindings(error.findings)}. Nothing was built; ${output} is as it was.\n`,
      );
      return EXIT.findings;
    }
    if (!switches.has("json"))
      console.log(
        `Built ${output} from ${content} in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
      );
    return EXIT.fine;
  },
});
