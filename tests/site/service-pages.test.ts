import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { ServiceView, View } from "../../plugins/model/view.ts";
import { toSearchRecord } from "../../plugins/search/search-record.ts";
import type { ReadSite } from "../../plugins/site/io.ts";
import { makeContentFolder, pageText, SERVICE } from "../content-folder.ts";
import { approve, makeApprovedFolder, readOn } from "./approved-folder.ts";

const PATH = "services/splash-club";
const URL_OF = { en: `/${PATH}/`, pl: `/pl/${PATH}/` };
const TODAY = "2026-11-24";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

function keep(folder: string): string {
  folders.push(folder);
  return folder;
}

function viewAt({ site }: ReadSite, url: string): View {
  const view = site?.views.find((each) => each.url === url);
  if (view === undefined) throw new Error(`There is no page ${url}.`);
  return view;
}

function serviceAt(read: ReadSite, url: string = URL_OF.en): ServiceView {
  const view = viewAt(read, url);
  if (view.template !== "service") throw new Error(`${url} is no service.`);
  return view;
}

/** A folder in which parents approved the service, and then some of its lines were changed. */
async function approvedService(language: string, ...changes: [string, string][]): Promise<string> {
  const content = keep(await makeApprovedFolder());
  await approve(content, PATH, language);
  const text = changes.reduce((before, [from, to]) => before.replace(from, to), SERVICE);
  await writeFile(join(content, `${PATH}.yaml`), text);
  return content;
}

describe("the badge of a service", () => {
  it("says how many parents approved these words, and search finds it by that", async () => {
    const view = serviceAt(await readOn(await approvedService("en"), TODAY));
    expect(view.badgeWords[0]).toBe(
      "👍 Parent approved on 5 October 2026. 3 parents checked these exact words.",
    );
    expect(view.evidenceUrl).toBe(`${URL_OF.en}parents-checked/`);
    expect(toSearchRecord(view).approved).toBe(true);
  });

  it("has a page of evidence, and stands in the list of what parents checked", async () => {
    const read = await readOn(await approvedService("en"), TODAY);
    expect(viewAt(read, `${URL_OF.en}parents-checked/`).template).toBe("evidence");
    const list = viewAt(read, "/parents-checked/");
    const urls = "groups" in list ? list.groups.flatMap(({ links }) => links.map(({ url }) => url)) : [];
    expect(urls).toEqual([`${URL_OF.en}parents-checked/`]);
  });

  it.each<[string, [string, string]]>([
    ["its name", ["name: Splash Club", "name: Splash Group"]],
    ["what it is", ["Swimming for children", "Diving for children"]],
    ["the second sentence about it", ["six teachers", "two teachers"]],
    ["its phone", ["01632 960555", "01632 960556"]],
    ["its cost", ["amount: 3", "amount: 4"]],
    ["an answer about access", ["stepFree: yes", "stepFree: partly"]],
    ["whether it is open", ["status: active", "status: temporarily closed"]],
    ["who can get it", ["aged 5 to 11 can", "aged 5 to 11 may"]],
    ["its website", ["phones:", "url: https://www.pool.example\nphones:"]],
  ])("lapses when somebody changes %s", async (_, change) => {
    const view = serviceAt(await readOn(await approvedService("en", change), TODAY));
    expect(view.badge.state).toBe("lapsed");
  });

  it.each<[string, [string, string]]>([
    ["the day of the last check", ["checked: 2026-09-01", "checked: 2026-10-10"]],
    ["parents' own words for it", ["phones:", "alsoCalled: [swimming]\nphones:"]],
    ["which files list it under", ["categories: [leisure]", "categories: [leisure, health]"]],
  ])("stays when somebody changes %s", async (_, change) => {
    const view = serviceAt(await readOn(await approvedService("en", change), TODAY));
    expect(view.badge.state).toBe("approved");
  });

  it("stays on the day after its check is overdue, which the page says", async () => {
    const view = serviceAt(await readOn(await approvedService("en"), "2027-09-02"));
    expect([view.badge.state, view.freshness.overdue]).toEqual(["approved", true]);
  });

  it("is that of one language, and lapses in another when the English changes", async () => {
    const polish = await readOn(await approvedService("pl"), TODAY);
    expect(serviceAt(polish, URL_OF.pl).badge.state).toBe("approved");
    expect(serviceAt(polish).badge.state).toBe("none");
    const changed = await readOn(await approvedService("pl", ["six teachers", "two teachers"]), TODAY);
    expect(serviceAt(changed, URL_OF.pl).badge.state).toBe("lapsed");
  });

  it("is asked for in no language that the rules don't name", async () => {
    const content = await approvedService("en");
    await writeFile(
      join(content, "approvals/policy.yaml"),
      "versions:\n  - { from: 2026-01-01, quorum: 3, share: 0.75, validDays: 365, languages: [en], waysIn: [in-person] }\n",
    );
    const read = await readOn(content, TODAY);
    const polish = serviceAt(read, URL_OF.pl);
    expect([polish.badgeWords, polish.reviewCode]).toEqual([[], undefined]);
    expect(read.site?.published.filter(({ path }) => path === PATH).map(({ language }) => language)).toEqual([
      "en",
    ]);
    expect(serviceAt(read).badge.state).toBe("approved");
  });

  it("can't be told while the rules can't be trusted, in any language", async () => {
    const content = await approvedService("en");
    await writeFile(join(content, "approvals/policy.yaml"), "versions: []\n");
    const read = await readOn(content, TODAY);
    expect([URL_OF.en, URL_OF.pl].map((url) => serviceAt(read, url).badge.state)).toEqual([
      "unverified",
      "unverified",
    ]);
  });
});

