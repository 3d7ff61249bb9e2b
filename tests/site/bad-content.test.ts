import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { compareFindings } from "../../plugins/model/finding.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, SERVICE, settingsWith } from "../content-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** What an editor is told about a content folder, with the folder's own name cut off. */
async function complaintsOf(changes: Files): Promise<string[]> {
  const content = await makeContentFolder(changes);
  folders.push(content);
  const { findings } = await readSite({ content, locales: "locales", date: "2026-11-24", cache: ".cache" });
  return [...findings]
    .sort(compareFindings)
    .map(({ file, line, message, fix }) => `${file}:${line} ${message} ${fix}`.replaceAll(`${content}/`, ""));
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30"><path d="M0 0h9v9z"/></svg>';
const PAGE = "en/school/sen-support.md";
const TRANSLATION = `---
title: SEN کی مدد
description: یہ صفحہ کیا کہتا ہے۔
kind: machine
translated: 2026-11-01
---

پہلے اسکول سے پوچھیں۔
`;
const WITH_URDU = settingsWith("languages: []", "languages: [ur]");

describe("a content folder", () => {
  it.each([
    [
      "services/splash.yml",
      "This file isn't read: services here are files that end in .yaml. Rename it so that it ends in .yaml, or move it out of the content folder.",
    ],
    [
      "en/school/clubs.MD",
      "This file isn't read: pages here are files that end in .md. Rename it so that it ends in .md, or move it out of the content folder.",
    ],
    [
      "ur/school/clubs.docx",
      "This file isn't read: pages here are files that end in .md. Copy its text into a new file that ends in .md.",
    ],
  ])("is told of a file that nobody would read: %s", async (path, complaint) => {
    expect(await complaintsOf({ [path]: "Text" })).toEqual([`${path}:1 ${complaint}`]);
  });

  it("is told of what stands in a list twice, on its line", async () => {
    const twice = SERVICE.replace("needs: [sensory]", "needs: [sensory, learning, sensory]");
    expect(await complaintsOf({ "services/splash-club.yaml": twice })).toEqual([
      'services/splash-club.yaml:15 "send.needs[2]" is "sensory" for the second time. Change it.',
    ]);
  });

  it("may hold notes beside its pages, and files of other concerns", async () => {
    expect(await complaintsOf({ "notes.txt": "Call Ann.", "feeds/mapping.yml": "a: b" })).toEqual([]);
  });

  it("is told of a language that nobody has written the interface in", async () => {
    const content = await makeContentFolder({
      "settings.yaml": settingsWith("languages: []", "languages: [ur]"),
    });
    const locales = await mkdtemp(join(tmpdir(), "locales-"));
    folders.push(content, locales);
    await copyFile("locales/en.json", join(locales, "en.json"));
    const { findings } = await readSite({ content, locales, date: "2026-11-24", cache: ".cache" });
    expect(findings.map(({ file, message, fix }) => `${file} ${message} ${fix}`)).toEqual([
      `${locales}/ur.json There is no interface text for the language "ur". Copy en.json to this name and translate it.`,
    ]);
  });

  it("gives no complaint where nothing is wrong", async () => {
    expect(await complaintsOf({})).toEqual([]);
  });

  it.each<[string, Files, string]>([
    [
      "two terms of one id",
      {
        "en/glossary.yaml":
          "terms:\n  - { id: a, term: A, means: One. }\n  - { id: a, term: B, means: Two. }\n",
      },
      'en/glossary.yaml:3 Two terms have the id "a". Give one of them another id.',
    ],
    [
      "a word explained twice",
      {
        "en/glossary.yaml":
          "terms:\n  - { id: a, term: AP, means: One. }\n  - { id: b, term: B, also: [AP], means: Two. }\n",
      },
      'en/glossary.yaml:3 "AP" is explained twice, by "a" and "b". Take one out, or say with `when` which words stand near each.',
    ],
    [
      "a term that leads to a page that isn't there",
      { "en/glossary.yaml": "terms:\n  - { id: a, term: A, means: One., page: school/sen-suport }\n" },
      'en/glossary.yaml:1 "a" points to the page "school/sen-suport", which isn\'t there. Did you mean "school/sen-support"?',
    ],
    [
      "a translated term that English doesn't have",
      {
        "settings.yaml": WITH_URDU,
        "en/glossary.yaml": "terms:\n  - { id: senco, term: SENCO, means: One. }\n",
        "ur/glossary.yaml":
          "kind: machine\ntranslated: 2026-11-01\nterms:\n  - { id: senko, term: سینکو, means: ایک, source: One. }\n",
      },
      'ur/glossary.yaml:1 There is no English term "senko". Did you mean "senco"?',
    ],
    [
      "a missing title",
      { [PAGE]: pageText("x").replace("title: x\n", "") },
      'en/school/sen-support.md:2 "title" is missing. Add "title" and its value.',
    ],
    [
      "an unknown key",
      { [PAGE]: pageText("SEN support", "", "alsoCaled: [extra help]\n") },
      'en/school/sen-support.md:7 "alsoCaled" is not a known key. Did you mean "alsoCalled"?',
    ],
    [
      "a bad date",
      { [PAGE]: pageText("SEN support").replace("2027-09-01", "2027-02-30") },
      'en/school/sen-support.md:5 "reviewBy" is not a date in the calendar. Change it.',
    ],
    [
      "a date the American way",
      { [PAGE]: pageText("SEN support").replace("2027-09-01", "09/01/2027") },
      'en/school/sen-support.md:5 "reviewBy" must be a date like 2026-05-01. Change it.',
    ],
    [
      "an unknown language in the settings",
      { "settings.yaml": settingsWith("languages: []", "languages: [ur, urd]") },
      'settings.yaml:10 "urd" is not a language that this site knows. Did you mean "ur"?',
    ],
    [
      "a folder of an unknown language",
      { "urd/school/sen-support.md": TRANSLATION },
      'urd/school/sen-support.md:1 "urd" is not a language that this site knows. Did you mean "ur"?',
    ],
    [
      "a language that is not switched on",
      {
        "ur/school/sen-support.md": TRANSLATION,
        "ur/school/sen-support.sources.json": '{"title":"","description":"","blocks":[]}',
      },
      'ur/school/sen-support.md:1 The language "ur" is not switched on. Add it to languages in settings.yaml.',
    ],
    [
      "bad YAML",
      { [PAGE]: pageText("SEN support: more help") },
      "en/school/sen-support.md:2 This is not right as YAML: Nested mappings are not allowed in compact mappings. Check the indents, the colons, and the quotes round text that has a colon in it.",
    ],
    [
      "a service without a name",
      { "services/splash-club.yaml": SERVICE.replace("name: Splash Club\n", "") },
      'services/splash-club.yaml:1 "name" is missing. Add "name" and its value.',
    ],
    [
      "a service in an unknown area",
      { "services/splash-club.yaml": SERVICE.replace("[north]", "[norht]") },
      'services/splash-club.yaml:1 There is no area "norht" in settings.yaml. Did you mean "north"?',
    ],
    ...["all", "approved", "category", "day"].map((id): [string, Files, string] => [
      `a service at the address of lists, ${id}`,
      { [`services/${id}.yaml`]: SERVICE },
      `services/${id}.yaml:1 The address "services/${id}" is kept for lists of services. Give the file another name, such as ${id}-club.yaml.`,
    ]),
    ...["Splash Club.yaml", "splash_club.yaml", "Club.yaml", "club/splash.yaml", "club.md"].map(
      (name): [string, Files, string] => [
        `a service's file that is called ${name}`,
        { [`services/${name}`]: SERVICE },
        `services/${name}:1 "${name}" can't be the name of a service's file. Use lower-case letters, digits and hyphens, then .yaml.`,
      ],
    ),
    [
      "a service for nobody",
      { "services/splash-club.yaml": SERVICE.replace("maximum_age: 11", "maximum_age: 4") },
      'services/splash-club.yaml:6 "minimum_age" is more than "maximum_age". Put the younger age first.',
    ],
    [
      "a service of which the dates are the wrong way round",
      {
        "services/splash-club.yaml": `${SERVICE}schedules:\n  - valid_from: 2026-12-12\n    valid_to: 2025-12-13\n`,
      },
      'services/splash-club.yaml:33 "schedules[0].valid_to" must not be before valid_from. Change it.',
    ],
    [
      "an image without alt",
      { [PAGE]: pageText("SEN support", "![](../../images/x.svg)"), "images/x.svg": SVG },
      'en/school/sen-support.md:9 This image has no text for people who can\'t see it. Say in square brackets what the picture shows, or write "decorative" after the address if it says nothing.',
    ],
    [
      "an image that can't be used, once, however many pages show it",
      {
        [PAGE]: pageText("SEN support", "![A girl reading](../../images/x.svg)"),
        "images/x.svg": SVG.replace("<path", "<script/><path"),
      },
      "images/x.svg:1 This drawing has a script in it. Save it again as a plain SVG, without scripts.",
    ],
    [
      "a poster whose words aren't on the page",
      {
        [PAGE]: pageText("SEN support", '![Summer club](../../images/x.svg "poster")'),
        "images/x.svg": SVG,
      },
      "en/school/sen-support.md:9 The words of this poster aren't on the page. Write all its words right below it, in lines that begin with >.",
    ],
    [
      "two pages with one address",
      { "en/school.md": pageText("Help at school") },
      "en/school/index.md:1 This page has the same address as en/school.md: /school/. Rename one of the two files.",
    ],
    [
      "an address that the build makes itself",
      { "en/services/clubs.md": pageText("Clubs") },
      'en/services/clubs.md:1 The address "services" is kept for pages that the build makes. Give the file or its folder another name.',
    ],
    ...["open-data", "how-we-test", "packs", "api"].map((name): [string, Files, string] => [
      `a page at the address of one that the build makes, ${name}`,
      { [`en/${name}.md`]: pageText("Ours") },
      `en/${name}.md:1 The address "${name}" is kept for pages that the build makes. Give the file or its folder another name.`,
    ]),
    [
      "a page at the address of what parents checked",
      { "en/school/parents-checked.md": pageText("Ours") },
      'en/school/parents-checked.md:1 The address "parents-checked" is kept for pages that the build makes. Give the file or its folder another name.',
    ],
    [
      "a translation without a source",
      {
        "settings.yaml": WITH_URDU,
        "ur/school/sen-suport.md": TRANSLATION,
        "ur/school/sen-suport.sources.json": '{"title":"","description":"","blocks":[]}',
      },
      'ur/school/sen-suport.md:1 There is no English page for this translation. Did you mean the page "school/sen-support"?',
    ],
    [
      "a translation of nobody knows what",
      { "settings.yaml": WITH_URDU, "ur/school/sen-support.md": TRANSLATION },
      "ur/school/sen-support.md:1 Nothing says which English text this was translated from. Run: npm run translations -- record ur/school/sen-support.md",
    ],
    [
      "text that is not UTF-8",
      { [PAGE]: new Uint8Array([...Buffer.from("---\ntitle: caf"), 0xe9, ...Buffer.from("\n---\n")]) },
      "en/school/sen-support.md:2 The file is not UTF-8 text. Save it again as UTF-8.",
    ],
    [
      "an empty file",
      { [PAGE]: "" },
      "en/school/sen-support.md:1 The file is empty. Write the page, or delete the file.",
    ],
    [
      "a page without front matter",
      { [PAGE]: "# SEN support\n" },
      "en/school/sen-support.md:1 The file has no front matter. Begin it with a line of three hyphens, then title and description.",
    ],
    [
      "front matter without an end",
      { [PAGE]: "---\ntitle: SEN support\n" },
      "en/school/sen-support.md:1 The front matter has no end. Put a line of three hyphens after its last key.",
    ],
    [
      "a broken link",
      { [PAGE]: pageText("SEN support", "First line.\n\nAsk [us](../school/sen-suport.md).") },
      'en/school/sen-support.md:11 The link to "school/sen-suport.md" leads nowhere. Did you mean "school/sen-support.md"?',
    ],
    [
      "a link to a heading that isn't there",
      { "en/index.md": pageText("Home", "[Help](school/sen-support.md#who-gets-it)") },
      'en/index.md:9 The page "school/sen-support.md" has no heading "#who-gets-it". Link to the page without it.',
    ],
    [
      "a link that runs a script",
      { [PAGE]: pageText("SEN support", "[us](<javascript:alert(1)>)") },
      'en/school/sen-support.md:9 The link "javascript:alert(1)" can\'t be used. Use an address that starts with https://, mailto: or tel:.',
    ],
    [
      "HTML",
      { [PAGE]: pageText("SEN support", "<script>alert(1)</script>") },
      "en/school/sen-support.md:9 HTML can't be used in content. Say it in Markdown.",
    ],
    [
      "a second main heading",
      { [PAGE]: pageText("SEN support", "# Again") },
      "en/school/sen-support.md:9 A page has one main heading, its title. Begin this heading with ##.",
    ],
    [
      "a heading that skips a level",
      { [PAGE]: pageText("SEN support", "#### Deep") },
      "en/school/sen-support.md:9 This heading skips a level. Begin it with ##.",
    ],
    [
      "a fact that is not in the settings",
      { [PAGE]: pageText("SEN support", "Call {{contacts.sned.phone}}.") },
      'en/school/sen-support.md:9 There is no "contacts.sned.phone" in settings.yaml. Add it there, or correct the name.',
    ],
    [
      "an unknown team",
      { [PAGE]: pageText("SEN support", "", "contact: sned\n") },
      'en/school/sen-support.md:1 There is no contact "sned" in settings.yaml. Did you mean "send"?',
    ],
    [
      "an item of the law that there isn't",
      { [PAGE]: pageText("SEN support", "", "covers: [adulthod]\n") },
      'en/school/sen-support.md:1 "adulthod" is not in the law\'s list. Did you mean "adulthood"?',
    ],
    [
      "an image that isn't there",
      { [PAGE]: pageText("SEN support", "![A girl reading](../../images/girl.jpg)") },
      'en/school/sen-support.md:9 There is no image "../../images/girl.jpg". Put it in the folder images, or take it out here.',
    ],
    [
      "a brand colour that white text can't be read on",
      { "settings.yaml": settingsWith("#0b4f6c", "#ffcc00") },
      "settings.yaml:1 White text on the brand colour #ffcc00 has a contrast of 1.5, less than 4.5. Choose a darker colour.",
    ],
    [
      "a badge that somebody wrote",
      { [PAGE]: pageText("SEN support", "Ask first.\n\n👍 Parent approved on 1 May") },
      "en/school/sen-support.md:11 \"👍\" passes for the badge of parents' approval. Take it out. The build shows the badge where parents' votes stand behind the page.",
    ],
    [
      "a badge in a title",
      { [PAGE]: pageText("SEN support 👍 Parent approved") },
      "en/school/sen-support.md:2 \"👍\" passes for the badge of parents' approval. Take it out. The build shows the badge where parents' votes stand behind the page.",
    ],
    [
      "a badge in the name of a role",
      { [PAGE]: pageText("SEN support").replace("SEND team", "SEND team (👍 parent approved)") },
      "en/school/sen-support.md:6 \"👍\" passes for the badge of parents' approval. Take it out. The build shows the badge where parents' votes stand behind the page.",
    ],
    [
      "a badge in the description of a service",
      { "services/splash-club.yaml": SERVICE.replace("We have six", "👍 Parent approved. We have six") },
      "services/splash-club.yaml:4 \"👍\" passes for the badge of parents' approval. Take it out. The build shows the badge where parents' votes stand behind the page.",
    ],
    [
      "a badge in what a service costs",
      { "services/splash-club.yaml": SERVICE.replace("option: Session", "option: 👍 Approved by parents") },
      "services/splash-club.yaml:11 \"👍\" passes for the badge of parents' approval. Take it out. The build shows the badge where parents' votes stand behind the page.",
    ],
    [
      "a badge in the settings",
      { "settings.yaml": settingsWith("hours: Monday", "hours: 👍 Parents approved. Monday") },
      "settings.yaml:18 \"👍\" passes for the badge of parents' approval. Take it out. The build shows the badge where parents' votes stand behind the page.",
    ],
    [
      "a badge in another language",
      {
        "settings.yaml": WITH_URDU,
        "ur/school/sen-support.md": TRANSLATION.replace("پہلے", "👍 والدین سے منظور شدہ۔ پہلے"),
        "ur/school/sen-support.sources.json":
          '{"title":"SEN support","description":"What this page says.","blocks":[]}',
      },
      "ur/school/sen-support.md:8 \"👍\" passes for the badge of parents' approval. Take it out. The build shows the badge where parents' votes stand behind the page.",
    ],
    [
      "a badge in another language, copied from a page",
      {
        "settings.yaml": WITH_URDU,
        "ur/school/sen-support.md": TRANSLATION.replace(
          "پہلے",
          "👍 والدین نے 5 اکتوبر 2026 کو منظوری دی۔ 3 والدین نے بالکل یہی الفاظ جانچے۔ پہلے",
        ),
        "ur/school/sen-support.sources.json":
          '{"title":"SEN support","description":"What this page says.","blocks":[]}',
      },
      "ur/school/sen-support.md:8 \"👍\" passes for the badge of parents' approval. Take it out. The build shows the badge where parents' votes stand behind the page.",
    ],
    [
      "no home page",
      { "en/index.md": undefined },
      "en/index.md:1 There is no home page. Write en/index.md in the content folder.",
    ],
    [
      "no settings",
      { "settings.yaml": undefined },
      "settings.yaml:1 There is no settings file. Copy the one of the demonstration and change it.",
    ],
  ])("says where, what and what to do about %s", async (_, changes, sentence) => {
    expect(await complaintsOf(changes)).toEqual([sentence]);
  });

  it("reports all mistakes of all files together", async () => {
    const complaints = await complaintsOf({
      "settings.yaml": settingsWith("  name: Smallton Council\n", ""),
      [PAGE]: pageText("SEN support").replace("owner: SEND team\n", "ownr: SEND team\n"),
      "services/splash-club.yaml": SERVICE.replace("minimum_age: 5", "minimum_age: five"),
    });
    expect(complaints.map((complaint) => complaint.split(" ")[0])).toEqual([
      "en/school/sen-support.md:2",
      "en/school/sen-support.md:6",
      "services/splash-club.yaml:6",
      "settings.yaml:1",
    ]);
  });
});
