import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { compareFindings } from "../../plugins/model/finding.ts";
import type { TableView } from "../../plugins/model/table-view.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, settingsWith } from "../content-folder.ts";
import { makeDocx, makePdf, SCANNED, TAGGED } from "../files/make-files.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function readWith(changes: Files, change?: (content: string) => Promise<void>) {
  const content = await makeContentFolder(changes);
  folders.push(content);
  await change?.(content);
  const { site, findings } = await readSite({
    content,
    locales: "locales",
    date: "2026-11-24",
    cache: ".cache",
  });
  const complaints = [...findings]
    .sort(compareFindings)
    .map(({ severity, file, line, message, fix }) =>
      `${severity} ${file}:${line} ${message} ${fix}`.replaceAll(`${content}/`, ""),
    );
  return { site, complaints };
}

const PAGE = "en/school/sen-support.md";
const LINKED = pageText("SEN support", "Fill in the [request form](../../files/request-form.pdf) first.");
const listed = (alternative: string, more = "") =>
  `files:\n  - file: request-form.pdf\n    title: Request form\n    alternative: ${alternative}\n    checked: 2026-09-01\n    checkedBy: SEND team\n${more}`;
const GOOD: Files = {
  [PAGE]: LINKED,
  "files/files.yaml": listed("school/sen-support"),
  "files/request-form.pdf": makePdf(),
};
const UNTAGGED = makePdf({ catalogue: "/Type /Catalog" });

describe("a document that pages link to", () => {
  it("has its kind and size in the link, and changes its address with its content", async () => {
    const [first, second] = [
      await readWith(GOOD),
      await readWith({ ...GOOD, "files/request-form.pdf": makePdf({ page: TAGGED }) }),
    ];
    expect(first.complaints).toEqual([]);
    const html = ({ site }: typeof first) => {
      const view = site?.views.find(({ url }) => url === "/school/sen-support/");
      return view?.template === "page" ? view.html : "";
    };
    expect(html(first)).toMatch(
      /Fill in the <a href="\/files\/request-form\.pdf\?v=[0-9a-f]{8}">request form \(PDF, 1\u00a0kB\)<\/a> first\./,
    );
    expect(html(first)).not.toBe(html(second));
  });

  it("says in a page of another script that kind and size are in Latin letters", async () => {
    const { site } = await readWith({
      ...GOOD,
      "settings.yaml": settingsWith("languages: []", "languages: [ur]"),
      "ur/school/sen-support.md":
        "---\ntitle: مدد\ndescription: یہ صفحہ کیا کہتا ہے۔\nkind: machine\ntranslated: 2026-11-01\n---\n\nپہلے [فارم](../../files/request-form.pdf) بھریں۔\n",
      "ur/school/sen-support.sources.json": JSON.stringify({
        title: "SEN support",
        description: "What this page says.",
        blocks: ["Fill in the [request form](../../files/request-form.pdf) first."],
      }),
    });
    const view = site?.views.find(({ url }) => url === "/ur/school/sen-support/");
    expect(view?.template === "page" && view.html).toMatch(
      /<a href="\/files\/request-form\.pdf\?v=[0-9a-f]{8}">فارم <span lang="en" dir="ltr">\(PDF, 1\u00a0kB\)<\/span><\/a>/,
    );
  });

  it("stands in the list of all documents, with where else the same can be read and when it was checked", async () => {
    const more =
      "  - file: request-form.docx\n    title: Request form\n    alternative: on request\n    checked: 2026-09-02\n    checkedBy: SEND team\n";
    const { site, complaints } = await readWith({
      ...GOOD,
      "files/files.yaml": listed("request-form.docx", more),
      "files/request-form.docx": makeDocx(),
      "en/index.md": pageText("Home", "See [all documents](/files/)."),
    });
    expect(complaints).toEqual([]);
    const view = site?.views.find((each): each is TableView => each.url === "/files/");
    const cells = view?.rows.map((row) =>
      row.map((cell) => (Array.isArray(cell) ? cell.map(({ words }) => words.text) : cell)),
    );
    expect(cells).toEqual([
      [["Request form (PDF, 1\u00a0kB)"], ["Request form (Word, 1\u00a0kB)"], { text: "1 September 2026" }],
      [
        ["Request form (Word, 1\u00a0kB)"],
        ["Call 01632 960100 and ask for it in a way that works for you."],
        { text: "2 September 2026" },
      ],
    ]);
    expect(view?.frame.footer.map(({ url }) => url)).toContain("/files/");
  });

  it("has no list where there are no documents", async () => {
    const { site } = await readWith({});
    expect(site?.views.some(({ url }) => url === "/files/")).toBe(false);
  });
});

