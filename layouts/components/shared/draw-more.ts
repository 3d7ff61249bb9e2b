import { element } from "./element.ts";
import type { Say } from "./texts.ts";

/** The button that shows more of a list. */
export function drawMore(say: Say, press: () => void): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "govuk-button govuk-button--secondary" },
    say("more"),
  );
  button.addEventListener("click", press);
  return button;
}
