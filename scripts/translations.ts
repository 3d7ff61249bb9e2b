import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { runCommand, today } from "../plugins/command-line/io.ts";
import { TRANSLATION_KINDS } from "../plugins/model/page.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { EXCHANGE_FORMATS } from "../plugins/translations/exchange/formats.ts";
import { accept } from "./translations/accept.ts";
import { exportTexts } from "./translations/export.ts";
import { importTexts } from "./translations/import.ts";
import { newLanguage } from "./translations/new-language.ts";
import { record } from "./translations/record.ts";
import { status } from "./translations/status.ts";
import { texts } from "./translations/texts.ts";

/** The folder of the interface texts. */
const LOCALES = "locales";

await runCommand({
  call: "npm run translations --",
  purpose: [
    "Says what of each page is translated, and keeps note of what it was translated from:",
    "  status [--json]               how much of each page is translated, and words to do",
    "  record <file …>               notes which English text each file was translated from",
    "  accept <file …> --by <role>   a speaker has read the machine's words and found them right",
    "  export <language>             a file of the texts that are to be translated, for a translator",
    "  import <file>                 brings in the file that came back",
    "  texts [--accept]              interface texts whose English changed since",
    "  new-language <tag>            switches a language on, and says what it has and lacks",
  ].join("\n"),
  operands:
    "status | record <file …> | accept <file …> | export <language> | import <file> | texts | new-language <tag>",
  options: {
    content: CONTENT_OPTIONS.content,
    json: { help: "print JSON" },
    by: { value: "<role>", help: "with accept and import: who read it, as a role: never a person's name" },
    date: { value: "<YYYY-MM-DD>", help: "with accept and import: the day of it (default: today)" },
    format: {
      value: Object.keys(EXCHANGE_FORMATS).join("|"),
      help: "with export: for translation tools, or a table for Word",
    },
    output: { value: "<file>", help: "with export: the file (default: local-offer-<language>)" },
    pages: { value: "<page,…>", help: "with export: these pages only, translated yet or not" },
    all: { help: "with export: texts that are translated already too" },
    kind: { value: TRANSLATION_KINDS.join("|"), help: "with import: how it was translated" },
    "only-sound": { help: "with import: bring in what is sound, and list the rest" },
    overwrite: { help: "with import: also replace translations made since the export" },
    "dry-run": { help: "with new-language: say what would be written, and write nothing" },
    accept: { help: "with texts: every language has been translated from the English as it is now" },
  },
  run: ({ values, switches, operands: [action, ...files] }) => {
    const { content = "content", by, date = today() } = values;
    if (action === "texts") return texts(switches.has("accept"), LOCALES);
    if (action === "new-language" && files.length === 1)
      return newLanguage(files[0] ?? "", { content, locales: LOCALES, isDry: switches.has("dry-run") });
    if (action === "status") return status(content, switches.has("json"));
    if (action === "record" && files.length > 0) return record(content, files);
    if (action === "accept" && files.length > 0) return accept(content, files, { by, date });
    if (action === "export" && files.length < 2) {
      const { format, output, pages } = values;
      return exportTexts(content, files[0], { format, output, pages, all: switches.has("all") });
    }
    if (action === "import" && files.length === 1) {
      const [onlySound, overwrite] = [switches.has("only-sound"), switches.has("overwrite")];
      return importTexts(content, files[0] ?? "", { kind: values["kind"], by, date, onlySound, overwrite });
    }
    throw new UserError(action ?? "translations", "Say what to do.", "Try npm run translations -- --help.");
  },
});
