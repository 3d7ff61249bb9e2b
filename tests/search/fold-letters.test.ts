import { describe, expect, test } from "vitest";
import { foldLetters } from "../../plugins/search/fold-letters.ts";

describe("foldLetters", () => {
  test.each([
    ["capitals", "SENCO", "senco"],
    ["accents", "école", "ecole"],
    ["Polish letters", "szkoła", "szkola"],
    ["Romanian letters with a comma or a cedilla", "școală", "şcoală"],
    ["Turkish letters", "İŞİTME", "isitme"],
    ["Arabic yeh for Urdu yeh", "تعليم", "تعلیم"],
    ["Arabic kaf for Urdu kaf", "اسكول", "اسکول"],
    ["Arabic heh for Urdu heh", "مدرسه", "مدرسہ"],
    ["alef with and without its signs", "أطفال", "اطفال"],
    ["Arabic vowel signs", "مَدْرَسَة", "مدرسة"],
    ["Kurdish letters of two keyboards", "قوتابخانە", "قوتابخانه"],
    ["joiners", "می‌خواهم", "میخواهم"],
    ["digits of every script", "۱۴ ١٤ ১৪ ௧௪ ੧੪ ૧૪", "14 14 14 14 14 14"],
    ["the first and last digit of every script", "۰۹ ٠٩ ০৯ ௦௯ ੦੯ ૦૯", "09 09 09 09 09 09"],
    ["digits of scripts that stand side by side", "\u{11d59} \u{1e2f9} \u{1e4f9} \u{1e5fa}", "9 9 9 9"],
    ["Arabic teh marbuta for heh", "مدرسة", "مدرسه"],
    ["apostrophes", "child’s", "childs"],
    ["letters in one piece or two", "e\u0301cole", "école"],
  ])("takes %s for the same", (_, one, other) => {
    expect(foldLetters(one)).toBe(foldLetters(other));
  });

  test.each([
    ["Bengali", "স্কুল", "সকল"],
    ["Tamil", "பள்ளி", "பளள"],
    ["Gujarati", "શાળા", "શળ"],
    ["Punjabi", "ਸਕੂਲ", "ਸਕਲ"],
  ])("keeps the vowel signs of %s", (_, one, other) => {
    expect(foldLetters(one)).not.toBe(foldLetters(other));
  });
});
