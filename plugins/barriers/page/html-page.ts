/** Tags whose nearest one around an element is known to it. */
export const TRACKED = [
  ...[
    "a",
    "abbr",
    "article",
    "aside",
    "blockquote",
    "body",
    "button",
    "caption",
    "code",
    "dd",
    "details",
    "fieldset",
  ],
  ...[
    "figure",
    "footer",
    "form",
    "head",
    "header",
    "kbd",
    "label",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "samp",
  ],
  ...["section", "select", "summary", "svg", "table", "td", "textarea", "th", "tr", "ul", "math", "heading"],
] as const;
export type Tracked = (typeof TRACKED)[number];

/** The nearest element of each kind around an element, itself included. `heading` is any of `h1` to `h6`. */
export type Around = Readonly<Partial<Record<Tracked, HtmlElement>>>;

/** An element of a page, with all that checks ask of it. Text places count in `HtmlPage.text`. */
export type HtmlElement = {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  parent: HtmlElement | null;
  /** Child elements in order. */
  children: HtmlElement[];
  /** Which of its tag it is beside its siblings, from 1, and how many children of each tag it has itself. */
  nth: number;
  counts: Map<string, number>;
  /** Its place among all elements, and that of the last element inside it. */
  index: number;
  last: number;
  /** True where it holds blocks, at any depth, and not only words. */
  holdsBlocks: boolean;
  /** The run of the page's text that it holds. */
  from: number;
  to: number;
  /** Where its start tag begins in the source; null where the parser put it in. */
  at: number | null;
  /** How many characters its start tag has. */
  length: number;
  /** The language of its text as BCP 47 writes it, in lower case; empty where nothing says it. */
  language: string;
  direction: "ltr" | "rtl" | "auto";
  /** True where nobody sees it: `hidden`, or nothing to be shown at all. */
  hidden: boolean;
  /** True where screen readers leave it out. */
  unspoken: boolean;
  around: Around;
};

/** A piece of text in one element. */
export type TextRun = {
  text: string;
  /** Where it begins in `HtmlPage.text`. */
  from: number;
  /** Where it begins in the source. */
  at: number;
  /** True where it stands in the source letter by letter. */
  exact: boolean;
  element: HtmlElement;
};

/** A page of HTML, or a piece of Markdown as the page that it makes. */
export type HtmlPage = {
  medium: "markdown" | "page";
  /** The language of the whole. */
  language: string;
  /** What `<title>` says; undefined where there is none. */
  title: string | undefined;
  elements: readonly HtmlElement[];
  runs: readonly TextRun[];
  /** The runs that people read as words: no code, no drawings. */
  words: readonly TextRun[];
  /** All text that is shown, with line ends where blocks begin and end. */
  text: string;
  ids: ReadonlyMap<string, HtmlElement>;
  /** All elements of some tags, in order. */
  all: (...tags: string[]) => readonly HtmlElement[];
};
