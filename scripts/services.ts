import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { runCommand } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { importServices } from "./services/import.ts";
import { listRules } from "./services/rules.ts";

await runCommand({
  call: "npm run services --",
  purpose: [
    "Brings services in from the feeds that councils have:",
    "  import <file or folder>   Open Referral UK 1 or 3 (JSON), Outpost CSV, or a plain spreadsheet (CSV)",
    "  rules                     the rules that texts and facts of a feed are put right by",
  ].join("\n"),
  operands: "import <file or folder> | rules",
  options: {
    content: CONTENT_OPTIONS.content,
    feed: { value: "<name>", help: "which feed this is (default: the only one imported before, or feed)" },
    "dry-run": { help: "say what would change, and write nothing" },
    "accept-shrink": { help: "import although many services are gone from the feed" },
    json: { help: "print JSON" },
  },
  run: ({ values, switches, operands: [action, path, surplus] }) => {
    const { content = "content", feed } = values;
    const isJson = switches.has("json");
    if (action === "rules" && path === undefined) return listRules(isJson);
    if (action === "import" && path !== undefined && surplus === undefined)
      return importServices(path, {
        ...{ content, feed, isJson },
        ...{ isDry: switches.has("dry-run"), acceptShrink: switches.has("accept-shrink") },
      });
    throw new UserError(action ?? "services", "Say what to do.", "Try npm run services -- --help.");
  },
});
