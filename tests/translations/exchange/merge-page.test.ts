import { describe, expect, it } from "vitest";
import { mergePage } from "../../../plugins/translations/exchange/merge-page.ts";
import { wordsId } from "../../../plugins/translations/recorded-text.ts";
import { markdown, pageOf, readTexts, sourcePage, translationOf } from "./texts.ts";

const STAMP = { kind: "checked", date: "2026-11-24", by: "council interpreter" } as const;
const record = (...blocks: (string | null)[]) => ({
  title: "SEN support",
  description: "How to get help.",
  blocks,
});
const merge = (page: Parameters<typeof mergePage>[1], texts: Record<string, string>) =>
  mergePage(markdown, page, new Map(Object.entries(texts)), STAMP);

describe("mergePage", () => {
  it("says of new words whose they are, and when they came", () => {
    const { record: written, title } = merge(pageOf("Ask.\n"), { title: "Pomoc SEN", "1": "Zapytaj." });
    expect(title).toBe("Pomoc SEN");
    expect(written.title).toEqual({ source: "SEN support", ...STAMP, words: wordsId("Pomoc SEN") });
    expect(written.blocks).toEqual([{ source: "Ask.", ...STAMP, words: wordsId("Zapytaj.") }]);
  });

  it("holds the English where nothing is translated, so that the shape stays", () => {
    const {
      body,
      record: written,
      description,
    } = merge(pageOf("\nAsk.\n\n- Wait\n- Call\n"), { "3": "Zadzwoń" });
    expect(body).toBe("\nAsk.\n\n- Wait\n- Zadzwoń\n");
    expect(written.blocks).toMatchObject([null, null, { source: "Call" }]);
    expect(written.title).toBeNull();
    expect(description).toBe("How to get help.");
  });

  it("follows the order of the English, and leaves other translations and what is said of them", () => {
    const page = pageOf("Wait here.\n\nAsk us now.\n", {
      body: "Zapytaj.\n\nZaczekaj.\n",
      record: record("Ask us.", "Wait here."),
    });
    const { body, record: written } = merge(page, { title: "Pomoc" });
    expect(body).toBe("Zaczekaj.\n\nZapytaj.\n");
    expect(written.blocks).toEqual(["Wait here.", "Ask us."]);
  });

  it("keeps a translation whose English is gone, and gives it back when that is there again", () => {
    const page = pageOf("Wait.\n", { body: "Zapytaj.\n\nZaczekaj.\n", record: record("Ask.", "Wait.") });
    const gone = merge(page, { "1": "Poczekaj." });
    expect(gone.record.spare).toEqual([{ source: "Ask.", text: "Zapytaj." }]);
    const again = readTexts(sourcePage("Ask.\n\nWait.\n"), translationOf(gone));
    expect(again.units[2]).toMatchObject({ state: "missing", before: { translation: "Zapytaj." } });
    const back = merge(again, { title: "Pomoc" });
    expect(back.body).toBe("Zapytaj.\n\nPoczekaj.\n");
    expect(back.record.spare).toBeUndefined();
  });

  it("keeps a translation whose English is gone once, though it was gone before", () => {
    const spare = [{ source: "Ask.", text: "Zapytaj." }];
    const page = pageOf("Wait.\n", {
      body: "Zapytaj.\n\nZaczekaj.\n",
      record: { ...record("Ask.", "Wait."), spare },
    });
    expect(merge(page, { "1": "Poczekaj." }).record.spare).toEqual(spare);
  });

  it("keeps who checked a translation whose English is gone", () => {
    const checked = { source: "Ask.", kind: "checked" as const, by: "speaker", words: wordsId("Zapytaj.") };
    const before = record("Ask.", "Wait.");
    const page = pageOf("Wait.\n", {
      body: "Zapytaj.\n\nZaczekaj.\n",
      record: { ...before, blocks: [checked, "Wait."] },
    });
    const gone = merge(page, { "1": "Poczekaj." });
    expect(gone.record.spare).toEqual([{ ...checked, text: "Zapytaj." }]);
    const again = readTexts(sourcePage("Ask.\n\nWait.\n"), translationOf(gone));
    expect(merge(again, { title: "Pomoc" }).record.blocks[0]).toEqual(checked);
  });

  it.each([
    ["a table's cell", "| Ask |\n|---|\n", "A | b\\", "| A \\| b\\ |\n|---|\n"],
    ["a cell right at its bar", "|Ask|\n|---|\n", "b\\", "|b\\ |\n|---|\n"],
    ["a heading that ends in a hash", "## Ask\n", "Klasa #", "## Klasa \\#\n"],
    ["a heading over two lines", "Ask\nus\n---\n", "Zapytaj", "Zapytaj\n---\n"],
    ["a line break in a list", "- Ask\\\n  us\n", "Za\\\npytaj", "- Za\\\n  pytaj\n"],
    ["a quotation over two lines", "> Ask\n> us\\\n> now\n", "Za\\\npytaj", "> Za\\\n> pytaj\n"],
  ])("writes %s as it is read", (_, english, target, expected) => {
    expect(merge(pageOf(english), { "1": target }).body).toBe(expected);
  });

  it.each([
    ["a heading that is a paragraph now", "## Plan it", "## 1. Plan", "Plan it", "1\\. Plan"],
    ["a wrapped text that is a heading now", "Ask us", "Zapytaj\nnas", "## Ask us", "## Zapytaj nas"],
    [
      "a text with two lines that is a cell now",
      "Ask us",
      "Za\\\npytaj",
      "| Ask us |\n|---|",
      "| Za pytaj |\n|---|",
    ],
  ])("keeps the words of %s", (_, english, translation, now, expected) => {
    const source = english.replace(/^#+ /, "");
    const page = pageOf(`${now}\n\nNew.\n`, { body: `${translation}\n`, record: record(source) });
    expect(merge(page, { "2": "Nowe." }).body).toBe(`${expected}\n\nNowe.\n`);
  });
});
