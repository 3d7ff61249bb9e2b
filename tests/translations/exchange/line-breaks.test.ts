import { describe, expect, it } from "vitest";
import { tidyTarget, toOneLine } from "../../../plugins/translations/exchange/line-breaks.ts";

describe("toOneLine", () => {
  it.each([
    ["lines that were only wrapped", "Ask\n  the school", "Ask the school"],
    ["two spaces at the end of a line", "Ask  \nthe school", "Ask\\\nthe school"],
    ["a backslash at the end of a line", "Ask\\\n  the school", "Ask\\\n  the school".replace("  ", "  ")],
    ["code over two lines", "Ask `a  \nb`", "Ask `a b`"],
    ["a link over two lines", '[Ask\nus](a.md\n"Us")', '[Ask us](a.md "Us")'],
  ])("reads %s", (_, text, expected) => {
    expect(toOneLine(text)).toBe(expected);
  });
});

describe("tidyTarget", () => {
  it.each([
    ["  Zapytaj \n\t szkołę ", "Zapytaj szkołę"],
    ["Zapytaj \\\n  szkołę", "Zapytaj\\\nszkołę"],
    ["\\\nZapytaj\\\n\u00a0\\\n", "Zapytaj"],
    ["\u00a0", ""],
    ["100\u00a0zł", "100\u00a0zł"],
  ])("makes of %j what every format keeps", (text, expected) => {
    expect(tidyTarget(text)).toBe(expected);
  });
});
