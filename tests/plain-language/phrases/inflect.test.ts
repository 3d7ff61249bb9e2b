import { describe, expect, it } from "vitest";
import { inflect, nounForms, VERB_FORMS } from "../../../plugins/plain-language/phrases/inflect.ts";

describe("inflect", () => {
  it.each([
    ["use", "use uses used used using"],
    ["carry out", "carry out,carries out,carried out,carried out,carrying out"],
    ["submit", "submit submits submitted submitted submitting"],
    ["stop", "stop stops stopped stopped stopping"],
    ["transmit", "transmit transmits transmitted transmitted transmitting"],
    ["enter", "enter enters entered entered entering"],
    ["play", "play plays played played playing"],
    ["notify", "notify notifies notified notified notifying"],
    ["undertake", "undertake undertakes undertook undertaken undertaking"],
    ["go", "go goes went gone going"],
    ["be", "be is was been being"],
    ["have", "have has had had having"],
    ["agree", "agree agrees agreed agreed agreeing"],
    ["die", "die dies died died dying"],
    ["focus", "focus focuses focused focused focusing"],
    ["dispatch", "dispatch dispatches dispatched dispatched dispatching"],
    ["tie", "tie ties tied tied tying"],
  ])("gives the forms of %s", (verb, forms) => {
    const expected = forms.includes(",") ? forms.split(",") : forms.split(" ");
    expect(VERB_FORMS.map((form) => inflect(verb, form))).toEqual(expected);
  });
});

it.each([
  ["plan", "plans"],
  ["agency", "agencies"],
  ["need", "needs"],
  ["pathway", "pathways"],
  ["stress", "stresses"],
  ["criterion", "criteria"],
])("the plural of %s is %s", (noun, plural) => {
  expect(nounForms(noun)).toEqual([noun, plural]);
});
