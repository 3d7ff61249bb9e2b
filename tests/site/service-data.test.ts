import { rm } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { ServiceView } from "../../plugins/model/service-view.ts";
import type { ReadSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, SERVICE, settingsWith } from "../content-folder.ts";
import { readOn } from "./approved-folder.ts";

const FILE = "services/splash-club.yaml";
const TODAY = "2026-11-24";
const POLISH = settingsWith("languages: []", "languages: [pl]");

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function siteOf(changes: Files): Promise<ReadSite> {
  const content = await makeContentFolder(changes);
  folders.push(content);
  return readOn(content, TODAY);
}

async function serviceIn(language: string, changes: Files): Promise<ServiceView> {
  const { site } = await siteOf({ "settings.yaml": POLISH, ...changes });
  const view = site?.views.find((each) => each.template === "service" && each.language.tag === language);
  if (view?.template !== "service") throw new Error("There is no service.");
  return view;
}

const CHANGED = SERVICE.replace("phones:", "alsoCalled: [swimming]\nphones:")
  .replace("01632 960555", "01632 960555\n    description: Ask for Jo")
  .replace("[leisure]", "[leisure, health]");

describe("a service as data", () => {
  it("says by what search and filters find it", async () => {
    expect((await serviceIn("en", { [FILE]: CHANGED })).facets).toEqual({
      ...{ ages: ["5-10", "11-15"], needs: ["sensory"], areas: ["north"] },
      ...{ categories: ["leisure", "health"], keywords: ["swimming"] },
    });
  });

  it("is found by no age where it says none", async () => {
    const ageless = SERVICE.replace(/minimum_age: 5\nmaximum_age: 11\n/, "");
    expect((await serviceIn("en", { [FILE]: ageless })).facets.ages).toEqual([]);
  });

  it("stands under all services and under the first thing that it is about", async () => {
    const { breadcrumbs } = await serviceIn("pl", { [FILE]: CHANGED });
    expect(breadcrumbs.map(({ url }) => url)).toEqual([
      "/pl/",
      "/pl/services/",
      "/pl/services/category/leisure/",
    ]);
    const bare = await serviceIn("en", { [FILE]: SERVICE.replace("[leisure]", "[]") });
    expect(bare.breadcrumbs.map(({ url }) => url)).toEqual(["/", "/services/"]);
  });

  it("marks as English in another language what it wrote about itself", async () => {
    const view = await serviceIn("pl", { [FILE]: CHANGED });
    const english = (text: string) => ({ text, lang: "en", dir: "ltr" });
    expect(view).toMatchObject({
      ...{ title: english("Splash Club"), more: [english("We have six teachers.")] },
      phones: [{ number: "01632 960555", description: english("Ask for Jo") }],
    });
    expect(view.notices).toHaveLength(1);
    expect((await serviceIn("en", { [FILE]: CHANGED })).notices).toEqual([]);
  });

  it("gives the council's own number where it gives no way to get in touch", async () => {
    const silent = SERVICE.replace("phones:\n  - number: 01632 960555\n", "");
    expect((await serviceIn("en", { [FILE]: silent })).html).toMatch(
      /SEND team.*<a href="tel:01632960100"[^>]*>01632 960100</s,
    );
  });

  it("tells search engines the address of its English page, who runs it, and its areas alone", async () => {
    const twoAreas = POLISH.replace("areas:\n", "areas:\n  - { id: south, name: South Smallton }\n");
    const ours = SERVICE.replace("name: Pool Trust", "name: Smallton Council");
    const { structuredData } = await serviceIn("pl", { "settings.yaml": twoAreas, [FILE]: ours });
    expect(JSON.parse(structuredData)).toMatchObject({
      ...{ "@type": "GovernmentService", areaServed: ["North Smallton"] },
      url: "https://localoffer.smallton.example/services/splash-club/",
    });
  });
});

