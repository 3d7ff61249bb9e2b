import { rm } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { PackView } from "../../plugins/model/pack-view.ts";
import type { View } from "../../plugins/model/view.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, SERVICE, settingsWith } from "../content-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function viewsOf(changes: Files = {}): Promise<Map<string, View>> {
  const content = await makeContentFolder(changes);
  folders.push(content);
  const { site } = await readSite({ content, locales: "locales", date: "2026-11-24", cache: ".cache" });
  return new Map((site?.views ?? []).map((view) => [view.url, view]));
}

function packOf(views: ReadonlyMap<string, View>, url: string): PackView {
  const view = views.get(url);
  if (view?.template !== "pack") throw new Error(`There is no pack ${url}.`);
  return view;
}

const FOR_FIVE = "audience: { ages: [5, 10], needs: [sensory] }\n";

describe("a pack", () => {
  it("has the pages of its group in full, its services by kind, and other pages in brief", async () => {
    const views = await viewsOf({
      "en/school/senses.md": pageText("Senses", "Call us.\n\n## How\n\nAsk.", FOR_FIVE),
    });
    const { parts } = packOf(views, "/packs/need-sensory/");
    expect(parts.map(({ number, heading }) => `${number} ${heading.text}`)).toEqual([
      "1 Information",
      "2 Clubs and leisure",
      "3 More topics",
    ]);
    expect(parts.map(({ entries }) => entries.map(({ number, title }) => `${number} ${title.text}`))).toEqual(
      [["1.1 Senses"], ["2.1 Splash Club"], ["3.1 Help at school", "3.2 SEN support"]],
    );
    expect(parts[0]?.entries[0]?.body?.html).toContain('<h4 id="page-1-how">How</h4>');
  });

  it("says of a service whom to call, who can get it, how, where it is and what it costs", async () => {
    const [club] = packOf(await viewsOf(), "/packs/age-5-10/").parts[0]?.entries ?? [];
    expect(club?.phones).toEqual([{ number: "01632 960555" }]);
    const facts = (club?.facts ?? []).map(({ label, values }) => [
      label.text,
      ...values.map(({ text }) => text),
    ]);
    expect(facts).toEqual(
      expect.arrayContaining([
        ["Who can get it", "Any child aged 5 to 11 can come."],
        ["How to get it", "Call us."],
        ["Session", "£3"],
      ]),
    );
  });

  it("gives the council's number where a service has none", async () => {
    const silent = SERVICE.replace("phones:\n  - number: 01632 960555\n", "");
    const [club] =
      packOf(await viewsOf({ "services/splash-club.yaml": silent }), "/packs/age-5-10/").parts[0]?.entries ??
      [];
    expect(club?.phones).toEqual([{ number: "01632 960100" }]);
    expect(club?.answers?.name).toEqual({ text: "SEND team" });
  });

  it("is the same in large print, at an address of its own", async () => {
    const views = await viewsOf();
    const [usual, large] = [packOf(views, "/packs/age-5-10/"), packOf(views, "/packs/age-5-10/large/")];
    expect([usual.large, large.large]).toEqual([false, true]);
    expect(large.parts).toEqual(usual.parts);
    expect([usual.other.url, large.other.url]).toEqual([large.url, usual.url]);
  });

  it("isn't made for a group with nothing on its list", async () => {
    const urls = [...(await viewsOf()).keys()].filter((url) => url.startsWith("/packs/"));
    expect(urls.sort()).toEqual([
      "/packs/",
      ...["/packs/age-11-15/", "/packs/age-11-15/large/", "/packs/age-5-10/", "/packs/age-5-10/large/"],
      ...["/packs/need-sensory/", "/packs/need-sensory/large/"],
    ]);
  });

  it("isn't made in a language in which no page is", async () => {
    const views = await viewsOf({ "settings.yaml": settingsWith("languages: []", "languages: [ur]") });
    expect([...views.keys()].filter((url) => url.startsWith("/ur/packs/"))).toEqual([]);
    expect(views.get("/packs/age-5-10/")?.languages.map(({ tag }) => tag)).toEqual(["en"]);
  });
});
