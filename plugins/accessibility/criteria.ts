/** A success criterion of WCAG: its number, name, page that explains it, and who is shut out where it isn't met. */
export type Criterion = { number: string; name: string; link: string; harm: string };

type Entry = [number: string, name: string, page: string, harm: string];

const SCREEN_READER = "People who use a screen reader";
const KEYBOARD = "People who can't use a mouse";

/** Levels A and AA of WCAG 2.2, and 4.1.1, which 2.2 dropped but tools still name. https://www.w3.org/TR/WCAG22/ */
const ENTRIES: readonly Entry[] = [
  [
    "1.1.1",
    "Non-text Content",
    "non-text-content",
    `${SCREEN_READER} don't learn what the picture or button says.`,
  ],
  [
    "1.2.1",
    "Audio-only and Video-only",
    "audio-only-and-video-only-prerecorded",
    "Deaf or blind people miss the recording.",
  ],
  ["1.2.2", "Captions", "captions-prerecorded", "Deaf people miss what is said."],
  [
    "1.2.3",
    "Audio Description or Media Alternative",
    "audio-description-or-media-alternative-prerecorded",
    "Blind people miss what the film shows.",
  ],
  ["1.2.4", "Captions (Live)", "captions-live", "Deaf people miss what is said."],
  ["1.2.5", "Audio Description", "audio-description-prerecorded", "Blind people miss what the film shows."],
  [
    "1.3.1",
    "Info and Relationships",
    "info-and-relationships",
    `${SCREEN_READER} don't hear how the page is built.`,
  ],
  [
    "1.3.2",
    "Meaningful Sequence",
    "meaningful-sequence",
    `${SCREEN_READER} hear the parts in the wrong order.`,
  ],
  [
    "1.3.3",
    "Sensory Characteristics",
    "sensory-characteristics",
    "Blind people can't follow shape, place or sound.",
  ],
  ["1.3.4", "Orientation", "orientation", "People whose device is fixed to a wheelchair can't turn it."],
  [
    "1.3.5",
    "Identify Input Purpose",
    "identify-input-purpose",
    "People who find typing or remembering hard get no help to fill in the form.",
  ],
  ["1.4.1", "Use of Color", "use-of-color", "People who don't see colours miss what they say."],
  ["1.4.2", "Audio Control", "audio-control", `${SCREEN_READER} can't hear it over the sound.`],
  [
    "1.4.3",
    "Contrast (Minimum)",
    "contrast-minimum",
    "People with low sight, or a phone in the sun, can't read the text.",
  ],
  ["1.4.4", "Resize Text", "resize-text", "People who need larger text can't have it."],
  ["1.4.5", "Images of Text", "images-of-text", "People can't make the text larger or have it read out."],
  ["1.4.10", "Reflow", "reflow", "People who zoom in or use a phone must scroll both ways."],
  ["1.4.11", "Non-text Contrast", "non-text-contrast", "People with low sight can't see the box or icon."],
  ["1.4.12", "Text Spacing", "text-spacing", "People with dyslexia who space text out lose some of it."],
  [
    "1.4.13",
    "Content on Hover or Focus",
    "content-on-hover-or-focus",
    "People who zoom in can't read what pops up.",
  ],
  ["2.1.1", "Keyboard", "keyboard", `${KEYBOARD} can't reach or work it.`],
  ["2.1.2", "No Keyboard Trap", "no-keyboard-trap", `${KEYBOARD} get stuck.`],
  [
    "2.1.4",
    "Character Key Shortcuts",
    "character-key-shortcuts",
    "People who speak to their device set off shortcuts by chance.",
  ],
  ["2.2.1", "Timing Adjustable", "timing-adjustable", "People who read slowly run out of time."],
  [
    "2.2.2",
    "Pause, Stop, Hide",
    "pause-stop-hide",
    "People who are easily distracted can't read beside things that move.",
  ],
  [
    "2.3.1",
    "Three Flashes or Below Threshold",
    "three-flashes-or-below-threshold",
    "People with epilepsy may have a seizure.",
  ],
  ["2.4.1", "Bypass Blocks", "bypass-blocks", `${KEYBOARD} must step through the menu on each page.`],
  ["2.4.2", "Page Titled", "page-titled", `${SCREEN_READER} don't know which page they are on.`],
  ["2.4.3", "Focus Order", "focus-order", `${KEYBOARD} jump about the page.`],
  [
    "2.4.4",
    "Link Purpose (In Context)",
    "link-purpose-in-context",
    `${SCREEN_READER} don't know where the link leads.`,
  ],
  ["2.4.5", "Multiple Ways", "multiple-ways", "People who find menus hard have no other way to the page."],
  ["2.4.6", "Headings and Labels", "headings-and-labels", `${SCREEN_READER} can't find the part they want.`],
  ["2.4.7", "Focus Visible", "focus-visible", `${KEYBOARD} don't see where they are.`],
  [
    "2.4.11",
    "Focus Not Obscured (Minimum)",
    "focus-not-obscured-minimum",
    `${KEYBOARD} don't see where they are.`,
  ],
  ["2.5.1", "Pointer Gestures", "pointer-gestures", "People who can't swipe or pinch can't use it."],
  ["2.5.2", "Pointer Cancellation", "pointer-cancellation", "People whose hands shake set it off by chance."],
  [
    "2.5.3",
    "Label in Name",
    "label-in-name",
    "People who speak to their device can't name the button they see.",
  ],
  [
    "2.5.4",
    "Motion Actuation",
    "motion-actuation",
    "People who can't shake or tilt their device can't use it.",
  ],
  ["2.5.7", "Dragging Movements", "dragging-movements", "People who can't drag can't use it."],
  ["2.5.8", "Target Size (Minimum)", "target-size-minimum", "People whose hands shake hit the wrong link."],
  ["3.1.1", "Language of Page", "language-of-page", `${SCREEN_READER} hear the page in the wrong accent.`],
  [
    "3.1.2",
    "Language of Parts",
    "language-of-parts",
    `${SCREEN_READER} hear the passage in the wrong accent.`,
  ],
  ["3.2.1", "On Focus", "on-focus", `${SCREEN_READER} are taken somewhere they didn't ask for.`],
  ["3.2.2", "On Input", "on-input", `${SCREEN_READER} are taken somewhere they didn't ask for.`],
  [
    "3.2.3",
    "Consistent Navigation",
    "consistent-navigation",
    "People who learn a menu by heart lose their way.",
  ],
  [
    "3.2.4",
    "Consistent Identification",
    "consistent-identification",
    "People who learn a page by heart lose their way.",
  ],
  [
    "3.2.6",
    "Consistent Help",
    "consistent-help",
    "People who need help can't find it where they found it before.",
  ],
  [
    "3.3.1",
    "Error Identification",
    "error-identification",
    `${SCREEN_READER} don't learn what they got wrong.`,
  ],
  [
    "3.3.2",
    "Labels or Instructions",
    "labels-or-instructions",
    `${SCREEN_READER} don't know what to fill in.`,
  ],
  [
    "3.3.3",
    "Error Suggestion",
    "error-suggestion",
    "People who find forms hard don't learn how to put them right.",
  ],
  [
    "3.3.4",
    "Error Prevention (Legal, Financial, Data)",
    "error-prevention-legal-financial-data",
    "People who slip can't take it back.",
  ],
  [
    "3.3.7",
    "Redundant Entry",
    "redundant-entry",
    "People who find typing or remembering hard must do it twice.",
  ],
  [
    "3.3.8",
    "Accessible Authentication (Minimum)",
    "accessible-authentication-minimum",
    "People who can't remember a password are shut out.",
  ],
  ["4.1.1", "Parsing", "parsing", `${SCREEN_READER} may hear the wrong part.`],
  ["4.1.2", "Name, Role, Value", "name-role-value", `${SCREEN_READER} don't know what it is or does.`],
  ["4.1.3", "Status Messages", "status-messages", `${SCREEN_READER} don't hear that something changed.`],
];

const CRITERIA: ReadonlyMap<string, Criterion> = new Map(
  ENTRIES.map(([number, name, page, harm]) => [
    number,
    { number, name, link: `https://www.w3.org/WAI/WCAG22/Understanding/${page}`, harm },
  ]),
);

/** The criterion of a number like `1.4.3`, or null where levels A and AA have none. */
export function findCriterion(number: string): Criterion | null {
  return CRITERIA.get(number) ?? null;
}

/** The criterion in a code of HTML CodeSniffer, like `WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail`. */
export function criterionOfHtmlcs(code: string): Criterion | null {
  const [, ...digits] = /\.Guideline\d_\d\.(\d)_(\d)_(\d+)/.exec(code) ?? [];
  return findCriterion(digits.join("."));
}

/** The first criterion among the tags of an axe rule, where `wcag1412` is 1.4.12. */
export function criterionOfAxe(tags: readonly string[]): Criterion | null {
  for (const tag of tags) {
    const [, ...digits] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    const criterion = findCriterion(digits.join("."));
    if (criterion !== null) return criterion;
  }
  return null;
}
