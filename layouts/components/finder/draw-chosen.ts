import { element } from "../shared/element.ts";
import type { Say } from "../shared/texts.ts";
import type { Form } from "./form.ts";

/** Something that a person chose: its words, and how to take it back in the form. */
type Removable = { words: Node; takeBack: () => void };

/** Stands in a text for words that are put there afterwards, so that they keep their own language. */
const PLACE = "\ufffc";

/** Draws a button for everything that was chosen, and one for all of it. `changed` is called after the form is changed, with the place of the button. */
export function drawChosen(form: Form, say: Say, changed: (place: number) => void): HTMLElement[] {
  const all = listChosen(form);
  if (all.length === 0) return [];
  const buttons = all.map(({ words, takeBack }, place) => {
    const [before = "", after = ""] = say("remove", { choice: PLACE }).split(PLACE);
    return makeButton([before, words, after], () => {
      takeBack();
      changed(place);
    });
  });
  const clear = makeButton([say("clear")], () => {
    for (const { takeBack } of all) takeBack();
    changed(0);
  });
  const items = [...buttons, clear].map((button) => element("li", {}, button));
  return [element("ul", { class: "contents__list", role: "list" }, ...items)];
}

function listChosen({ years, months, postcode, choices }: Form): Removable[] {
  const ticked = choices.filter(({ box }) => box.checked);
  const fields = [years, months, ...(postcode === undefined ? [] : [postcode])];
  const filled = fields.filter(({ value }) => value.trim() !== "");
  return [
    ...filled.map((field) => ({
      words: document.createTextNode(`${field.labels?.[0]?.textContent ?? ""} ${field.value}`),
      takeBack: () => {
        field.value = "";
      },
    })),
    ...ticked.map(({ box }) => ({
      words: box.labels?.[0]?.firstElementChild?.cloneNode(true) ?? document.createTextNode(box.value),
      takeBack: () => {
        box.checked = false;
      },
    })),
  ];
}

function makeButton(words: (Node | string)[], press: () => void): HTMLElement {
  const look = "app-finder__remove govuk-button govuk-button--secondary";
  const button = element("button", { type: "button", class: look }, ...words);
  button.addEventListener("click", press);
  return button;
}
