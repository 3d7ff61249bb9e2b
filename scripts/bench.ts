import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { benchAccessibility } from "./bench/accessibility.ts";
import { benchApprovals } from "./bench/approvals.ts";
import { benchBarriers } from "./bench/barriers.ts";
import { benchFinder } from "./bench/finder.ts";
import { benchLinter } from "./bench/linter.ts";
import { benchPhones } from "./bench/phones.ts";
import { benchSearch } from "./bench/search.ts";
import { benchServices } from "./bench/services.ts";
import { benchTranslations } from "./bench/translations.ts";

/** What can be measured, by name. */
const BENCHES: Record<string, () => Promise<void> | void> = {
  accessibility: benchAccessibility,
  approvals: benchApprovals,
  barriers: benchBarriers,
  finder: benchFinder,
  linter: benchLinter,
  phones: benchPhones,
  search: benchSearch,
  services: benchServices,
  translations: benchTranslations,
};

await runCommand({
  call: "npm run bench --",
  purpose: `Measures commands beside their peers in the same run: ${Object.keys(BENCHES).join(", ")}. Installs the linter's peers into .cache/bench, so it needs the network the first time.`,
  operands: "[name …]",
  options: {},
  run: async ({ operands }) => {
    const names = operands.length > 0 ? operands : Object.keys(BENCHES);
    for (const name of names) {
      const bench = BENCHES[name];
      if (bench === undefined)
        throw new UserError(
          name,
          "There is no such measurement.",
          `Name one of: ${Object.keys(BENCHES).join(", ")}.`,
        );
      await bench();
    }
    return EXIT.fine;
  },
});
