import type { Finding, Severity } from "../../model/finding.ts";
import type { Block, Document, Sentence } from "../document/types.ts";
import type { Phrase } from "../phrases/phrase.ts";

/** A finding about words, with what could stand in their place. */
export type PlainLanguageFinding = Finding & {
  /** The words that it is about, as a reader sees them. */
  words: string;
  /** Plainer words, best first. None where the sentence must be written anew. */
  suggestions: readonly string[];
};

/** What is wrong, and what to do. `{{name}}` stands for a value. */
export type Sentences = { message: string; fix: string };

/** Values for the `{{name}}`s of a rule's sentences. */
export type Values = Readonly<Record<string, string | number>>;

/** What a rule says of a run of a block's text. `severity` is the rule's own unless it is given. */
export type Problem = {
  block: Block;
  start: number;
  end: number;
  suggestions?: readonly string[];
  severity?: Severity;
  /** The first suggestion says exactly the same, so that a fix may write it unasked. */
  safe?: boolean;
} & (Sentences | { says: string; values?: Values });

export type Report = (problem: Problem) => void;

/** What every rule says of itself. */
export type RuleFacts = {
  /** Kebab-case name, as settings and suppressions write it. */
  id: string;
  /** Why it helps readers, as one plain sentence. */
  why: string;
  /** Where that comes from. */
  source: string;
  severity: Severity;
  /** `english` rules know English words; `any` rules hold in every language. */
  language: "english" | "any";
  /** `text` rules also read services' texts; `page` rules need a whole page. */
  scope: "text" | "page";
  /** Markdown in which the rule must find nothing (`good`) and something (`bad`). */
  examples: { good: readonly string[]; bad: readonly string[] };
  /** By name, all that a rule for any language says: `locales/editors` has them in the languages of the pages. */
  sentences?: Readonly<Record<string, Sentences>>;
};

/** A rule that looks at the document itself. */
export type CheckRule = RuleFacts & { check: (document: Document, report: Report) => void };

/** A rule that is a list of phrases. `says` is the message for words that were found. */
export type PhraseRule = RuleFacts & {
  phrases: readonly Phrase[];
  says: (words: string, phrase: Phrase) => string;
  /** Where its words are left alone. `explained`: on a page that says what they mean ("… means …"). */
  spares: readonly Spared[];
};

export type Spared = "explained" | "longer names" | "names" | "quotations";

export type Rule = CheckRule | PhraseRule;

/** A rule's sentences with their values put in. */
export function fillIn({ message, fix }: Sentences, values: Values = {}): Sentences {
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, name) => String(values[name] ?? whole));
  return { message: fill(message), fix: fill(fix) };
}

/** Words in curly quotation marks, cut where they are long. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return `\u201C${line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line}\u201D`;
}

/** "Write “use”." or "Write “use” or “try”." */
export function writeInstead(suggestions: readonly string[]): string {
  const quoted = suggestions.map(quote);
  const last = quoted.pop();
  if (last === undefined) return "Leave it out.";
  return `Write ${quoted.length > 0 ? `${quoted.join(", ")} or ` : ""}${last}.`;
}

/** A problem with tokens `first` to `last` (included) of a sentence. */
export function atTokens(
  sentence: Sentence,
  first: number,
  last: number,
): Pick<Problem, "block" | "start" | "end"> {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  return { block: sentence.block, start, end: sentence.tokens[last]?.end ?? sentence.end };
}

/** True for blocks of sentences: not headings, cells, titles or alternative texts. */
export function isRunningText(block: Block): boolean {
  return RUNNING.has(block.kind);
}

const RUNNING: ReadonlySet<Block["kind"]> = new Set(["description", "field", "item", "paragraph"]);
