import { serveSite } from "../plugins/build/io.ts";
import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { countFindings } from "../plugins/findings/report.ts";
import { BUILD_VARIABLES } from "../plugins/model/build-options.ts";
import { ContentError } from "../plugins/model/content-error.ts";
import { UserError } from "../plugins/model/user-error.ts";

await runCommand({
  call: "npm start --",
  purpose: "Builds the site, serves it on this machine, and builds it again whenever you save a file.",
  options: {
    ...CONTENT_OPTIONS,
    port: { value: "<number>", default: "8080", help: "the port to serve on; the next free one is taken" },
  },
  run: async ({ values }) => {
    const { content = "", output = "", port = "" } = values;
    process.env[BUILD_VARIABLES.content] = content;
    process.env[BUILD_VARIABLES.remarks] = "yes";
    console.log(`Building the site from ${content}. The first time, pictures take a while.`);
    try {
      await serveSite(output, toPort(port));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      process.stderr.write(`${content}: ${countFindings(error.findings)}. Mend them and start again.\n`);
      return EXIT.findings;
    }
    return EXIT.fine;
  },
});

function toPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UserError("--port", `"${text}" is not a port.`, "Write a number from 1 to 65535.");
}
