import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { EvidenceView } from "../../plugins/model/evidence-view.ts";
import type { ListView } from "../../plugins/model/list-view.ts";
import type { ReadSite } from "../../plugins/site/io.ts";
import { pageText } from "../content-folder.ts";
import { editPage, makeApprovedFolder, readOn } from "./approved-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function approvedFolder(...languages: string[]): Promise<string> {
  const content = await makeApprovedFolder(...languages);
  folders.push(content);
  return content;
}

function evidenceAt({ site }: ReadSite, url: string): EvidenceView | undefined {
  const view = site?.views.find((each) => each.url === url);
  return view?.template === "evidence" ? view : undefined;
}

function listAt({ site }: ReadSite, url: string): ListView {
  const view = site?.views.find((each) => each.url === url);
  if (view?.template !== "list") throw new Error(`There is no list ${url}.`);
  return view;
}

const EVIDENCE = "/school/sen-support/parents-checked/";

describe("the page of evidence", () => {
  it("shows when, how many and until when, and that nothing changed", async () => {
    const view = evidenceAt(await readOn(await approvedFolder("en"), "2026-11-24"), EVIDENCE);
    const facts = view?.rules.map(({ label, values }) => `${label}: ${values[0]?.text}`);
    expect(facts?.slice(0, 7)).toEqual([
      "Language: English",
      "Approved on: 5 October 2026",
      "Parents who approved: 3",
      "Valid until: 5 October 2027",
      "Parents needed: 3",
      "Share of votes needed: 75%",
      "Days a vote counts: 365",
    ]);
    expect(view?.changesSaid).toEqual(["Not one word has changed since parents approved it."]);
    expect(view?.page).toMatchObject({ url: "/school/sen-support/" });
  });

  it("shows which words changed since, and no number of parents", async () => {
    const content = await approvedFolder("en");
    await editPage(content, pageText("SEN support", "Ask the teacher first."));
    const view = evidenceAt(await readOn(content, "2026-11-24"), EVIDENCE);
    const sides = view?.changes.map(({ before, now }) =>
      [before, now].map((side) =>
        side?.pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(""),
      ),
    );
    expect(sides).toEqual([["Ask the [school] first.", "Ask the [teacher] first."]]);
    expect(view?.rules.map(({ label }) => label)).not.toContain("Parents who approved");
  });

  it("says of a translation that its English page changed", async () => {
    const content = await approvedFolder("pl");
    await editPage(content, pageText("SEN support", "Ask the School first."));
    const view = evidenceAt(await readOn(content, "2026-11-24"), `/pl${EVIDENCE}`);
    expect(view?.changesSaid).toEqual(["Zmieniła się strona angielska."]);
  });

  it("says so where the words that parents saw aren't kept, or aren't those any more", async () => {
    const content = await approvedFolder("en");
    const seen = join(content, "approvals/seen");
    await editPage(content, pageText("SEN support", "Ask the teacher first."));
    const said = async () => evidenceAt(await readOn(content, "2026-11-24"), EVIDENCE)?.changesSaid;
    for (const name of await readdir(seen)) {
      const text = await readFile(join(seen, name), "utf8");
      await writeFile(join(seen, name), text.replace("school", "nursery"));
    }
    expect(await said()).toEqual(["We no longer have the words that parents saw."]);
    for (const name of await readdir(seen)) await rm(join(seen, name));
    expect(await said()).toEqual(["We no longer have the words that parents saw."]);
  });

  it("isn't there where parents have approved nothing", async () => {
    expect(evidenceAt(await readOn(await approvedFolder(), "2026-11-24"), EVIDENCE)).toBeUndefined();
  });
});

describe("the list of what parents checked", () => {
  it("has each language's own pages by how they stand", async () => {
    const content = await approvedFolder("en", "pl");
    const before = await readOn(content, "2026-11-24");
    const links = (site: ReadSite, url: string) =>
      listAt(site, url).groups.map(
        ({ heading, links }) => `${heading.text}: ${links.map(({ url }) => url).join()}`,
      );
    expect(links(before, "/parents-checked/")).toEqual([`Approved now: ${EVIDENCE}`]);
    expect(links(before, "/pl/parents-checked/")).toEqual([`Zatwierdzone teraz: /pl${EVIDENCE}`]);
    await editPage(content, pageText("SEN support", "Ask the teacher first."));
    expect(links(await readOn(content, "2026-11-24"), "/parents-checked/")).toEqual([
      `Approved before, and changed since: ${EVIDENCE}`,
    ]);
  });

  it("says so where there are none", async () => {
    const site = await readOn(await approvedFolder("en"), "2026-11-24");
    expect(listAt(site, "/pl/parents-checked/").count).toBe(
      "Rodzice nie sprawdzili jeszcze żadnej strony w tym języku.",
    );
  });
});
