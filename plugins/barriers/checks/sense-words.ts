import type { Check } from "../barrier.ts";
import { isEnglish, quote, scan } from "../page/ask.ts";

const COLOUR =
  "red|green|blue|yellow|orange|purple|pink|amber|grey|gray|brown|black|white|turquoise|teal|gold|silver";
const THING =
  "ones?|button|box|boxes|link|links|text|words|dot|dots|star|stars|tab|icon|icons|cells?|rows?|area|areas|section|sections|fields?|dates?|days";

export const colourWords: Check = {
  id: "colour-words",
  why: "People who see colours otherwise, or listen, can't tell which ones are meant.",
  wcag: ["1.3.3", "1.4.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      "Bring your red book.",
      "Park in a Blue Badge bay.",
      "Press Save, the green button.",
      "The Green Line bus",
    ],
    bad: [
      "Clubs «in red» are full.",
      "Press «the red button».",
      "<p>Days «marked in green» are free.</p>",
      "«The red ones» are full.",
    ],
  },
  check(page, report) {
    const pattern = new RegExp(
      `(?<=^|[^,] |\\()(?:(?:marked|shown|highlighted|printed|written|shaded|coloured|listed) (?:in )?(?:${COLOUR})|in (?:${COLOUR})(?= (?:are|is|have|has|mean|means|must|can|need)\\b)|the (?:${COLOUR}) (?:${THING}))\\b`,
      "giu",
    );
    for (const { run, start, end, match } of scan(page, pattern))
      if (isEnglish(run.element))
        report(
          { run, start, end },
          `${quote(match[0])} helps only people who see the colour.`,
          "Say it in words too: “marked Full, in red”.",
        );
  },
};

export const placeWords: Check = {
  id: "place-words",
  why: "Above, below and right are somewhere else on a phone, and nowhere for people who listen to the page.",
  wcag: ["1.3.3"],
  level: "warning",
  // In English Markdown the linter has a list of these.
  on: ["page"],
  examples: {
    good: ["<p>The right school for your child</p>", "<p>Children on the autism pathway</p>"],
    bad: [
      "<p>Use «the box on the right».</p>",
      "<p>Click «the link below».</p>",
      "<p>«See above» for dates.</p>",
    ],
  },
  check(page, report) {
    const part = "box|button|link|links|form|image|list|map|menu|picture|table|column";
    const pattern = new RegExp(
      `\\bthe (?:${part}) (?:above|below|on the (?:left|right)|to the (?:left|right))\\b|\\bsee (?:above|below)\\b|\\b(?:left|right)[- ]hand (?:side|menu|column)\\b`,
      "gi",
    );
    for (const { run, start, end, match } of scan(page, pattern))
      if (isEnglish(run.element))
        report(
          { run, start, end },
          `${quote(match[0])} points to a place on a screen.`,
          "Name the heading, or make it a link.",
        );
  },
};

export const shapeWords: Check = {
  id: "shape-words",
  why: "People who listen to the page can't look for a shape.",
  wcag: ["1.3.3"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ["Press Search.", "We sit in a round room."],
    bad: [
      "Press «the round button».",
      "<p>Click «the three lines» to open it.</p>",
      "Look for «the magnifying glass icon».",
    ],
  },
  check(page, report) {
    const pattern =
      /\bthe (?:round|rounded|square|circular|triangular|rectangular|oval|big|large|small|curved|star-shaped|heart-shaped) (?:button|icon|box|link|sign|symbol)\b|\b(?:the|a) (?:three (?:lines|dots|bars)|three-(?:line|dot|bar) (?:menu|icon|button)|burger (?:menu|icon)|hamburger|(?:magnifying glass|pencil|envelope|house|gear|cog|bell|star|heart|arrow|bin|phone|cross) (?:icon|symbol))\b|\bthe cog\b/giu;
    for (const { run, start, end, match } of scan(page, pattern))
      if (isEnglish(run.element))
        report(
          { run, start, end },
          `${quote(match[0])} helps only people who see it.`,
          "Say what is written on it.",
        );
  },
};

export const soundWords: Check = {
  id: "sound-words",
  why: "Deaf people wait for a sound that they can't hear.",
  wcag: ["1.3.3"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ["Leave a message after we answer.", "A bell rings and a light flashes."],
    bad: [
      "Go on «when you hear the beep».",
      "<p>Wait «until you hear a tone».</p>",
      "Leave your name «after the tone».",
    ],
  },
  check(page, report) {
    for (const { run, start, end, match } of scan(
      page,
      /\b(?:(?:when|until|after|once|if) you hear|(?:wait|listen) for|at the sound of) (?:the|a|an) (?:long |short )?(?:beep|tone|sound|bell|chime|alarm|alert|whistle|click|buzzer)\b|\bafter the (?:beep|tone)\b/giu,
    ))
      if (isEnglish(run.element))
        report(
          { run, start, end },
          `${quote(match[0])} leaves Deaf people waiting.`,
          "Say what can be seen too, or how else to do it.",
        );
  },
};

export const mouseWords: Check = {
  id: "mouse-words",
  why: "Many people use a phone, the keyboard or their voice, and have no mouse to do it with.",
  wcag: [],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ["Choose your area.", "Mouse the hamster lives in class 2."],
    bad: [
      "«Hover over» a name to see more.",
      "<p>«Right-click» the map.</p>",
      "«Drag and drop» your letter.",
      "<p>«Move your cursor» to the map.</p>",
    ],
  },
  check(page, report) {
    for (const { run, start, end, match } of scan(
      page,
      /\b(?:hover(?:ing)? (?:over|on)|(?:right|left|double)[- ]click(?:ing)?|(?:drag|click) and (?:drop|drag)|point and click|(?:mouse|roll)[- ]?over|(?:with|move|use) (?:your|the) (?:mouse|cursor)|mouse pointer)\b/giu,
    ))
      if (isEnglish(run.element))
        report(
          { run, start, end },
          `${quote(match[0])} needs a mouse.`,
          "Say what to do in words that fit every device: choose, open, send.",
        );
  },
};
