import { describe, expect, it } from "vitest";
import { checkText } from "../../../plugins/translations/exchange/check-text.ts";

const problems = (english: string, target: string) =>
  checkText({ english }, target).map(({ problem }) => problem);

describe("a translated text", () => {
  it.each([
    ["Meet 3 times a year, from 9am to 5pm.", "Spotkanie 3 razy w roku, od 9 do 17."],
    ["It costs £1,000.50 or 20%.", "Kosztuje 1 000,50 £ lub 20 %."],
    ["Apply by 5 May 2026.", "2026年5月5日前申请。"],
    ["Meet once, on a Monday in June.", "Spotkanie 1 raz, w poniedziałek (6)."],
    ["Reply within fifteen or thirty days.", "Odpowiedz w ciągu 15 lub 30 dni."],
    ["Wait twenty-one days, or two hundred.", "Czekaj 21 dni albo 200."],
    ["Every fortnight, and on the fifth day.", "Co 2 tygodnie i 5. dnia."],
    ["Call 01632 960100.", "Zadzwoń: 01632\u00a0960100."],
    ["Write to send@smallton.example.", "Napisz: send@smallton.example."],
    ["Call {{ contacts.send.phone }}", "Zadzwoń {{contacts.send.phone}}"],
    ["See [section 66](https://x.example/66).", "Zob. [sekcja 66](https://x.example/66)."],
    ["In Urdu", "\u2067اردو\u2069 \u202bاردو\u202c"],
    ["One\\\ntwo", "Jeden dwa"],
  ])("may say %j as %j", (english, target) => {
    expect(problems(english, target)).toEqual([]);
  });

  it.each([
    ["Meet 3 times.", "Spotkanie trzy razy.", ["It lacks the number 3."]],
    [
      "Meet 3 times.",
      "Spotkanie 4 razy.",
      ["It lacks the number 3.", "It has the number 4, which the English doesn't have."],
    ],
    ["Wait twenty-one days.", "Czekaj 22 dni.", ["It has the number 22, which the English doesn't have."]],
    ["Meet 3 times.", "۳ بار ملیں۔", ['It has the digit "۳", which phones and searches don\'t find.']],
    ["Meet 3 times.", "৩ বার", ['It has the digit "৩", which phones and searches don\'t find.']],
    [
      "Call 01632 960100.",
      "Zadzwoń: 01632 960101.",
      ["It lacks the number 960100.", "It has the number 960101, which the English doesn't have."],
    ],
    ["Call {{contacts.send.phone}}", "Zadzwoń", ["It lacks the placeholder {{contacts.send.phone}}."]],
    [
      "Call us",
      "Zadzwoń {{contacts.x}}",
      ["It has the placeholder {{contacts.x}}, which the English doesn't have."],
    ],
    [
      "Write to a@b.example",
      "Napisz: a@b.exampel",
      [
        "It lacks the address a@b.example.",
        "It has the address a@b.exampel, which the English doesn't have.",
      ],
    ],
    ["See www.x.example", "Zob. stronę", ["It lacks the address www.x.example."]],
    ["Ask", "Za\\\npytaj", ["It has a line break that the English doesn't have."]],
    ["Ask", "\u2067پوچھیں", ["It turns the direction of text round and doesn't turn it back."]],
    ["Ask", "پوچھیں\u202c", ["It turns the direction of text round and doesn't turn it back."]],
    [
      "Ask",
      "\u2067\u202bپوچھیں\u2069\u202c",
      ["It turns the direction of text round and doesn't turn it back."],
    ],
    ["Ask", "Za\u0007pytaj", ["It has a character that can't be shown."]],
    ["Ask", "Za\ud800pytaj", ["It has a character that can't be shown."]],
  ])("may not say %j as %j", (english, target, expected) => {
    expect(problems(english, target)).toEqual(expected);
  });
});
