import { element } from "../shared/element.ts";
import type { Say } from "../shared/texts.ts";

/** Makes a button that acts when it is pressed. */
export function drawButton(label: readonly (Node | string)[], press: () => void): HTMLButtonElement {
  const button = element(
    "button",
    { type: "button", class: "govuk-button govuk-button--secondary" },
    ...label,
  );
  button.addEventListener("click", press);
  return button;
}

/** What can be done with the whole list, and how it is now. */
export type Tools = {
  title: string;
  address: string;
  isLarge: boolean;
  setLarge: (isLarge: boolean) => void;
  share: () => void;
};

/** Draws the ways to take the list along: on paper, by a link, by e-mail. */
export function drawTools({ title, address, isLarge, setLarge, share }: Tools, say: Say): HTMLElement {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return element(
    "div",
    { class: "my-list__tools" },
    drawButton([say("print")], () => print()),
    drawLargePrint(say, isLarge, setLarge),
    drawButton([say("share")], share),
    element("a", { href: mail, class: "my-list__mail" }, say("email")),
  );
}

function drawLargePrint(say: Say, isLarge: boolean, set: (isLarge: boolean) => void): HTMLElement {
  const box = element("input", { id: "my-list-large", type: "checkbox", class: "govuk-checkboxes__input" });
  box.checked = isLarge;
  box.addEventListener("change", () => set(box.checked));
  const label = element(
    "label",
    { for: "my-list-large", class: "govuk-label govuk-checkboxes__label" },
    say("large"),
  );
  const item = element("div", { class: "govuk-checkboxes__item" }, box, label);
  return element("div", { class: "govuk-checkboxes govuk-checkboxes--small" }, item);
}

/** A field with a link in it, for a device that can neither share nor copy. */
export function drawLinkField(address: string, say: Say): HTMLInputElement {
  return element("input", {
    ...{ id: "my-list-link", class: "govuk-input", dir: "ltr", value: address, readonly: "" },
    "aria-label": say("copy"),
  });
}
