import type { Check } from "../barrier.ts";
import { attribute, isEnglish, keyOf, quote } from "../page/ask.ts";
import { wordedPictures } from "../page/pictures.ts";
import { wordList } from "../page/word-list.ts";

const FILE_NAME =
  /\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?|heic)$|^(?:img|dscn?f?|pxl|image|photo|picture|pic|screenshot|scan|untitled|whatsapp image)[-_ ]?\d+\b|^https?:\/\//i;

export const pictureFileName: Check = {
  id: "picture-file-name",
  why: "A screen reader spells out the name of the file, and nobody learns what the picture shows.",
  wcag: ["1.1.1"],
  level: "error",
  on: ["page"],
  examples: {
    good: ['<img src="swing.jpg" alt="A child on a swing">', '<img src="swing.jpg" alt="">'],
    bad: ['«<img src="swing.jpg" alt="swing.jpg">»', '«<img src="a.jpg" alt="DSC_0042">»'],
  },
  check(page, report) {
    for (const { image, alt } of wordedPictures(page))
      if (FILE_NAME.test(alt))
        report(image, `${quote(alt)} is the name of a file.`, "Say what the picture shows.");
  },
};

const EMPTY_WORDS = wordList(
  `alt,alt text,avatar,banner,blank,chart,decorative,decorative image,diagram,featured image,figure,graph,graphic,
  header image,hero image,icon,image,image description,img,infographic,logo,no alt,no alt text,none,null,our logo,pic,
  photo,photograph,picture,placeholder,poster,screenshot,spacer,the image,the logo,the photo,the picture,thumbnail,
  undefined,untitled`,
);

export const pictureSaysNothing: Check = {
  id: "picture-says-nothing",
  why: "A word like “photo” tells people who cannot see it only that they miss something.",
  wcag: ["1.1.1"],
  level: "error",
  on: ["page"],
  examples: {
    good: ['<img src="logo.svg" alt="Brackenmere Council">'],
    bad: ['«<img src="logo.svg" alt="Logo">»', '«<img src="swing.jpg" alt="Image.">»'],
  },
  check(page, report) {
    for (const { image, alt } of wordedPictures(page))
      if (isEnglish(image) && EMPTY_WORDS.has(keyOf(alt)))
        report(image, `${quote(alt)} doesn't say what the picture shows.`, "Say it in a few words.");
  },
};

export const pictureOf: Check = {
  id: "picture-of",
  why: "Screen readers say that it is a picture by themselves, so people hear it twice.",
  wcag: ["1.1.1"],
  level: "warning",
  on: ["page"],
  examples: {
    good: ['<img src="swing.jpg" alt="A swing">', '<img src="x.jpg" alt="Picture books on a shelf">'],
    bad: ['«<img src="swing.jpg" alt="Image of a swing">»', '«<img src="swing.jpg" alt="Photo: a swing">»'],
  },
  check(page, report) {
    for (const { image, alt } of wordedPictures(page))
      if (
        isEnglish(image) &&
        /^(?:an? |the |this is an? )?(?:image|picture|photo|photograph|graphic|icon|screenshot)(?: (?:of|showing|that shows)|:) /i.test(
          alt,
        )
      )
        report(image, "The words begin with what a screen reader says anyway.", "Leave out “image of”.");
  },
};

/** The longest words of a picture: about two sentences. */
const LONGEST = 250;

export const pictureWordsLong: Check = {
  id: "picture-words-long",
  why: "People who listen cannot stop in the middle of a picture's words or go back.",
  wcag: ["1.1.1"],
  level: "warning",
  on: ["page"],
  examples: {
    good: ['<img src="a.jpg" alt="Two children paint at a low table">'],
    bad: [`«<img src="a.jpg" alt="${"Two children paint at a low table. ".repeat(9)}">»`],
  },
  check(page, report) {
    for (const { image, alt } of wordedPictures(page))
      if (alt.length > LONGEST)
        report(
          image,
          `The picture's words have ${alt.length} letters.`,
          "Say the most important, and the rest beside the picture.",
        );
  },
};

export const pictureWordsShared: Check = {
  id: "picture-words-shared",
  why: "Pictures that say the same seem to be one, so whatever sets them apart is lost.",
  wcag: ["1.1.1"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<img src="a.jpg" alt="The pool"> <img src="a.jpg" alt="The pool">',
      '<img src="a.jpg" alt="The pool"> <img src="b.jpg" alt="The pool at night">',
    ],
    bad: ['<img src="a.jpg" alt="The pool"> «<img src="b.jpg" alt="The pool">»'],
  },
  check(page, report) {
    const sources = new Map<string, string>();
    for (const { image, alt } of wordedPictures(page)) {
      const source = attribute(image, "src");
      const before = sources.get(keyOf(alt)) ?? source;
      sources.set(keyOf(alt), before);
      if (before !== source)
        report(image, `Another picture says ${quote(alt)} too.`, "Say in each what only it shows.");
    }
  },
};
