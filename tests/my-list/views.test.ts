import { rm } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import type { ListEntry, MyListView } from "../../plugins/model/my-list-view.ts";
import type { View } from "../../plugins/model/view.ts";
import type { ListSetup } from "../../plugins/my-list/list-data.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, SERVICE, settingsWith } from "../content-folder.ts";

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function viewsOf(changes: Files = {}): Promise<Map<string, View>> {
  const settings = settingsWith("languages: []", "languages: [ur, pl]");
  const content = await makeContentFolder({ "settings.yaml": settings, ...changes });
  folders.push(content);
  const { site } = await readSite({ content, locales: "locales", date: "2026-11-24", cache: ".cache" });
  return new Map((site?.views ?? []).map((view) => [view.url, view]));
}

const listOf = (views: Map<string, View>, url = "/my-list/") => views.get(url) as MyListView;
const entriesOf = (view: MyListView) => JSON.parse(view.data.text) as Record<string, ListEntry>;
const club = (from: string, to: string): Files => ({
  "services/splash-club.yaml": SERVICE.replace(from, to),
});
const digestOf = async (changes: Files, id = "services/splash-club") =>
  entriesOf(listOf(await viewsOf(changes)))[id]?.digest;

const small = await viewsOf();

describe("what can be kept", () => {
  it("is every page and service, but not the home page, in every language", () => {
    for (const url of ["/my-list/", "/ur/my-list/", "/pl/my-list/"])
      expect(Object.keys(entriesOf(listOf(small, url))).sort()).toEqual([
        "school",
        "school/sen-support",
        "services/splash-club",
      ]);
  });

  it("has one id and one digest in all languages, the same on the page and in the list", () => {
    const marks = ["", "/ur", "/pl"].flatMap((language) => {
      const view = small.get(`${language}/services/splash-club/`);
      const entry = entriesOf(listOf(small, `${language}/my-list/`))["services/splash-club"];
      return [
        view !== undefined && "keep" in view ? view.keep : undefined,
        { id: "services/splash-club", digest: entry?.digest },
      ];
    });
    expect(new Set(marks.map((mark) => JSON.stringify(mark))).size).toBe(1);
  });

  it("has the digest of the English page, whatever languages there are", async () => {
    const english = { "settings.yaml": settingsWith("languages: []", "languages: []") };
    for (const id of ["services/splash-club", "school/sen-support"])
      expect(await digestOf({}, id)).toBe(await digestOf(english, id));
  });

  it("leads to the page in the reader's language, with English marked as English", () => {
    expect(entriesOf(listOf(small, "/ur/my-list/"))["services/splash-club"]).toMatchObject({
      url: "/ur/services/splash-club/",
      title: { text: "Splash Club", lang: "en", dir: "ltr" },
      phones: [{ number: "01632 960555" }],
    });
  });

  it("says of a service when and where it is", async () => {
    const place = `schedules:
  - { byday: [MO], opens_at: "09:30", closes_at: "15:00" }
locations:
  - { name: Mere Lane Centre, address_1: 12 Mere Lane, city: Smallton, postal_code: QX1 1AB }
send:`;
    const { when = [], where = [] } =
      entriesOf(listOf(await viewsOf(club("send:", place))))["services/splash-club"] ?? {};
    expect(when.map(({ text }) => text).join()).toContain("9:30am to 3pm");
    expect(where).toEqual([{ text: expect.stringContaining("12 Mere Lane") }]);
  });

  it("says of a page whom to call about it", () => {
    expect(entriesOf(listOf(small))["school/sen-support"]).toMatchObject({
      phones: [{ number: "01632 960100", description: { text: "SEND team" } }],
      when: [{ text: "Monday to Friday, 9am to 5pm" }],
    });
  });

  it("says that a service is closed for now, and leaves out one that has ended", async () => {
    const closed = listOf(await viewsOf(club("status: active", "status: temporarily closed")));
    expect(entriesOf(closed)["services/splash-club"]?.notice).toBe("This service is closed for now.");
    const ended = listOf(await viewsOf(club("status: active", "status: defunct")));
    expect(Object.keys(entriesOf(ended))).not.toContain("services/splash-club");
  });
});

