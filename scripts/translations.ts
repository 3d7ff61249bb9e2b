import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { runCommand, today } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { accept } from "./translations/accept.ts";
import { record } from "./translations/record.ts";
import { status } from "./translations/status.ts";
import { texts } from "./translations/texts.ts";

await runCommand({
  call: "npm run translations --",
  purpose: [
    "Says what of each page is translated, and keeps note of what it was translated from:",
    "  status [--json]               how much of each page is translated, and words to do",
    "  record <file …>               notes which English text each file was translated from",
    "  accept <file …> --by <role>   a speaker has read the machine's words and found them right",
    "  texts [--accept]              interface texts whose English changed since",
  ].join("\n"),
  operands: "status | record <file …> | accept <file …> | texts",
  options: {
    content: CONTENT_OPTIONS.content,
    json: { help: "print JSON" },
    by: { value: "<role>", help: "with accept: who read it, as a role: never a person's name" },
    date: { value: "<YYYY-MM-DD>", help: "with accept: the day on which they read it (default: today)" },
    accept: { help: "with texts: every language has been translated from the English as it is now" },
  },
  run: ({ values, switches, operands: [action, ...files] }) => {
    const { content = "content", by, date = today() } = values;
    if (action === "texts") return texts(switches.has("accept"));
    if (action === "status") return status(content, switches.has("json"));
    if (action === "record" && files.length > 0) return record(content, files);
    if (action === "accept" && files.length > 0) return accept(content, files, { by, date });
    throw new UserError(action ?? "translations", "Say what to do.", "Try npm run translations -- --help.");
  },
});
