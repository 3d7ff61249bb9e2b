import fc from "fast-check";
import { expect, it } from "vitest";
import { UserError } from "../../../plugins/model/user-error.ts";
import { checkFile } from "../../../plugins/translations/exchange/check-file.ts";
import { EXCHANGE_FORMATS, readReturned } from "../../../plugins/translations/exchange/formats.ts";
import { mergePage } from "../../../plugins/translations/exchange/merge-page.ts";
import { selectUnits } from "../../../plugins/translations/exchange/select-units.ts";
import { fileOf, markdown, pageOf } from "./texts.ts";
import { TRANSLATORS } from "./translator.ts";

const page = pageOf("Ask [us](a.md) {{x}}.\n\n- One\\\n  two\n\n| A | b |\n|---|---|\n| 3 | `c` |\n");
const chosen = selectUnits(page, true);

/** A file filled in and then cut, doubled and overwritten here and there. */
function mangle(text: string, cuts: readonly [number, number, string][]): string {
  return cuts.reduce((rest, [at, length, put]) => {
    const from = at % (rest.length + 1);
    return rest.slice(0, from) + put + rest.slice(from + length);
  }, text);
}

const PIECES = [
  "",
  "<",
  ">",
  "&",
  '"',
  "\\",
  "\n",
  "</target>",
  "<td>",
  "<tr>",
  "msgid",
  "#",
  "- ",
  "|",
  "\u202e",
  "\0",
  "]]>",
  "<!DOCTYPE x>",
];
const cut = fc.tuple(fc.nat(20_000), fc.nat(40), fc.constantFrom(...PIECES));

it.each(Object.keys(EXCHANGE_FORMATS))(
  "a broken file of %s is refused with sentences, and never breaks a page",
  (name) => {
    const written = EXCHANGE_FORMATS[name]?.write(fileOf(...(chosen === undefined ? [] : [chosen]))) ?? "";
    const filled = TRANSLATORS[name]?.(written, () => true) ?? "";
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        try {
          const returned = readReturned(mangle(filled, cuts), "back");
          const options = {
            file: "back",
            markdown,
            paths: [page.source.path],
            read: () => page,
            overwrite: false,
          };
          for (const { targets } of checkFile(returned, options).pages) {
            const { body, record } = mergePage(markdown, page, targets, {
              kind: "human",
              date: "2026-11-24",
            });
            expect(markdown.parse(body).filter(markdown.isBlock)).toHaveLength(record.blocks.length);
          }
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  },
);
