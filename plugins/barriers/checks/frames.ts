import type { Check } from "../barrier.ts";
import { attribute, keyOf, quote } from "../page/ask.ts";
import { wordList } from "../page/word-list.ts";

const EMPTY_TITLES = wordList(
  `audio player,content,document,embed,embedded content,embedded video,external content,facebook,form,frame,google form,
  google map,google maps,iframe,iframe content,inline frame,map,media player,page,player,social media,soundcloud,
  spotify,title,twitter,untitled,untitled document,untitled frame,video,video player,vimeo,vimeo video,
  vimeo video player,widget,youtube,youtube video,youtube video player`,
);

export const frameTitleSaysNothing: Check = {
  id: "frame-title-says-nothing",
  why: "People who listen must go into the frame to learn what it holds, and may not get out again.",
  wcag: ["4.1.2", "2.4.1"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ['<iframe title="Map of our clubs" src="map.html"></iframe>'],
    bad: [
      '«<iframe title="YouTube video player" src="help.html">»</iframe>',
      '«<iframe title="https://maps.example/x" src="map.html">»</iframe>',
    ],
  },
  check(page, report) {
    for (const frame of page.all("iframe", "frame")) {
      const title = attribute(frame, "title");
      if (EMPTY_TITLES.has(keyOf(title)) || /^https?:|\.html?$/i.test(title))
        report(frame, `${quote(title)} doesn't say what the frame holds.`, "Say it in its title.");
    }
  },
};

export const frameWithoutTitle: Check = {
  id: "frame-without-title",
  why: "People who listen hear that there is a frame, and not what it holds.",
  wcag: ["4.1.2"],
  level: "error",
  // In a page both engines say so.
  on: ["markdown"],
  examples: {
    good: ['<iframe title="Map of our clubs" src="map.html"></iframe>'],
    bad: ['«<iframe src="map.html">»</iframe>'],
  },
  check(page, report) {
    for (const frame of page.all("iframe"))
      if (!["title", "aria-label", "aria-labelledby"].some((name) => attribute(frame, name) !== ""))
        report(frame, "This frame has no title.", 'Say in title="…" what it holds.');
  },
};

export const frameTooWide: Check = {
  id: "frame-too-wide",
  why: "On a phone it runs out of the screen, or pushes all other text out.",
  wcag: ["1.4.10"],
  level: "warning",
  on: ["markdown"],
  examples: {
    good: [
      '<iframe title="Map of our clubs" width="100%" src="map.html"></iframe>',
      '<iframe title="Map of our clubs" width="300" src="map.html"></iframe>',
    ],
    bad: ['«<iframe title="Map of our clubs" width="560" src="map.html">»</iframe>'],
  },
  check(page, report) {
    for (const frame of page.all("iframe", "embed", "object", "table"))
      if (
        /^\d+(?:px)?$/.test(attribute(frame, "width")) &&
        Number.parseInt(attribute(frame, "width"), 10) > 320
      )
        report(
          frame,
          `This is ${attribute(frame, "width")} pixels wide on every screen.`,
          'Write width="100%".',
        );
  },
};

export const documentEmbedded: Check = {
  id: "document-embedded",
  why: "A document in a frame can't be enlarged on a phone, and screen readers often find no text in it.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ['<p><a href="plan.pdf">The plan (PDF, 120 kB)</a></p>'],
    bad: [
      '«<iframe title="Our plan" src="plan.pdf">»</iframe>',
      '«<embed src="/plan.pdf#page=2">»',
      '«<object data="plan.pdf">»The plan</object>',
    ],
  },
  check(page, report) {
    for (const element of page.all("iframe", "embed", "object")) {
      const address = attribute(element, "src") || attribute(element, "data");
      if (
        /\.(?:pdf|docx?|pptx?|xlsx?|swf)(?:[?#]|$)|docs\.google\.com\/(?:gview|viewer)|officeapps\.live\.com/i.test(
          address,
        )
      )
        report(
          element,
          "A document stands in this frame.",
          "Write its words on the page, or link to it with its type and size.",
        );
    }
  },
};
