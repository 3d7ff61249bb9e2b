import { countWords, toSentences } from "./count-words.ts";
import type { EasyRead, WordsAt } from "./read-easy-read.ts";

/** What is wrong on a line of an easy read, and what to do, each as one plain sentence. */
export type EasyReadProblem = { line: number; message: string; fix: string };

/** A rule of easy read, with two texts that show it: one that is right and one that isn't. */
export type EasyReadRule = {
  id: string;
  why: string;
  examples: { good: string; bad: string };
  check: (read: EasyRead) => EasyReadProblem[];
};

/**
 * The most of each that a reader is given at once. Words are those that `countWords` counts. The length of sentences is from
 * https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats; the others are ours.
 */
export const LIMITS = { sentences: 2, ideaWords: 25, sentenceWords: 15, headingWords: 8, ideas: 40 } as const;

const PICTURE = '![](../../images/easy-read/talk.svg "decorative")';

const picture: EasyReadRule = {
  id: "easy-read-picture",
  why: "A picture beside each idea tells those who read few words what it is about.",
  examples: { good: `${PICTURE}\nTalk to the teacher.`, bad: "Talk to the teacher." },
  check: ({ ideas }) =>
    ideas
      .filter(({ startsWithPicture }) => !startsWithPicture)
      .map(({ line }) => ({
        line,
        message: "This idea has no picture.",
        fix: `Begin it with one, like ${PICTURE}.`,
      })),
};

const onePicture: EasyReadRule = {
  id: "easy-read-one-picture",
  why: "Two pictures beside one idea leave open which of them it is about.",
  examples: { good: `${PICTURE}\nTalk to us.`, bad: `${PICTURE} ${PICTURE}\nTalk to us.` },
  check: ({ ideas }) =>
    ideas
      .filter(({ pictures }) => pictures.length > 1)
      .map(({ line, pictures }) => ({
        line,
        message: `This idea has ${pictures.length} pictures.`,
        fix: "Keep the one that shows it best.",
      })),
};

const decorative: EasyReadRule = {
  id: "easy-read-decorative",
  why: "The words beside a picture say what it shows: a screen reader would say it twice (WCAG 1.1.1, decoration).",
  examples: {
    good: `${PICTURE}\nTalk to us.`,
    bad: "![Two people talk](../../images/easy-read/talk.svg)\nTalk to us.",
  },
  check: ({ ideas }) =>
    ideas
      .filter(({ pictures }) => pictures.some(({ isDecorative }) => !isDecorative))
      .map(({ line }) => ({
        line,
        message: "This picture isn't marked as decorative, though the words beside it say what it shows.",
        fix: `Write it like ${PICTURE}. Say all that matters in the words.`,
      })),
};

const idea: EasyReadRule = {
  id: "easy-read-idea",
  why: "One idea at a time: who reads slowly has forgotten the first sentence when the third ends.",
  examples: {
    good: `${PICTURE}\nTalk to us. It is free.`,
    bad: `${PICTURE}\nTalk to us. It is free. We help.`,
  },
  check: ({ ideas, language }) =>
    ideas.flatMap(({ text, line }) => {
      const [sentences, words] = [toSentences(text, language).length, countWords(text, language)];
      const fix = "Make two ideas of it, each with a picture.";
      if (sentences === 0)
        return [{ line, message: "This idea has no words.", fix: "Say it in a short sentence." }];
      if (sentences > LIMITS.sentences)
        return [
          {
            line,
            message: `This idea has ${sentences} sentences, and the most is ${LIMITS.sentences}.`,
            fix,
          },
        ];
      if (words > LIMITS.ideaWords)
        return [{ line, message: `This idea has ${words} words, and the most is ${LIMITS.ideaWords}.`, fix }];
      return [];
    }),
};

const sentence: EasyReadRule = {
  id: "easy-read-sentence",
  why: "A long sentence has to be held in mind until its end.",
  examples: {
    good: `${PICTURE}\nThe plan says what help your child gets.`,
    bad: `${PICTURE}\nThe plan says what help your child gets at home, at school and with friends, and who gives it.`,
  },
  check: ({ ideas, items, language }) =>
    [...ideas, ...items].flatMap(({ text, line }) =>
      toSentences(text, language)
        .map((each) => countWords(each, language))
        .filter((words) => words > LIMITS.sentenceWords)
        .map((words) => ({
          line,
          message: `A sentence here has ${words} words, and the most is ${LIMITS.sentenceWords}.`,
          fix: "Make two of it, or take words out.",
        })),
    ),
};

const heading: EasyReadRule = {
  id: "easy-read-heading",
  why: "A heading is read at a glance, to find the place again.",
  examples: {
    good: `## Who can ask\n\n${PICTURE}\nYou can.`,
    bad: `## Who can ask the council to find out what help is needed\n\n${PICTURE}\nYou can.`,
  },
  check: ({ headings, language }) => headings.flatMap((each) => tooLong(each, language)),
};

function tooLong({ text, line }: WordsAt, language: string): EasyReadProblem[] {
  const words = countWords(text, language);
  if (words <= LIMITS.headingWords) return [];
  const message = `This heading has ${words} words, and the most is ${LIMITS.headingWords}.`;
  return [{ line, message, fix: "Say it in fewer words." }];
}

/** What a block that doesn't belong in an easy read is called, by markdown-it's name for it. */
const NAMES: Readonly<Record<string, string>> = {
  table_open: "a table",
  nested_list: "a list inside a list",
  blockquote_open: "a quotation",
};

const block: EasyReadRule = {
  id: "easy-read-block",
  why: "Tables, lists inside lists and quotations have to be read in more than one direction, or remembered.",
  examples: {
    good: `${PICTURE}\nYou can ask:\n\n- the teacher\n- the SENCO`,
    bad: `${PICTURE}\nYou can ask:\n\n- the teacher\n  - at school`,
  },
  check: ({ others }) =>
    others.map(({ name, line }) => ({
      line,
      message: `There is ${NAMES[name] ?? "something else than a heading, an idea or a list"} here.`,
      fix: "Say it in ideas, each with a picture.",
    })),
};

const number: EasyReadRule = {
  id: "easy-read-number",
  why: "A text that nobody gets to the end of helps nobody.",
  examples: { good: `${PICTURE}\nTalk to us.`, bad: `${PICTURE}\nTalk to us.\n\n`.repeat(LIMITS.ideas + 1) },
  check: ({ ideas }) => {
    if (ideas.length === 0)
      return [{ line: 1, message: "There is no idea in here.", fix: "Write one, or delete the file." }];
    const first = ideas[LIMITS.ideas];
    if (first === undefined) return [];
    const message = `There are ${ideas.length} ideas, and the most is ${LIMITS.ideas}.`;
    return [
      { line: first.line, message, fix: "Say only what readers must know first. The page says the rest." },
    ];
  },
};

/** Every rule of easy read. */
export const EASY_READ_RULES: readonly EasyReadRule[] = [
  ...[picture, onePicture, decorative, idea, sentence, heading, block, number],
];
