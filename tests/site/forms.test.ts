import { rm } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { EasyReadView, PageView, View } from "../../plugins/model/view.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, settingsWith } from "../content-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
const EASY = `---
title: Extra help
description: How to get extra help.
made: 2026-10-01
---

![](../../images/talk.svg "decorative")
Talk to the school. Call {{contacts.send.phone}}.
`;
const URDU = EASY.replace("made:", "kind: machine\nmade:").replace(
  "Talk to the school.",
  "اسکول سے بات کریں۔",
);
const BSL =
  "video: https://www.videos.example/watch/1\nlength: '4:05'\nmade: 2026-10-02\nby: Mere Deaf Centre\n";
const RECORD = JSON.stringify({
  ...{ title: "SEN support", description: "What this page says." },
  blocks: ["Ask the school first.", "Who can get it", "Any child."],
});
const PAGE = "en/school/sen-support.md";
/** The small council in English, Urdu and Polish, with both other forms of one page. */
const COUNCIL: Files = {
  "settings.yaml": settingsWith("languages: []", "languages: [ur, pl]"),
  "images/talk.svg": SVG,
  "en/school/sen-support.easy-read.md": EASY,
  "en/school/sen-support.easy-read.sources.json": RECORD,
  "en/school/sen-support.bsl.yaml": BSL,
  "en/school/sen-support.bsl.sources.json": RECORD,
};

async function readCouncil(changes: Files) {
  const content = await makeContentFolder({ ...COUNCIL, ...changes });
  folders.push(content);
  const { site, findings } = await readSite({
    content,
    locales: "locales",
    date: "2026-11-24",
    cache: ".cache",
  });
  const views = new Map((site?.views ?? []).map((view) => [view.url, view]));
  const complaints = findings.map(({ file, line, message, fix }) =>
    `${file}:${line} ${message} ${fix}`.replaceAll(`${content}/`, ""),
  );
  return { views, complaints, site };
}

function easyReadAt(views: Map<string, View>, url: string): EasyReadView {
  const view = views.get(url);
  if (view?.template !== "easy-read") throw new Error(`There is no easy read ${url}.`);
  return view;
}

function pageAt(views: Map<string, View>, url: string): PageView {
  const view = views.get(url);
  if (view?.template !== "page") throw new Error(`There is no page ${url}.`);
  return view;
}

