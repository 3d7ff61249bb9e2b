import { describe, it } from "vitest";
import { expectMarked } from "../marked.ts";

describe("the rules for signs", () => {
  it.each([
    ["slash", "For «parents/carers» and «child/young» people, by and/or with him/her."],
    ["slash", "Open 24/7 at 1/2 Mere Lane, for children with N/A."],
    ["slash", "Read mere.example/send/help or rules/plain-language for more."],
    ["plural-in-brackets", "Your «child(ren)» and «form(s)» (several)."],
    ["ampersand", "M&S «&» us"],
    ["ampersand", "We work with Avon & Mere Police, Bath & NE Mere Council."],
    ["ampersand", "Advice «&» Information, for health «&» care at Mere «&» others"],
    ["plus-sign", "Ages 5«+» and C++"],
    ["gendered-pronoun", "Ask «he/she» or «his/her» or «him or her». Her or us?"],
    ["and-or", "By «and/or» with, and or."],
  ])("%s reads %j", (rule, marked) => {
    expectMarked(rule, marked);
  });
});
