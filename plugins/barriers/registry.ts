import { compareText } from "../model/finding.ts";
import type { Check, SiteCheck } from "./barrier.ts";
import * as contactLinks from "./checks/contact-links.ts";
import * as controls from "./checks/controls.ts";
import * as directions from "./checks/directions.ts";
import * as folded from "./checks/folded.ts";
import * as footnotes from "./checks/footnotes.ts";
import * as frames from "./checks/frames.ts";
import * as headingOutline from "./checks/heading-outline.ts";
import * as headings from "./checks/headings.ts";
import * as hurdles from "./checks/hurdles.ts";
import * as keyboard from "./checks/keyboard.ts";
import * as labels from "./checks/labels.ts";
import * as letters from "./checks/letters.ts";
import * as linkExtras from "./checks/link-extras.ts";
import * as linkTargets from "./checks/link-targets.ts";
import * as linkWords from "./checks/link-words.ts";
import * as linksTogether from "./checks/links-together.ts";
import * as lists from "./checks/lists.ts";
import * as numbers from "./checks/numbers.ts";
import * as pageHead from "./checks/page-head.ts";
import * as pageParts from "./checks/page-parts.ts";
import * as passages from "./checks/passages.ts";
import * as pastedLayout from "./checks/pasted-layout.ts";
import * as pastedStyle from "./checks/pasted-style.ts";
import * as pictureWords from "./checks/picture-words.ts";
import * as pictures from "./checks/pictures.ts";
import * as recordings from "./checks/recordings.ts";
import * as roles from "./checks/roles.ts";
import * as senseWords from "./checks/sense-words.ts";
import * as signs from "./checks/signs.ts";
import * as tableHeaders from "./checks/table-headers.ts";
import * as tableLayout from "./checks/table-layout.ts";
import * as typedLayout from "./checks/typed-layout.ts";
import * as typedLists from "./checks/typed-lists.ts";
import * as wholeSite from "./checks/whole-site.ts";

/** The files of checks. Each exports its checks and nothing else. */
const FILES: readonly Readonly<Record<string, Check>>[] = [
  contactLinks,
  controls,
  directions,
  folded,
  footnotes,
  frames,
  headingOutline,
  headings,
  hurdles,
  keyboard,
  labels,
  letters,
  linkExtras,
  linkTargets,
  linkWords,
  linksTogether,
  lists,
  numbers,
  pageHead,
  pageParts,
  passages,
  pastedLayout,
  pastedStyle,
  pictureWords,
  pictures,
  recordings,
  roles,
  senseWords,
  signs,
  tableHeaders,
  tableLayout,
  typedLayout,
  typedLists,
];

/** Every check of a page or of Markdown, in the order of their ids. */
export const CHECKS: readonly Check[] = FILES.flatMap((file) => Object.values(file)).sort((a, b) =>
  compareText(a.id, b.id),
);

/** Every check that compares the pages of a site. */
export const SITE_CHECKS: readonly SiteCheck[] = Object.values(wholeSite).sort((a, b) =>
  compareText(a.id, b.id),
);