describe("an easy read", () => {
  it("is a page below its own, which says of itself what it is", async () => {
    const { views, complaints } = await readCouncil({});
    expect(complaints).toEqual([]);
    const view = easyReadAt(views, "/school/sen-support/easy-read/");
    expect(view).toMatchObject({
      title: { text: "Extra help: easy read" },
      breadcrumbs: [{ url: "/" }, { url: "/school/" }, { url: "/school/sen-support/" }],
      page: { url: "/school/sen-support/", words: { text: "SEN support" } },
      ...{ indexed: true, alternates: [], notices: [], warning: undefined },
      ...{ made: "We made this on 1 October 2026.", checkedBy: undefined },
    });
    expect(view.ideas).toContain('<div class="idea"><picture class="idea__picture">');
    expect(view.ideas).toContain('sizes="10rem"');
    expect(view.ideas).toContain('Call <a href="tel:01632960100"');
  });

  it("says who checked it, where people did", async () => {
    const { views } = await readCouncil({
      "en/school/sen-support.easy-read.md": EASY.replace(
        "made:",
        "checkedBy: people from Mere Voices\nmade:",
      ),
    });
    expect(easyReadAt(views, "/school/sen-support/easy-read/").checkedBy).toEqual({
      text: "people from Mere Voices",
    });
    expect(easyReadAt(views, "/ur/school/sen-support/easy-read/").checkedBy).toMatchObject({ lang: "en" });
  });

  it("stands in English, and not for search, in a language without one of its own", async () => {
    const { views } = await readCouncil({});
    const view = easyReadAt(views, "/pl/school/sen-support/easy-read/");
    expect(view).toMatchObject({
      title: { text: "Extra help: easy read", lang: "en", dir: "ltr" },
      bodyWords: { lang: "en", dir: "ltr" },
      notices: [{ text: expect.stringMatching(/po angielsku/) }],
      indexed: false,
    });
    expect(pageAt(views, "/pl/school/sen-support/").forms[0]?.words.note).toBe("angielski");
  });

  it("can be in another language too, and says that a machine wrote it", async () => {
    const { views, complaints } = await readCouncil({
      "ur/school/sen-support.easy-read.md": URDU,
      "ur/school/sen-support.easy-read.sources.json": RECORD,
    });
    expect(complaints).toEqual([]);
    const view = easyReadAt(views, "/ur/school/sen-support/easy-read/");
    expect(view).toMatchObject({ indexed: true, bodyWords: {}, record: { translation: "machine" } });
    expect(view.title).toEqual({ text: "Extra help: آسان تحریر" });
    expect(view.notices).toHaveLength(1);
    expect(view.alternates.map(({ tag }) => tag)).toEqual(expect.arrayContaining(["en", "ur"]));
  });

  it.each([
    [
      "nothing",
      pageText("SEN support", "Ask the school first.\n\n## Who can get it\n\nAny child."),
      undefined,
    ],
    [
      "words",
      pageText("SEN support", "Ask the teacher first.\n\n## Who can get it\n\nAny child."),
      "The full page has changed since we made this on 1 October 2026. Some of this may be out of date. Read the full page, or call 01632 960100.",
    ],
    [
      "a fact",
      pageText("SEN support", "Do not ask the school first.\n\n## Who can get it\n\nAny child."),
      "Numbers, dates or rules have changed on the full page since we made this on 1 October 2026. Do not rely on this. Read the full page, or call 01632 960100.",
    ],
  ])("warns its readers as the page changed: %s", async (_, page, warning) => {
    const { views } = await readCouncil({ [PAGE]: page });
    const said = easyReadAt(views, "/school/sen-support/easy-read/").warning;
    expect(said && `${said.text}${said.phone}${said.rest}`).toBe(warning);
    expect(easyReadAt(views, "/ur/school/sen-support/easy-read/").warning === undefined).toBe(
      warning === undefined,
    );
  });

  it("can be linked to, and leaves what reviewers vouch for as it is", async () => {
    const home = pageText("Smallton Local Offer", "See [easy read](/school/sen-support/easy-read/).");
    const { complaints, site } = await readCouncil({ "en/index.md": home });
    expect(complaints).toEqual([]);
    const { site: without } = await readCouncil({
      ...Object.fromEntries(Object.keys(COUNCIL).map((path) => [path, undefined])),
      "settings.yaml": COUNCIL["settings.yaml"],
    });
    const digestIn = (of: typeof site) =>
      of?.published.find(({ path, language }) => path === "school/sen-support" && language === "en")?.digest;
    expect(digestIn(site)).toEqual(digestIn(without));
    expect(site?.published.map(({ path }) => path)).not.toContain("school/sen-support/easy-read");
  });
});

describe("a page", () => {
  it("lists its other forms", async () => {
    const { views } = await readCouncil({});
    expect(pageAt(views, "/school/sen-support/").forms).toEqual([
      { url: "/school/sen-support/easy-read/", words: { text: "Easy read: short words and pictures" } },
      {
        url: "https://www.videos.example/watch/1",
        words: {
          text: "British Sign Language (BSL) video: 4 minutes 5 seconds, opens on videos.example",
        },
        by: { text: "Mere Deaf Centre" },
      },
    ]);
  });

  it.each([
    [
      "words",
      "Ask the teacher first.",
      /^This page has changed since the video was made on 2 October 2026\. Some/,
    ],
    [
      "a fact",
      "Do not ask the school first.",
      /^Numbers, dates or rules have changed .*Do not rely on the video\./,
    ],
  ])("says beside a video that it has changed since: %s", async (_, first, warning) => {
    const { views } = await readCouncil({
      [PAGE]: pageText("SEN support", `${first}\n\n## Who can get it\n\nAny child.`),
    });
    expect(pageAt(views, "/school/sen-support/").forms[1]?.warning?.text).toMatch(warning);
  });
});

