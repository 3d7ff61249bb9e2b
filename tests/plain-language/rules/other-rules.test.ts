import { describe, it } from "vitest";
import type { ContentKind } from "../../../plugins/plain-language/content-file.ts";
import { SERVICE } from "../lint.ts";
import { expectMarked } from "../marked.ts";

/** Cases beside the rules' own examples. */
const CASES: readonly (readonly [string, string, ContentKind?])[] = [
  ["contraction", "You’ll hear from us. You «can’t» lose. It’s free."],
  ["contraction", "«CAN'T»"],
  ["deep-list", "- a\n  1. b\n     - «c»\n     - «d»"],
  ["directional-words", "You have the right to ask. Children aged 5 and below."],
  ["directional-words", "«Read below». «Scroll down» to «the form opposite»."],
  ["directional-words", "description: See the table below.", SERVICE],
  ["double-negative", "We do «not accept letters unless» you sign."],
  ["double-negative", "We do not accept letters. Unless you sign, we wait."],
  ["double-negative", "It is «never unlikely». It is not likely."],
  ["latin", "The NB. Ask the AD HOC team, or «i.e.» us, «etc»."],
  ["latin", "email eg@mere.example about ie-help"],
  ["long-paragraph", "«A. b. C. D. E. F. G.»".replace("A. b. C.", "A. B. C.")],
  ["phone-format", "Call 01632 960100 or +44 1632 960100, on 12/03/2026."],
  ["phone-format", "Call «07700900200» or «+441632960100» or 999 or 111."],
  ["phone-format", "«Mobile:» 07700 900200 and «T:» 01632 960100"],
];

describe("a rule", () => {
  it.each(CASES.map(([rule, marked, kind]) => ({ rule, marked, kind })))(
    "$rule reads $marked",
    ({ rule, marked, kind }) => {
      expectMarked(rule, marked, kind);
    },
  );
});
