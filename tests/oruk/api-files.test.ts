import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { SourceService } from "../../plugins/model/content.ts";
import { toApiFiles } from "../../plugins/oruk/api-files.ts";
import { toPages } from "../../plugins/oruk/paging.ts";
import { ServiceRecord, TaxonomyRecord } from "../../plugins/oruk/record.ts";
import { serviceWith } from "../services/made-service.ts";
import { anyService } from "./any-service.ts";
import { DEMONSTRATION, PUBLICATION } from "./demonstration.ts";
import { HAS_SCHEMAS, readOfficialSchemas } from "./official-schemas.ts";

/** A page of a list. */
const Listed = z.looseObject({ contents: z.array(z.record(z.string(), z.unknown())) });

/** The files of the API as JSON, by the path after `api/v3/`. */
function filesOf(services: readonly SourceService[]): Map<string, unknown> {
  const files = toApiFiles({ services, areas: ["north", "the-villages"], publication: PUBLICATION });
  return new Map(
    files.map(({ path, content }) => [
      path.replace(/^api\/v3\//, ""),
      JSON.parse(Buffer.from(content).toString("utf8")) as unknown,
    ]),
  );
}

const files = filesOf(DEMONSTRATION);

/** The official schema that a file answers to; `contents` of a page of full records are records. */
function schemaOf(path: string): string {
  const [name = "", second = "", third = ""] = path.split("/");
  if (path === "index.json") return "api_details";
  if (second === "full") return "service_package";
  const one =
    { services: "service", organizations: "organization", taxonomies: "taxonomy" }[name] ??
    name.replace(/s$/, "");
  return second === "index.json" || (second === "page" && third !== "") ? `${one}_list` : one;
}

function ids(value: unknown, found: string[] = []): string[] {
  if (typeof value !== "object" || value === null) return found;
  if ("id" in value && typeof value.id === "string") found.push(value.id);
  for (const child of Object.values(value)) ids(child, found);
  return found;
}

describe("the API", () => {
  it("has each service whole, which our own check accepts", () => {
    const single = [...files].filter(([path]) => /^services\/[0-9a-f-]{36}\//.test(path));
    expect(single).toHaveLength(DEMONSTRATION.length);
    expect(single.filter(([, record]) => !ServiceRecord.safeParse(record).success)).toEqual([]);
  });

  it("says of itself which standard it keeps to", () => {
    expect(files.get("index.json")).toMatchObject({
      version: "HSDS 3.0",
      profile: expect.stringMatching(/^https:/),
      openapi_url: expect.stringMatching(/^https:.*3\.0/),
    });
  });

  it.each<[string, string[]]>([
    ["services", ["id", "name", "description", "status", "organization"]],
    ["organizations", ["id", "name", "description", "services"]],
    ["service_at_locations", ["id", "location", "service"]],
    ["taxonomies", ["id", "name", "description"]],
    ["taxonomy_terms", ["id", "name", "description", "taxonomy", "taxonomy_id", "term"]],
  ])("lists in %s only the fields that lists hold: %j", (name, keys) => {
    const service = serviceWith({ locations: [{ name: "Hall", postal_code: "QX1 1AA" }] });
    const list = Listed.parse(filesOf([{ id: "x", file: "x.yaml", service }]).get(`${name}/index.json`));
    expect(Object.keys(list.contents[0] ?? {}).sort()).toEqual([...keys].sort());
  });

  it("lists the services of an organization, and of each place its service but not its address", () => {
    const [first] = DEMONSTRATION;
    if (first === undefined) throw new Error("There is no service.");
    const two = filesOf([first, { ...first, id: "another" }]);
    const [organization, ...others] = Listed.parse(two.get("organizations/index.json")).contents;
    const [place] = Listed.parse(two.get("service_at_locations/index.json")).contents;
    const { name, status } = first.service;
    expect(others).toEqual([]);
    expect(organization).toMatchObject({
      services: [
        { name, status },
        { name, status },
      ],
    });
    expect(place).toMatchObject({ service: { name, status } });
    expect(place?.["service"]).not.toHaveProperty("attributes");
    expect(place?.["location"]).not.toHaveProperty("addresses");
  });

  it("names every term that a service has in its taxonomies", () => {
    const taxonomies = [...files].filter(([path]) => /^taxonomies\/[0-9a-f-]{36}\//.test(path));
    const terms = taxonomies.flatMap(([, taxonomy]) => TaxonomyRecord.parse(taxonomy).taxonomy_terms ?? []);
    const known = new Set(terms.map(({ id }) => id));
    const records = [...files].filter(([path]) => /^services\/[0-9a-f-]{36}\//.test(path));
    const used = records.flatMap(([, record]) => ServiceRecord.parse(record).attributes ?? []);
    const strange = used.filter(
      ({ taxonomy_term: term }) => term?.taxonomy !== "area" && !known.has(term?.id ?? ""),
    );
    expect(used.length).toBeGreaterThan(500);
    expect(strange).toEqual([]);
  });

  it("is the same bytes each time", () => {
    expect(filesOf(DEMONSTRATION)).toEqual(files);
  });

  it("gives no id to two things, and one id to a place or organization that two services share", () => {
    const [first] = DEMONSTRATION;
    if (first === undefined) throw new Error("There is no service.");
    const shared = [first, { ...first, id: "another" }].map((one) =>
      ids(filesOf([one]).get("services/full/index.json")),
    );
    const [one = [], other = []] = shared;
    const inBoth = one.filter((id) => other.includes(id));
    const {
      organization,
      service_at_locations: [place] = [],
      attributes = [],
    } = ServiceRecord.parse(filesOf([first]).get(`services/${one[0]}/index.json`));
    const terms = attributes.flatMap(({ taxonomy_term }) => taxonomy_term?.id ?? []);
    const places = [place?.location?.id, place?.location?.addresses?.[0]?.id];
    expect(new Set(inBoth)).toEqual(new Set([organization?.id, ...places, ...terms]));
  });

  it("lists no service where there is none", () => {
    expect(filesOf([]).get("services/index.json")).toEqual({
      ...{ total_items: 0, total_pages: 1, page_number: 1, size: 0 },
      ...{ first_page: true, last_page: true, empty: true, contents: [] },
    });
  });
});

describe("a list in pages", () => {
  it.each<[number, number, number[]]>([
    [0, 100, [0]],
    [1, 100, [1]],
    [100, 100, [100]],
    [101, 100, [100, 1]],
    [250, 100, [100, 100, 50]],
  ])("of %i items, %i a page, has pages of %j", (count, size, sizes) => {
    const pages = toPages(Array.from({ length: count }), size);
    expect(pages.map((page) => page.size)).toEqual(sizes);
    expect(pages.map(({ page_number }) => page_number)).toEqual(sizes.map((_, index) => index + 1));
    expect(pages.filter(({ first_page }) => first_page)).toHaveLength(1);
    expect(pages.at(-1)?.last_page).toBe(true);
    expect(
      pages.every(({ total_items, total_pages }) => total_items === count && total_pages === sizes.length),
    ).toBe(true);
  });

  it("stands in a folder for each page after the first", () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ ...DEMONSTRATION[0], id: `club-${index}` }));
    const api = filesOf(many as SourceService[]);
    const paths = [...api.keys()].filter((path) => /^services\/(full\/)?page/.test(path));
    expect(paths).toEqual(["services/page/2/index.json", "services/full/page/2/index.json"]);
    expect(Listed.parse(api.get("services/index.json")).contents).toHaveLength(100);
    expect(Listed.parse(api.get("services/full/page/2/index.json")).contents).toHaveLength(1);
  });
});