describe("a mistake in another form of a page", () => {
  const EASY_FILE = "en/school/sen-support.easy-read.md";
  it.each<[string, Files, string]>([
    [
      "no record",
      { "en/school/sen-support.easy-read.sources.json": undefined },
      `${EASY_FILE}:1 Nothing says which text of the page this was made from. Run: npm run translations -- record ${EASY_FILE}`,
    ],
    [
      "a record that isn't one",
      { "en/school/sen-support.bsl.sources.json": "[]" },
      "en/school/sen-support.bsl.sources.json:1 The file must be a set of keys with values. Change it.",
    ],
    [
      "no page",
      {
        "en/school/sen-suport.bsl.yaml": BSL,
        "en/school/sen-suport.bsl.sources.json": RECORD,
      },
      'en/school/sen-suport.bsl.yaml:1 There is no English page that this is another form of. Name it after a page. Did you mean "school/sen-support"?',
    ],
    [
      "no English one",
      {
        "ur/school/index.easy-read.md": URDU.replaceAll("../../images", "../../images"),
        "ur/school/index.easy-read.sources.json": RECORD,
      },
      "ur/school/index.easy-read.md:1 There is no English easy read for this one. Write the English one first: it has the same address.",
    ],
    [
      "a language that is off",
      {
        "so/school/sen-support.easy-read.md": URDU,
        "so/school/sen-support.easy-read.sources.json": RECORD,
      },
      'so/school/sen-support.easy-read.md:1 The language "so" is not switched on. Add it to languages in settings.yaml.',
    ],
    [
      "a video beside a translation",
      { "ur/school/sen-support.bsl.yaml": BSL, "ur/school/sen-support.bsl.sources.json": RECORD },
      'ur/school/sen-support.bsl.yaml:1 A video in British Sign Language belongs beside the English page. Move it to the folder "en": pages of every language then lead to it.',
    ],
    [
      "a page at the same address",
      { "en/school/sen-support/easy-read.md": pageText("Easy") },
      `${EASY_FILE}:1 This page has the same address as en/school/sen-support/easy-read.md: /school/sen-support/easy-read/. Rename one of the two files.`,
    ],
    [
      "no day",
      { [EASY_FILE]: EASY.replace("made: 2026-10-01\n", "") },
      `${EASY_FILE}:2 "made" is missing. Add "made" and its value.`,
    ],
    [
      "a translation that doesn't say whose words it is in",
      {
        "ur/school/sen-support.easy-read.md": URDU.replace("kind: machine\n", ""),
        "ur/school/sen-support.easy-read.sources.json": RECORD,
      },
      'ur/school/sen-support.easy-read.md:2 "kind" is missing. Add "kind" and its value.',
    ],
    [
      "a video that isn't on the secure web",
      { "en/school/sen-support.bsl.yaml": BSL.replace("https", "http") },
      'en/school/sen-support.bsl.yaml:1 "video" must start with https://. Change it.',
    ],
    [
      "a length that YAML reads as a number",
      { "en/school/sen-support.bsl.yaml": BSL.replace("'4:05'", "245") },
      'en/school/sen-support.bsl.yaml:2 "length" must be text. Change it.',
    ],
    [
      "a length that isn't one",
      { "en/school/sen-support.bsl.yaml": BSL.replace("4:05", "four") },
      `en/school/sen-support.bsl.yaml:2 "length" must be minutes and seconds in quotes, like '4:05'. Change it.`,
    ],
    [
      "a picture that isn't there",
      { [EASY_FILE]: EASY.replace("talk.svg", "tlak.svg") },
      `${EASY_FILE}:7 There is no image "../../images/tlak.svg". Did you mean "images/talk.svg"?`,
    ],
    [
      "an idea that isn't easy",
      { [EASY_FILE]: EASY.replace("Talk to", "Ask. Talk to") },
      `${EASY_FILE}:7 This idea has 3 sentences, and the most is 2. Make two ideas of it, each with a picture.`,
    ],
    [
      "a picture with a text",
      { [EASY_FILE]: EASY.replace('![](../../images/talk.svg "decorative")', "![](../../images/talk.svg)") },
      `${EASY_FILE}:7 This picture isn't marked as decorative, though the words beside it say what it shows. Write it like ![](../../images/easy-read/talk.svg "decorative"). Say all that matters in the words.`,
    ],
  ])("is named once, with what to do: %s", async (_, changes, complaint) => {
    expect((await readCouncil(changes)).complaints).toEqual([complaint]);
  });

  it("isn't that its page, or its English, can't be read: that has its own", async () => {
    const noTitle = (text: string) => text.replace(/title: .*\n/, "");
    const urdu = {
      "ur/school/sen-support.easy-read.md": URDU,
      "ur/school/sen-support.easy-read.sources.json": RECORD,
    };
    const noPage = await readCouncil({ [PAGE]: noTitle(pageText("SEN support")) });
    expect(noPage.complaints).toEqual([`${PAGE}:2 "title" is missing. Add "title" and its value.`]);
    const noEnglish = await readCouncil({ ...urdu, [EASY_FILE]: noTitle(EASY) });
    expect(noEnglish.complaints).toEqual([`${EASY_FILE}:2 "title" is missing. Add "title" and its value.`]);
  });
});