describe("a folder of documents", () => {
  it.each<[string, Files, string[]]>([
    [
      "a link to a file that isn't there",
      { ...GOOD, [PAGE]: LINKED.replace("form.pdf", "from.pdf") },
      [
        'error en/school/sen-support.md:9 The link to "request-from.pdf" leads nowhere. Did you mean "request-form.pdf"?',
        "warning files/request-form.pdf:1 No page has a link to this file. Link to it where families need it, or delete it.",
      ],
    ],
    [
      "a file that nobody links to",
      { ...GOOD, [PAGE]: pageText("SEN support") },
      [
        "warning files/request-form.pdf:1 No page has a link to this file. Link to it where families need it, or delete it.",
      ],
    ],
    [
      "a file that isn't in the list",
      { ...GOOD, "files/files.yaml": undefined },
      [
        "error files/request-form.pdf:1 This file isn't in files/files.yaml. Add its title, when and by whom it was checked, and where the same can be read.",
      ],
    ],
    [
      "a file in the list that isn't there",
      { ...GOOD, "files/request-form.pdf": undefined, [PAGE]: pageText("SEN support") },
      [
        'error files/files.yaml:2 There is no file "request-form.pdf". Upload it, or take it out of the list.',
      ],
    ],
    [
      "a file that is another than it says",
      { ...GOOD, "files/request-form.pdf": "<script>alert(1)</script>" },
      [
        "error files/request-form.pdf:1 This file is not a PDF. Save it again as PDF, or give it the ending that it has.",
      ],
    ],
    [
      "a program",
      { ...GOOD, "files/setup.exe": "MZ" },
      [
        "error files/setup.exe:1 Files that end with .exe can't be published. Make a page of it. Where that can't be, use one of: pdf, docx, xlsx, pptx, odt, ods, odp, csv.",
      ],
    ],
    [
      "a folder inside",
      { ...GOOD, "files/old/request-form.pdf": makePdf() },
      ["error files/old:1 This is not a file. Put files side by side, without folders."],
    ],
    [
      "an alternative that is no page",
      { ...GOOD, "files/files.yaml": listed("school/sen-suport") },
      ['error files/files.yaml:4 There is no page "school/sen-suport". Did you mean "school/sen-support"?'],
    ],
    [
      "an alternative that is the file itself",
      { ...GOOD, "files/files.yaml": listed("request-form.pdf") },
      [
        "error files/files.yaml:4 A file can't be its own alternative. Name a page, another file, or write: on request.",
      ],
    ],
    [
      "a PDF without tags that stands alone",
      { ...GOOD, "files/files.yaml": listed("on request"), "files/request-form.pdf": UNTAGGED },
      [
        "warning files/request-form.pdf:1 This PDF doesn't say what screen readers need to know: it lacks tags and a language. Export it again as a tagged PDF, or say in files.yaml which page or file says the same.",
      ],
    ],
    [
      "a scan that stands alone",
      {
        ...GOOD,
        "files/files.yaml": listed("on request"),
        "files/request-form.pdf": makePdf({ catalogue: "/Type /Catalog", page: SCANNED }),
      },
      [
        "warning files/request-form.pdf:1 This PDF is a scan: a picture of paper, without one letter that can be read aloud. Write its words on a page, and say in files.yaml that this page is the alternative.",
      ],
    ],
    [
      "a PDF without tags that has only another PDF beside it",
      {
        ...GOOD,
        "files/files.yaml": listed(
          "form-in-large-print.pdf",
          "  - { file: form-in-large-print.pdf, title: Form, alternative: school/sen-support, checked: 2026-09-01, checkedBy: SEND team }\n",
        ),
        "files/request-form.pdf": makePdf({ catalogue: "/Type /Catalog /Lang (en)" }),
        "files/form-in-large-print.pdf": makePdf(),
      },
      [
        "warning files/request-form.pdf:1 This PDF doesn't say what screen readers need to know: it lacks tags. Export it again as a tagged PDF, or say in files.yaml which page or file says the same.",
      ],
    ],
    [
      "a PDF without tags beside a page that says the same",
      { ...GOOD, "files/request-form.pdf": UNTAGGED },
      [],
    ],
    [
      "a page at the address of the list of documents",
      { ...GOOD, "en/files.md": pageText("Ours") },
      [
        'error en/files.md:1 The address "files" is kept for pages that the build makes. Give the file or its folder another name.',
      ],
    ],
  ])("says where, what and what to do about %s", async (_, changes, sentences) => {
    expect((await readWith(changes)).complaints).toEqual(sentences);
  });

  it("publishes no file that a link of the disk leads to", async () => {
    const { complaints } = await readWith(GOOD, (content) =>
      symlink("/etc/hostname", join(content, "files/host.csv")),
    );
    expect(complaints).toEqual([
      "error files/host.csv:1 This is not a file. Put files side by side, without folders.",
    ]);
  });
});
