import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import { UserError } from "../model/user-error.ts";

/**
 * The text of a settings file with a language at the end of its `languages`, or undefined where it is among them already.
 * All else stays as it is, comments and blank lines too. Throws a UserError where the file can't be understood.
 */
export function switchOn(text: string, tag: string, file: string): string | undefined {
  const document = parseDocument(text);
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) throw notUnderstood(file);
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === "languages");
  if (pair === undefined) return `${text.replace(/(?<=[^\n])$/, "\n")}languages: [${tag}]\n`;
  const { key, value } = pair;
  if (isScalar(key) && isScalar(value) && value.value === null) return fillEmpty(text, key, value, tag);
  if (!isSeq(value)) throw notUnderstood(file);
  const tags = value.items.map((item) => (isScalar(item) ? item.value : undefined));
  if (tags.includes(tag)) return undefined;
  const last = value.items.at(-1);
  const end = isScalar(last) ? last.range?.[1] : undefined;
  if (value.flow !== true) return addLine(text, end, tag, file);
  return last === undefined
    ? insert(text, value.range?.[0] === undefined ? undefined : value.range[0] + 1, tag, file)
    : insert(text, end, `, ${tag}`, file);
}

/** Writes a list where nothing, `~` or `null` stands after the colon. */
function fillEmpty(text: string, key: Scalar, value: Scalar, tag: string): string {
  const colon = text.indexOf(":", key.range?.[1]) + 1;
  const [from = 0, to = 0] = value.range ?? [];
  return `${text.slice(0, colon)} [${tag}]${text.slice(to > from ? to : colon)}`;
}

/** Adds a line to a list of lines, after the one on which its last item ends, and whatever comment that has. */
function addLine(text: string, end: number | undefined, tag: string, file: string): string {
  if (end === undefined) throw notUnderstood(file);
  const start = text.lastIndexOf("\n", end - 1) + 1;
  const indent = /^ */.exec(text.slice(start))?.[0] ?? "";
  const rest = /\r?\n|$/.exec(text.slice(end));
  const newLine = rest?.[0] === "\r\n" ? "\r\n" : "\n";
  return insert(text, end + (rest?.index ?? 0), `${newLine}${indent}- ${tag}`, file);
}

function insert(text: string, at: number | undefined, added: string, file: string): string {
  if (at === undefined) throw notUnderstood(file);
  return text.slice(0, at) + added + text.slice(at);
}

function notUnderstood(file: string): UserError {
  return new UserError(
    file,
    "The languages can't be added to.",
    "Write them as a list, like languages: [pl, ur], and try again.",
  );
}
