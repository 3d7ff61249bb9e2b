import { inflateSync } from "node:zlib";

/** The text of each page of a PDF that Chromium printed, line by line in the order of drawing: a reader of that one dialect, for tests. */
export function readPdf(pdf: Uint8Array): string[] {
  const objects = listObjects(Buffer.from(pdf).toString("latin1"));
  const alphabets = new Map<string, ReadonlyMap<string, string>>();
  const alphabetOf = (font: string): ReadonlyMap<string, string> => {
    const reference = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? "")?.[1] ?? "";
    const alphabet = alphabets.get(font) ?? readAlphabet(streamOf(objects.get(reference) ?? ""));
    alphabets.set(font, alphabet);
    return alphabet;
  };
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b/.test(object))
    .map((page) => {
      const contents = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "";
      const fonts = new Map(
        [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [name, id]),
      );
      return readContents(streamOf(objects.get(contents) ?? ""), (name) => alphabetOf(fonts.get(name) ?? ""));
    });
}

function listObjects(text: string): Map<string, string> {
  const found = text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map([...found].map(([, id = "", object = ""]) => [id, object]));
}

function streamOf(object: string): string {
  const [, head = "", body = ""] = /^([\s\S]*?)\sstream\n([\s\S]*)\nendstream/.exec(object) ?? [];
  return head.includes("/FlateDecode") ? inflateSync(Buffer.from(body, "latin1")).toString("latin1") : body;
}

/** What each glyph stands for: two bytes to a text. */
function readAlphabet(map: string): Map<string, string> {
  const alphabet = new Map<string, string>();
  for (const [, part = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", text = ""] of part.matchAll(/<(\w+)> <(\w+)>/g))
      alphabet.set(glyph, fromHex(text));
  for (const [, part = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = "", last = "", text = ""] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let step = 0; step <= Number.parseInt(last, 16) - Number.parseInt(first, 16); step++) {
        const glyph = (Number.parseInt(first, 16) + step).toString(16).toUpperCase().padStart(4, "0");
        alphabet.set(glyph, String.fromCharCode(Number.parseInt(text, 16) + step));
      }
  return alphabet;
}

function fromHex(text: string): string {
  return Buffer.from(text, "hex").swap16().toString("utf16le");
}

function readContents(contents: string, alphabetOf: (font: string) => ReadonlyMap<string, string>): string {
  let alphabet: ReadonlyMap<string, string> = new Map();
  let text = "";
  for (const [, font, glyphs, end] of contents.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>|\b(ET)\b/g)) {
    if (font !== undefined) alphabet = alphabetOf(font);
    if (glyphs !== undefined)
      text += (glyphs.toUpperCase().match(/.{4}/g) ?? []).map((glyph) => alphabet.get(glyph) ?? "").join("");
    if (end !== undefined) text += "\n";
  }
  return text.replace(/\s+/g, " ").trim();
}
