/** An entry of a PO file: what is to be translated, what it was, and notes. */
export type PoEntry = {
  notes: readonly string[];
  reference?: string;
  isFuzzy: boolean;
  previous?: string;
  context: string;
  source: string;
  target: string;
  /** The line on which the entry begins, from 1. */
  line: number;
};

const ESCAPES: Record<string, string> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r" };
const LETTERS: Record<string, string> = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v" };

/** One entry as PO, with an empty line after it. */
export function printEntry({
  notes,
  reference,
  isFuzzy,
  previous,
  context,
  source,
  target,
}: Omit<PoEntry, "line">): string {
  return [
    ...notes.flatMap((note) => note.split("\n")).map((note) => `#. ${note}`),
    ...(reference === undefined ? [] : [`#: ${reference}`]),
    ...(isFuzzy ? ["#, fuzzy"] : []),
    ...(previous === undefined ? [] : [print("#| msgid", previous)]),
    print("msgctxt", context),
    print("msgid", source),
    print("msgstr", target),
    "",
  ].join("\n");
}

/** A keyword and its text; a text of several lines has one of the file's lines for each. */
export function print(keyword: string, text: string): string {
  const lines = text
    .split(/(?<=\n)/)
    .map((line) => `"${line.replace(/[\\"\n\t\r]/g, (letter) => ESCAPES[letter] ?? "")}"`);
  const [prefix] = /^#\| /.exec(keyword) ?? [""];
  return lines.length > 1
    ? [`${keyword} ""`, ...lines.map((line) => prefix + line)].join("\n")
    : `${keyword} ${lines[0] ?? '""'}`;
}

/** The entries of a PO file, the header's first, or the line that can't be read. Entries that are marked obsolete are left out. */
export function parsePo(text: string): PoEntry[] | { line: number } {
  const entries: PoEntry[] = [];
  let entry = emptyEntry(1);
  let field: "context" | "source" | "target" | undefined;
  const finish = (line: number) => {
    if (field !== undefined) entries.push(entry);
    entry = emptyEntry(line);
    field = undefined;
  };
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const content = written.trim();
    if (content === "" || content.startsWith("#")) {
      if (field === "target") finish(line);
      if (/^#,.*\bfuzzy\b/.test(content)) entry.isFuzzy = true;
      continue;
    }
    const match = /^(?:(msgctxt|msgid|msgstr)\s*)?"((?:[^"\\]|\\.)*)"$/u.exec(content);
    if (match === null) return { line };
    const keyword = match[1];
    if (keyword !== undefined) {
      if (field === "target") finish(line);
      if (field === undefined) entry.line = line;
      field = keyword === "msgctxt" ? "context" : keyword === "msgid" ? "source" : "target";
    }
    if (field === undefined) return { line };
    entry[field] += readEscapes(match[2] ?? "");
  }
  finish(0);
  return entries;
}

function emptyEntry(line: number): PoEntry {
  return { notes: [], isFuzzy: false, context: "", source: "", target: "", line };
}

/** C's escapes, as GNU gettext writes them. */
function readEscapes(text: string): string {
  return text.replace(/\\(x[0-9a-f]{1,2}|[0-7]{1,3}|.)/gi, (_, code: string) => {
    if (/^x./i.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^\d/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    return LETTERS[code] ?? code;
  });
}