describe("when a service was checked", () => {
  it.each<[string, [string, string], Partial<ServiceView["freshness"]>]>([
    [
      "by which role on which day",
      ["", ""],
      { lastChecked: "Last checked on 1 September 2026", owner: { text: "SEND team" }, overdue: false },
    ],
    [
      "that it is overdue",
      ["checked: 2026-09-01", "checked: 2025-09-01"],
      { overdue: true, review: "No one has checked this for more than a year. Call before you go." },
    ],
    [
      "that nobody ever did",
      ["  checkedBy: SEND team\n  checked: 2026-09-01\n", ""],
      {
        lastChecked: "No one has checked this yet",
        owner: undefined,
        overdue: true,
        review: "Call before you go.",
      },
    ],
  ])("the page says %s", async (_, [from, to], freshness) => {
    const content = keep(await makeContentFolder({ [`${PATH}.yaml`]: SERVICE.replace(from, to) }));
    expect(serviceAt(await readOn(content, TODAY)).freshness).toMatchObject(freshness);
  });
});

describe("a service that is over", () => {
  const ended = SERVICE.replace("send:", "send:\n  lastDay: 2026-11-23");
  const linking = pageText("Help at school", "See [the club](../../services/splash-club.yaml).");

  async function siteOn(date: string): Promise<ReadSite> {
    const content = keep(await makeContentFolder({ [`${PATH}.yaml`]: ended, "en/school/index.md": linking }));
    return readOn(content, date);
  }

  it("is there on its last day", async () => {
    const read = await siteOn("2026-11-23");
    expect(serviceAt(read).title.text).toBe("Splash Club");
    expect(read.findings).toEqual([]);
  });

  it("is gone from pages, lists and open data on the day after", async () => {
    const { site } = await siteOn(TODAY);
    expect(
      site?.views.filter((view) => view.template === "service" || JSON.stringify(view).includes("Splash")),
    ).toEqual([]);
    const data = site?.toOpenData().map(({ content }) => Buffer.from(content).toString("utf8"));
    expect(data?.filter((text) => text.includes("Splash"))).toEqual([]);
    expect(data?.length).toBeGreaterThan(5);
  });

  it("leaves links that lead to all services, and a warning that names the page and the service", async () => {
    const read = await siteOn(TODAY);
    const page = viewAt(read, "/school/");
    expect("html" in page && page.html).toContain('<a href="/services/">the club</a>');
    expect(read.findings).toMatchObject([
      {
        severity: "warning",
        rule: "ended-service",
        message: 'This links to the service "Splash Club", which is over.',
      },
    ]);
    expect(read.findings[0]?.file).toMatch(/en\/school\/index\.md$/);
  });

  it("that is closed for a time stays, and says so first", async () => {
    const text = SERVICE.replace("status: active", "status: temporarily closed");
    const content = keep(await makeContentFolder({ [`${PATH}.yaml`]: text }));
    expect(serviceAt(await readOn(content, TODAY)).html).toMatch(
      /^<p class="notice" data-pagefind-ignore>This service is closed for now\.<\/p>/,
    );
  });
});

describe("open data", () => {
  it("names terms as the site does in English, and areas as the council does", async () => {
    const { site } = await readOn(keep(await makeContentFolder()), TODAY);
    const file = site?.toOpenData().find(({ path }) => path === "api/v3/services/full/index.json");
    const text = Buffer.from(file?.content ?? []).toString("utf8");
    for (const name of [
      "Clubs and leisure",
      "Seeing, hearing and other senses",
      "North Smallton",
      "Step-free way in",
    ])
      expect(text).toContain(`"${name}"`);
  });

  it("has a page that says where it is, under which licence, and when it was made", async () => {
    const { site } = await readOn(keep(await makeContentFolder()), TODAY);
    const page = site?.views.find(({ url }) => url === "/open-data/");
    const text = JSON.stringify(page?.template === "table" ? page.rows : []);
    for (const part of ["/api/v3/services/index.json", "Open Government Licence v3.0", "24 November 2026"])
      expect(text).toContain(part);
  });
});
