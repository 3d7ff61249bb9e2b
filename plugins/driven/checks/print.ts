import type { DrivenCheck } from "../driven-check.ts";
import { DESK } from "../view.ts";

const PAPER = [{ ...DESK, width: 768, media: "print" as const }];

/** What sticks to the window covers the same place on each sheet. */
export const printFixed: DrivenCheck = {
  id: "print-fixed",
  why: "On paper it lies over the words of every sheet.",
  wcag: null,
  level: "warning",
  fix: "Give it `position: static` or `display: none` in `@media print`.",
  examples: {
    bad: [
      "<div style='position: fixed; top: 0'>We use cookies.</div>",
      "<header style='position: sticky; top: 0'>Name</header>",
    ],
    good: [
      "<style>@media print { div { display: none } }</style><div style='position: fixed; top: 0'></div><p>Ask us</p>",
    ],
  },
  views: PAPER,
  look: (tab) =>
    tab.ask((kit) =>
      [...document.body.querySelectorAll("*")]
        .filter(
          (element) =>
            /fixed|sticky/.test(getComputedStyle(element).position) &&
            kit.isSeen(element) &&
            element.textContent?.trim(),
        )
        .slice(0, 3)
        .map((element) => kit.spot(element, "On paper this lies over every sheet.")),
    ),
};

/** What can't be pressed on paper. */
export const printControls: DrivenCheck = {
  id: "print-controls",
  why: "Buttons on paper are ink for nothing, and readers wonder what they are for.",
  wcag: null,
  level: "warning",
  fix: "Leave it out with `display: none` in `@media print`.",
  examples: {
    bad: ["<button>Send</button>", "<input aria-label='Search' type='search'>"],
    good: ["<style>@media print { button { display: none } }</style><button>Send</button><p>Ask us</p>"],
  },
  views: PAPER,
  look: (tab) =>
    tab.ask((kit) =>
      kit
        .controls()
        .filter(
          (element) =>
            element.matches("button, input[type=submit], input[type=search], input[type=button]") &&
            kit.isSeen(element),
        )
        .slice(0, 3)
        .map((element) => kit.spot(element, "On paper this control is of no use.")),
    ),
};

/** Links to other sites whose address paper doesn't say. */
export const printAddresses: DrivenCheck = {
  id: "print-addresses",
  why: "Paper can't be pressed: who reads it can't get to where the link leads.",
  wcag: null,
  level: "warning",
  fix: 'Write the address after the link in `@media print`: `a[href^="http"]::after { content: " (" attr(href) ")" }`.',
  examples: {
    bad: ["<p>Read <a href='https://www.gov.uk/send'>the national guide</a>.</p>"],
    good: [
      "<p><a href='https://www.gov.uk/government/publications/send-code-of-practice'>The guide</a></p>",
      "<style>@media print { a::after { content: ' (' attr(href) ')' } }</style><p><a href='https://www.gov.uk/send'>The guide</a></p>",
      "<p><a href='https://www.gov.uk/send'>www.gov.uk/send</a></p>",
      "<p><a href='/care/'>Care</a></p>",
      "<html lang='en'><body><main>Ask us</main><footer><a href='https://www.gov.uk/send'>The guide</a></footer></body></html>",
    ],
  },
  views: PAPER,
  look: (tab) =>
    tab.ask((kit) =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
        .filter((link) => {
          const [after, before] = [
            getComputedStyle(link, "::after").content,
            getComputedStyle(link, "::before").content,
          ];
          const isSaid = `${link.textContent} ${after} ${before}`.includes(
            link.hostname.replace(/^www\./, ""),
          );
          // Nobody types in more than this.
          const isShort = link.href.replace(/^https?:\/\/(www\.)?|\/$/g, "").length <= 40;
          return link.hostname !== location.hostname && isShort && !isSaid && kit.isSeen(link);
        })
        .slice(0, 3)
        .map((link) => kit.spot(link, "On paper nobody sees where this link leads.")),
    ),
};
