import { describe, expect, it } from "vitest";
import { judgeTag } from "../../plugins/interface-text/judge-tag.ts";
import { replacedBy } from "../../plugins/interface-text/replaced-by.ts";
import { LANGUAGES } from "../../plugins/model/languages.ts";

/** What is wrong with a tag, and what to write instead. */
function say(tag: string): string {
  const verdict = judgeTag(tag);
  return verdict.state === "wrong" ? `${verdict.problem} ${verdict.fix}` : verdict.state;
}

describe("a tag that somebody typed", () => {
  it.each(LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== "en"))(
    "is known where it is in the table: %s",
    (tag) => {
      expect(say(tag)).toBe("known");
    },
  );

  it.each(["cy", "hi", "lt", "zh-Hant", "kmr", "prs"])(
    "could be added where Node knows its language: %s",
    (tag) => {
      expect(say(tag)).toBe("new");
    },
  );

  it.each([
    ["en", "English is always there. Name another language, like pl."],
    [
      "ku",
      `"ku" doesn't say in which letters. Write "ckb" for Sorani, in Arabic letters, or "kmr" for Kurmanji, in Latin letters.`,
    ],
    [
      "zh-TW",
      `"zh-TW" doesn't say in which letters. Write "zh-Hans" for simplified letters, or "zh-Hant" for traditional ones.`,
    ],
    ["PL", '"PL" is written "pl" here. Write "pl".'],
    ["zh_hans", '"zh_hans" is written "zh-Hans" here. Write "zh-Hans".'],
    ["polish", '"polish" is written "pl" here. Write "pl".'],
    ["Soomaali", '"Soomaali" is written "so" here. Write "so".'],
    ["ur-PK", '"ur-PK" also names a country. Write "ur": families from everywhere read it.'],
    ["iw", '"iw" is an old or another name of "he". Write "he".'],
    [
      "rom",
      'Node doesn\'t know the plural forms and dates of Romany ("rom"), and would use those of en-US without a word. ' +
        "A site can't be in it until Node can: it follows https://cldr.unicode.org. Offer families an interpreter.",
    ],
    [
      "klingonish",
      '"klingonish" is not the tag of a language. Write a tag like "pl" or "zh-Hans": https://www.w3.org/International/questions/qa-choosing-language-tags',
    ],
    ["zh-Hanz", '"zh-Hanz" is not the tag of a language. Did you mean "zh-Hans"?'],
    [
      "",
      '"" is not the tag of a language. Write a tag like "pl" or "zh-Hans": https://www.w3.org/International/questions/qa-choosing-language-tags',
    ],
  ])("is wrong, with what to write instead: %j", (tag, sentence) => {
    expect(say(tag)).toBe(sentence);
  });

  it.each(["../pl", "pl/..", "a b", "x-private", "pl\n", "-", "und", "qaa"])(
    "is never a path or a trick: %j",
    (tag) => {
      expect(judgeTag(tag).state).toBe("wrong");
    },
  );
});

describe("the runtime", () => {
  it.each(LANGUAGES.map(({ tag }) => tag))("knows the plural forms and dates of %s itself", (tag) => {
    expect(replacedBy(tag)).toBeUndefined();
  });

  it.each(["rom", "tlh", "mnk"])("is found out where it replaces a language: %s", (tag) => {
    expect(replacedBy(tag)).toMatch(/^en/);
  });
});
