import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../plugins/content/io.ts";
import type { Content } from "../../plugins/model/content.ts";
import { Service } from "../../plugins/model/service.ts";
import { listPages } from "../../plugins/site/list-pages.ts";
import { makeContentFolder } from "../content-folder.ts";

let folder: string;
let content: Content;

beforeAll(async () => {
  folder = await makeContentFolder({});
  content = await readContent(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The lists by age that a service with these ages makes. */
function listsFor(ages: Pick<Service, "minimum_age" | "maximum_age">): string[] {
  if (content.settings === undefined) throw new Error("There are no settings.");
  const organization = { name: "Club" };
  const service = Service.parse({ name: "A", organization, description: "A.", status: "active", ...ages });
  const services = [{ id: "a", file: "a.yaml", service }];
  const paths = listPages(content.settings, { pages: [], services }).map(({ path }) => path);
  return paths.filter((path) => path.startsWith("age/"));
}

describe("the list of an age", () => {
  it.each([
    [{ minimum_age: 5, maximum_age: 10 }, ["age/5-10"]],
    [{ minimum_age: 10.5, maximum_age: 10.75 }, ["age/5-10"]],
    [{ minimum_age: 11, maximum_age: 11 }, ["age/11-15"]],
    [{ minimum_age: 4, maximum_age: 5 }, ["age/0-4", "age/5-10"]],
    [{}, []],
  ])("has services that are for it on any of its days: %j", (ages, lists) => {
    expect(listsFor(ages)).toEqual(lists);
  });
});
