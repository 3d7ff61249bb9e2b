import { UserError } from "../../model/user-error.ts";
import { readHtml } from "./read-html.ts";
import { readPo } from "./read-po.ts";
import { readXliff } from "./read-xliff.ts";
import type { ReturnedFile, UnitFile } from "./unit.ts";
import { writeHtml } from "./write-html.ts";
import { writePo } from "./write-po.ts";
import { writeXliff } from "./write-xliff.ts";

/** A format of files for translators. */
export type ExchangeFormat = {
  /** The ending of its files, without the dot. */
  ending: string;
  write: (file: UnitFile) => string;
  /** True for a text that is of this format and of no other. */
  isLike: (text: string) => boolean;
  /** Reads a file that came back, or says what is wrong with it as a sentence. */
  read: (text: string) => ReturnedFile | { problem: string };
};

/** Every format of files for translators, by its name. */
export const EXCHANGE_FORMATS: Readonly<Record<string, ExchangeFormat>> = {
  xliff: {
    ending: "xlf",
    write: writeXliff,
    isLike: (text) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[\s\S]*?>\s*)*<(?:\w+:)?xliff\b/.test(text),
    read: readXliff,
  },
  po: { ending: "po", write: writePo, isLike: (text) => /^msgid\s*"/m.test(text), read: readPo },
  html: {
    ending: "html",
    write: writeHtml,
    isLike: (text) => /<(?:html|table)\b/i.test(text),
    read: readHtml,
  },
};

/** Reads a file of any format. Throws a UserError where it is of none, or broken, or not for a language. */
export function readReturned(text: string | undefined, file: string): ReturnedFile {
  const again = "Export it again, or ask the translator to save it in the format in which it was sent.";
  if (text === undefined) throw new UserError(file, "Its letters can't be read.", "Save it as UTF-8.");
  const format = Object.values(EXCHANGE_FORMATS).find(({ isLike }) => isLike(text));
  if (format === undefined)
    throw new UserError(file, "This is neither XLIFF nor PO nor an HTML table.", again);
  const returned = format.read(text);
  if ("problem" in returned) throw new UserError(file, returned.problem, again);
  if (returned.language === "") throw new UserError(file, "It doesn't say which language it is in.", again);
  return returned;
}
