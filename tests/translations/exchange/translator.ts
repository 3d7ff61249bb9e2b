import { type Piece, splitInline } from "../../../plugins/translations/exchange/inline-codes.ts";
import { parsePo, print, printEntry } from "../../../plugins/translations/exchange/po.ts";

/** What a translator would write, for tests: other letters for the words, and every mark, number and address as it was. */
export function translate(markdown: string): string {
  const pieces = (list: readonly Piece[]): string =>
    list
      .map((piece) => {
        if (piece.type === "pair") return piece.open + pieces(piece.inner) + piece.close;
        return piece.type === "code" ? piece.text : otherLetters(piece.text);
      })
      .join("");
  return pieces(splitInline(markdown));
}

/** Letters that make no address and no mark of Markdown are put in place of those of English. */
function otherLetters(text: string): string {
  return text.replace(/\S+@\S+|[a-z]/g, (match) => LETTERS.get(match) ?? match);
}

const ENGLISH = [..."abcdefghijklmnopqrstuvwxyz"];
const LETTERS = new Map(
  ENGLISH.map((letter, index) => [letter, [..."ابپتٹثجچحخدڈذرڑزژسشصضطظعغف"][index] ?? letter]),
);

/** Fills in some of a file's texts, as a tool for its format does. `isDone` says which, by their place in the file. */
export const TRANSLATORS: Record<string, (file: string, isDone: (index: number) => boolean) => string> = {
  xliff: (file, isDone) => {
    let index = 0;
    return file.replace(
      /(?<=<segment [^>]*>)<source>(.*?)<\/source>(?:<target>.*?<\/target>)?/gs,
      (whole, source: string) =>
        isDone(index++) ? `<source>${source}</source><target>${translateXml(source)}</target>` : whole,
    );
  },
  po: (file, isDone) => {
    const entries = parsePo(file);
    if ("line" in entries) throw new Error(`line ${entries.line}`);
    const [header, ...texts] = entries;
    const done = texts.map((entry, index) =>
      printEntry(isDone(index) ? { ...entry, isFuzzy: false, target: translate(entry.source) } : entry),
    );
    return [print("msgid", ""), print("msgstr", header?.target ?? ""), "", ...done].join("\n");
  },
  html: (file, isDone) => {
    let index = 0;
    return file.replace(
      /(?<=<td lang="en" dir="ltr">)<p>(.*?)<\/p>(.*?)(<td[^>]*><p[^>]*>).*?(?=<\/p><\/td><\/tr>)/gs,
      (whole, english: string, notes: string, cell: string) => {
        if (!isDone(index++)) return whole;
        const words = translate(decode(english.replaceAll("<br>", "\\\n")));
        return `<p>${english}</p>${notes}${cell}${encode(words).replaceAll("\\\n", "<br>")}`;
      },
    );
  },
};

/** The words between the tags, each in other letters. */
function translateXml(source: string): string {
  return source.replace(/(?<=^|>)[^<>]+(?=<|$)/g, (text) => encode(otherLetters(decode(text))));
}

const MARKS: Record<string, string> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#9;": "\t", "&#10;": "\n" },
};

function decode(text: string): string {
  return text.replace(/&[^;]+;/g, (mark) => MARKS[mark] ?? mark);
}

function encode(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