describe("warnings about services", () => {
  const ended = SERVICE.replace("status: active", "status: defunct");
  const said = ({ findings }: ReadSite) =>
    findings.map(({ file, message }) => `${file.replace(/^.*\/(?=(?:en|pl|services)\/)/, "")}: ${message}`);

  it("name what one leaves out, and nothing of one that is over", async () => {
    const bare = SERVICE.replace("[sensory]", "[]");
    expect(said(await siteOf({ [FILE]: bare }))).toEqual([
      'services/splash-club.yaml: The service "Splash Club" doesn\'t say the needs that it helps with (send.needs).',
    ]);
    expect(said(await siteOf({ [FILE]: bare.replace("status: active", "status: inactive") }))).toEqual([]);
  });

  it("say nothing of one for children of one age", async () => {
    const oneAge = SERVICE.replace("maximum_age: 11", "maximum_age: 5");
    expect(said(await siteOf({ [FILE]: oneAge }))).toEqual([]);
  });

  it("name each file that links to one that is over: pages, translations and easy reads", async () => {
    const link = "[Club](/services/splash-club/)";
    const files = said(
      await siteOf({
        ...{ [FILE]: ended, "settings.yaml": POLISH },
        "en/school/index.md": pageText("Help at school", link),
        "pl/school/index.md": `---\ntitle: Szkoła\ndescription: Opis.\nkind: human\ntranslated: 2026-09-01\n---\n\n${link}\n`,
        "pl/school/index.sources.json": JSON.stringify({
          title: "Help at school",
          description: "What this page says.",
          blocks: [link],
        }),
        "en/school/sen-support.easy-read.md": `---\ntitle: SEN support\ndescription: Help.\nmade: 2026-09-01\n---\n\n${link}\n`,
      }),
    ).filter((one) => one.endsWith('This links to the service "Splash Club", which is over.'));
    expect(files.map((one) => one.split(": ")[0]).sort()).toEqual([
      "en/school/index.md",
      "en/school/sen-support.easy-read.md",
      "pl/school/index.md",
    ]);
  });
});

describe("open data", () => {
  const textOf = (read: ReadSite, path: string): string => {
    const file = read.site?.toOpenData().find((each) => each.path === `api/v3/${path}`);
    return Buffer.from(file?.content ?? []).toString("utf8");
  };

  it("names every kind of term in English, whatever languages the site has", async () => {
    const text = textOf(await siteOf({ "settings.yaml": POLISH }), "services/full/index.json");
    const names = [
      "Clubs and leisure",
      "Seeing, hearing and other senses",
      "North Smallton",
      "Step-free way in",
    ];
    for (const name of [...names, "English", "Who can get it"]) expect(text).toContain(`"name":"${name}"`);
    expect(text).not.toMatch(/"name":"(universal|stepFree|en|north)"/);
  });

  it("has the terms of areas that no service is in", async () => {
    expect(textOf(await siteOf({ [FILE]: undefined }), "taxonomy_terms/index.json")).toContain(
      '"North Smallton"',
    );
  });

  it("is under the licence that the settings name", async () => {
    const licence =
      "openData:\n  licence: { name: Our licence, url: https://www.smallton.example/licence }\n";
    const { site } = await siteOf({
      "settings.yaml": settingsWith("languages: []\n", `languages: []\n${licence}`),
    });
    const page = site?.views.find(({ url }) => url === "/open-data/");
    const cells = page?.template === "table" ? page.rows.map(([, cell]) => cell) : [];
    const at = (path: string, words: string) => [{ url: path, words: { text: words } }];
    expect(cells).toEqual([
      at("/api/v3/services/index.json", "https://localoffer.smallton.example/api/v3/services/index.json"),
      at(
        "/api/v3/services/full/index.json",
        "https://localoffer.smallton.example/api/v3/services/full/index.json",
      ),
      at("https://docs.openreferraluk.org/en/latest/", "Open Referral UK 3.0"),
      at("https://www.smallton.example/licence", "Our licence"),
      { text: "24 November 2026" },
    ]);
  });
});
