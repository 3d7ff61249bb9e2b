import type { Check } from "../barrier.ts";
import { attribute, fold, inside, keyOf, nextOf, quote, textOf } from "../page/ask.ts";
import { wordedPictures } from "../page/pictures.ts";

export const pictureWithoutWords: Check = {
  id: "picture-without-words",
  why: "People who cannot see the picture hear the name of its file, or nothing.",
  wcag: ["1.1.1"],
  level: "error",
  // In a page both engines say so.
  on: ["markdown"],
  examples: {
    good: ['<img src="swing.jpg" alt="A swing">', '<img src="line.svg" alt="">', "![A swing](swing.jpg)"],
    bad: ['«<img src="swing.jpg">»', 'Come and play <b>today</b> «<img src="swing.jpg">»'],
  },
  check(page, report) {
    for (const image of page.all("img"))
      if (!image.attributes.has("alt") && attribute(image, "aria-label") === "")
        report(
          image,
          "This picture has no words.",
          'Say in alt="…" what it shows, or write alt="" if it is decoration.',
        );
  },
};

export const pictureCaptionRepeats: Check = {
  id: "picture-caption-repeats",
  why: "People who listen hear the same sentence twice.",
  wcag: ["1.1.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<figure><img src="a.jpg" alt="Three children in a pool"><figcaption>Our pool opened in May.</figcaption></figure>',
      "![Three children in a pool](a.jpg)\n\nOur pool opened in May.",
    ],
    bad: [
      '<figure>«<img src="a.jpg" alt="Our new pool">»<figcaption>Our new pool.</figcaption></figure>',
      '<p>«<img src="a.jpg" alt="Our new pool">»</p><p>Our new pool</p>',
    ],
  },
  check(page, report) {
    for (const { image, alt } of wordedPictures(page)) {
      const caption =
        image.around.figure && inside(page, image.around.figure).find(({ tag }) => tag === "figcaption");
      const paragraph = image.around.p;
      const isAlone = paragraph !== undefined && textOf(page, paragraph) === "";
      const next = caption ?? (isAlone ? nextOf(paragraph, page) : undefined);
      if (next !== undefined && keyOf(alt) !== "" && keyOf(textOf(page, next)) === keyOf(alt))
        report(
          image,
          `The text beside the picture says ${quote(alt)} too.`,
          "Say in the picture's words only what the text leaves out.",
        );
    }
  },
};

export const pictureLinkRepeats: Check = {
  id: "picture-link-repeats",
  why: "People who listen hear the words of the link twice.",
  wcag: ["1.1.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<a href="/"><img src="logo.svg" alt=""> Local Offer</a>',
      '<a href="/"><img src="a.jpg" alt="Home"></a>',
      '<a href="/"><img src="a.jpg" alt="→"></a>',
    ],
    bad: ['<a href="/">«<img src="logo.svg" alt="Local Offer">» Local Offer</a>'],
  },
  check(page, report) {
    for (const { image, alt } of wordedPictures(page)) {
      const holder = image.around.a ?? image.around.button;
      if (holder !== undefined && keyOf(alt) !== "" && keyOf(textOf(page, holder)) === keyOf(alt))
        report(
          image,
          `The link says ${quote(alt)} twice.`,
          'Write alt="", since the words are there already.',
        );
    }
  },
};

const POSTER =
  /\b(?:poster|flyer|flier|leaflet|infographic|screenshot|time-?table|scan|newsletter|invitation)\b/i;
/** Words that are this long may well be those of the picture. */
const WHOLE_WORDS = 50;

export const pictureOfText: Check = {
  id: "picture-of-text",
  why: "Words in a picture can't be heard, enlarged without blurring, translated or copied.",
  wcag: ["1.4.5", "1.1.1"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ["![A child paints a poster](child.jpg)", '<img src="pool.jpg" alt="The pool">'],
    bad: ["«![Summer club](summer-club-poster.png)»", '«<img src="a.png" alt="Timetable for the bus">»'],
  },
  check(page, report) {
    for (const { image, alt } of wordedPictures(page)) {
      const file = fold(attribute(image, "src").split(/[?#]/)[0]?.split("/").at(-1) ?? "").replace(
        /[_-]+/g,
        " ",
      );
      const isPoster = POSTER.test(file) || new RegExp(`^(?:our |the |a )?${POSTER.source}`, "i").test(alt);
      if (isPoster && alt.length < WHOLE_WORDS)
        report(
          image,
          "This looks like a picture of text.",
          "Write its words on the page: all of them, with dates and places.",
        );
    }
  },
};

export const pictureMoving: Check = {
  id: "picture-moving",
  why: "What moves beside text keeps some people from reading it, and flashes can bring on a seizure.",
  wcag: ["2.2.2", "2.3.1"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ["![A swing](swing.jpg)"],
    bad: ["«![A swing](swing.gif)»", '«<img src="/party.GIF?v=2" alt="A party">»'],
  },
  check(page, report) {
    for (const image of page.all("img"))
      if (/\.gif(?:[?#]|$)|^data:image\/gif/i.test(attribute(image, "src")) && !isDot(image.attributes))
        report(image, "A GIF may move.", "Use a still picture, or a video that people start themselves.");
  },
};

/** One point that counts visits or fills a gap. */
function isDot(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get("width") === "1" || attributes.get("height") === "1";
}
