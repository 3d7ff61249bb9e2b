import { describe, it } from "vitest";
import type { ContentKind } from "../../../plugins/plain-language/content-file.ts";
import { ENGLISH } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const POLISH: ContentKind = { kind: "page", language: "pl" };

describe("bare-address", () => {
  it.each([
    "[GOV.UK](https://www.gov.uk) has more, and so has GOV.UK.",
    "Email <help@mere.example> or help@mere.example.",
    "Read «<https://www.gov.uk/send>».",
    "See «www.gov.uk/send» and [«gov.uk/send»](https://www.gov.uk/send).",
    "See «`www.gov.uk/send`».",
    "[Ask www.gov.uk for help](https://www.gov.uk)",
  ])("reads %s", (marked) => {
    expectMarked("bare-address", marked);
  });
});

describe("document-link", () => {
  it.each<[string, ContentKind?]>([
    ["[«Form»](form.PDF?v=2) or [«form»](form.docx)"],
    ["[Form (PDF, 2.4MB)](form.pdf) or [form](form.docx) (Word, 40 kilobytes)"],
    ["[Form](form.docx) (DOCX, 40 KB)"],
    [
      "[Form](../../files/form.docx), [«form»](../files/old/form.docx) and [«form»](https://a.example/files/form.docx)",
    ],
    ["[«Form»](form.pdf) (PDF) of 2 MB"],
    ["[Form](form.html), [site](https://forms.pdf), [page](a.md)"],
    ["[«Formularz»](form.pdf) (PDF)", POLISH],
    ["[Formularz](form.pdf) (plik PDF, 2 megabajty)", POLISH],
    ["[Formularz (PDF, 2 MB)](form.pdf)", POLISH],
  ])("reads %s", (marked, kind = ENGLISH) => {
    expectMarked("document-link", marked, kind);
  });
});