describe("the digest of a service", () => {
  it.each<[string, Files, boolean]>([
    ["the day of the last check", club("checked: 2026-09-01", "checked: 2026-10-01"), true],
    ["the role that checked it", club("checkedBy: SEND team", "checkedBy: Family team"), true],
    ["the phone number", club("01632 960555", "01632 960556"), false],
    ["the cost", club("amount: 3", "amount: 4"), false],
    ["the description", club("six teachers", "two teachers"), false],
    ["step-free access", club("stepFree: yes", "stepFree: no"), false],
    ["what a phone number is for", club("960555", "960555\n    description: Text only"), false],
    ["the e-mail address", club("status: active", "status: active\nemail: splash@smallton.example"), false],
    ["the website", club("status: active", "status: active\nurl: https://splash.example"), false],
    ["whether it is open", club("status: active", "status: temporarily closed"), false],
  ])("where another build differs in %s", async (_, changes, isSame) => {
    expect((await digestOf(changes)) === (await digestOf({}))).toBe(isSame);
  });
});

describe("the digest of a page", () => {
  const GLOSSARY = (means: string): Files => ({
    "en/school/sen-support.md": pageText("SEN support", "The SENCO helps."),
    "en/glossary.yaml": `terms:\n  - { id: senco, term: SENCO, means: "${means}" }\n`,
  });
  const settings = (from: string, to: string): Files => ({
    "settings.yaml": settingsWith("languages: []", "languages: [ur, pl]").replace(from, to),
  });

  it.each<[string, Files, Files]>([
    ["the phone number of its team", {}, settings("01632 960100", "01632 960101")],
    ["the hours of its team", {}, settings("9am to 5pm", "9am to 4pm")],
    ["a word that it explains", GLOSSARY("A teacher who helps."), GLOSSARY("A teacher who leads.")],
  ])("changes with %s", async (_, before, after) => {
    const id = "school/sen-support";
    expect(await digestOf(after, id)).not.toBe(await digestOf(before, id));
  });

  it.each<[string, string, string, boolean]>([
    ["nothing", "SEN support", "Ask the school first.", true],
    ["its words", "SEN support", "Ask the council first.", false],
    ["its title", "Help with SEN", "Ask the school first.", false],
  ])("where another build differs in %s", async (_, title, body, isSame) => {
    const page = (title: string, body: string): Files => ({
      "en/school/sen-support.md": pageText(title, body),
    });
    const before = await digestOf(page("SEN support", "Ask the school first."), "school/sen-support");
    expect((await digestOf(page(title, body), "school/sen-support")) === before).toBe(isSame);
  });
});

describe("the page of the list", () => {
  it("isn't for search engines, and stands in every language", () => {
    for (const tag of ["", "/ur", "/pl"]) expect(small.get(`${tag}/my-list/`)?.indexed).toBe(false);
  });

  it("is told the texts of its language with every plural form", () => {
    const { texts } = JSON.parse(listOf(small, "/pl/my-list/").setup) as ListSetup;
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(["count_one", "count_few", "count_many"]));
    expect(texts["keep"]).toBe("Zachowaj na mojej liście");
  });

  it("names its file after what is in it", async () => {
    const { data } = listOf(small);
    expect(data.url).toMatch(/^\/assets\/my-list-en-[a-zA-Z\d]{8}\.json$/);
    expect(listOf(await viewsOf()).data.url).toBe(data.url);
    expect(listOf(await viewsOf(club("01632 960555", "01632 960556"))).data.url).not.toBe(data.url);
  });

  it("can end no script element with a text of its own", () => {
    expect(listOf(small).setup).not.toContain("<");
  });
});
