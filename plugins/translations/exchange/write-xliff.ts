import { isShownState } from "../align.ts";
import { similarity, wordsOf } from "../compare-texts.ts";
import { type Piece, splitInline } from "./inline-codes.ts";
import { ADVICE, sayUnit } from "./say-unit.ts";
import { hasNewEnglish, type Unit, type UnitFile, type UnitPage, unitName } from "./unit.ts";
import { escapeContent, escapeXml } from "./xml.ts";

/** The file as XLIFF 2.1: a `<file>` for each page, a `<unit>` for each text, old translations as translation candidates. */
export function writeXliff({ language, pages }: UnitFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.1" srcLang="en" trgLang="${language.tag}">`,
    ...pages.map((page) => writeFile(page, language.direction)),
    "</xliff>",
    "",
  ].join("\n");
}

/** The file's id is the version of the page: no tool changes an id. */
function writeFile({ path, version, title, units }: UnitPage, direction: string): string {
  const notes = [`Page: ${title}`, ...ADVICE].map((text) => `<note>${escapeXml(text)}</note>`);
  return [
    ` <file id="${version}" original="/${path}" canResegment="no" srcDir="ltr" trgDir="${direction}" xml:space="preserve">`,
    `  <notes>${notes.join("")}</notes>`,
    ...units.map((unit) => writeUnit(path, unit)),
    " </file>",
  ].join("\n");
}

function writeUnit(path: string, unit: Unit): string {
  const { id, name, english, state, before } = unit;
  const codes = new Codes(id === "title" || id === "description");
  const source = codes.write(english);
  const isDone = before !== undefined && isShownState(state);
  const target = isDone ? `<target>${codes.write(before.translation)}</target>` : "";
  const notes = [`<note category="instruction">${escapeXml(sayUnit(unit))}</note>`];
  if (before !== undefined && hasNewEnglish(unit))
    notes.push(`<note category="old-english" appliesTo="source">${escapeXml(before.english)}</note>`);
  return [
    `  <unit id="${/^\d/.test(id) ? `b${id}` : id}" name="${unitName(path, id)}" type="local-offer:${name.replaceAll(" ", "-")}">`,
    ...(before === undefined || isDone ? [] : [writeMatch(before, english)]),
    `   <notes>${notes.join("")}</notes>`,
    ...codes.originalData("   "),
    `   <segment id="s1" state="${isDone ? "translated" : "initial"}" subState="local-offer:${state}"><source>${source}</source>${target}</segment>`,
    "  </unit>",
  ].join("\n");
}

function writeMatch({ english, translation }: NonNullable<Unit["before"]>, now: string): string {
  const alike = Math.round(similarity(wordsOf(english), wordsOf(now)) * 100);
  const codes = new Codes(false);
  const [source, target] = [codes.write(english), codes.write(translation)];
  return [
    `   <mtc:matches><mtc:match ref="#s1" type="tm" origin="this page" similarity="${alike}">`,
    ...codes.originalData("    "),
    `    <source>${source}</source><target>${target}</target>`,
    "   </mtc:match></mtc:matches>",
  ].join("\n");
}

/** Writes Markdown with its marks as inline elements, and keeps the marks themselves as original data. */
class Codes {
  private readonly data: string[] = [];
  private used = 0;
  private readonly ids = new Map<string, string[]>();
  private readonly isPlain: boolean;

  constructor(isPlain: boolean) {
    this.isPlain = isPlain;
  }

  /** Texts written later use the ids of the first for the marks that are the same. */
  write(markdown: string): string {
    if (this.isPlain) return escapeContent(markdown);
    const left = new Map([...this.ids].map(([mark, ids]) => [mark, [...ids]]));
    const fresh = new Map<string, string[]>();
    const idOf = (mark: string): string => {
      const id = left.get(mark)?.shift() ?? `c${++this.used}`;
      fresh.set(mark, [...(fresh.get(mark) ?? []), id]);
      return id;
    };
    const written = splitInline(markdown)
      .map((piece) => this.writePiece(piece, idOf))
      .join("");
    if (this.ids.size === 0) for (const [mark, ids] of fresh) this.ids.set(mark, ids);
    return written;
  }

  originalData(indent: string): string[] {
    if (this.data.length === 0) return [];
    const data = this.data.map((text, index) => `<data id="d${index + 1}">${escapeContent(text)}</data>`);
    return [`${indent}<originalData>${data.join("")}</originalData>`];
  }

  private writePiece(piece: Piece, idOf: (mark: string) => string): string {
    if (piece.type === "text") return escapeContent(piece.text);
    if (piece.type === "code") {
      const { text, of } = piece;
      const shown = text === "\\\n" ? "line break" : text;
      return `<ph id="${idOf(text)}" type="${of}" dataRef="${this.ref(text)}" disp="${escapeXml(shown)}"/>`;
    }
    const { open, close, of, inner } = piece;
    const id = idOf(open + close);
    const words = inner.map((each) => this.writePiece(each, idOf)).join("");
    return `<pc id="${id}" type="${of}" dataRefStart="${this.ref(open)}" dataRefEnd="${this.ref(close)}">${words}</pc>`;
  }

  private ref(text: string): string {
    const at = this.data.indexOf(text);
    return `d${at >= 0 ? at + 1 : this.data.push(text)}`;
  }
}