describe.skipIf(!HAS_SCHEMAS)(
  "against the official schemas, skipped where they aren't beside the checkout, the API",
  () => {
    const schemas = HAS_SCHEMAS ? readOfficialSchemas() : undefined;
    const problemsOf = (path: string, file: unknown): string[] => {
      const check = schemas?.(schemaOf(path));
      const whole =
        path.startsWith("services/full") && typeof file === "object" && file !== null && "contents" in file;
      if (check === undefined || check(whole ? file.contents : file)) return [];
      return [`${path}: ${JSON.stringify(check.errors)}`];
    };

    it("is valid, every file of it", () => {
      expect(files.size).toBeGreaterThan(200);
      expect([...files].flatMap(([path, file]) => problemsOf(path, file))).toEqual([]);
    });

    it("is valid whatever a service holds", () => {
      fc.assert(
        fc.property(anyService, (service) => {
          const one = filesOf([{ id: "splash-club", file: "splash-club.yaml", service }]);
          expect([...one].flatMap(([path, file]) => problemsOf(path, file))).toEqual([]);
        }),
        { numRuns: 50 },
      );
    });

    it("would fail with a status that there isn't", () => {
      expect(schemas?.("service")({ id: crypto.randomUUID(), name: "Club", status: "sometimes" })).toBe(
        false,
      );
    });
  },
);
