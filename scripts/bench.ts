import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { benchLinter } from "./bench/linter.ts";

/** What can be measured, by name. */
const BENCHES: Record<string, () => void> = { linter: benchLinter };

await runCommand({
  call: "npm run bench --",
  purpose: `Measures commands beside their peers in the same run: ${Object.keys(BENCHES).join(", ")}. Installs the peers into .cache/bench, so it needs the network the first time.`,
  operands: "[name …]",
  options: {},
  run: ({ operands }) => {
    const names = operands.length > 0 ? operands : Object.keys(BENCHES);
    for (const name of names) {
      const bench = BENCHES[name];
      if (bench === undefined)
        throw new UserError(
          name,
          "There is no such measurement.",
          `Name one of: ${Object.keys(BENCHES).join(", ")}.`,
        );
      bench();
    }
    return EXIT.fine;
  },
});
