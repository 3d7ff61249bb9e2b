import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Service } from "../../plugins/model/service.ts";
import { fromOpenReferral, idOf } from "../../plugins/oruk/from-record.ts";
import { ServiceRecord } from "../../plugins/oruk/record.ts";
import { toOpenReferral } from "../../plugins/oruk/to-record.ts";
import { anyService } from "./any-service.ts";
import { DEMONSTRATION, PUBLICATION } from "./demonstration.ts";

/** What becomes of a service that goes out as JSON and comes in again. */
function thereAndBack(id: string, service: Service): { id: string | undefined; service: Service } {
  const json = JSON.stringify(toOpenReferral({ id, service }, PUBLICATION));
  const record = ServiceRecord.parse(JSON.parse(json));
  return { id: idOf(record), service: Service.parse(fromOpenReferral(record)) };
}

describe("a service that goes out and comes in again", () => {
  it("is the same, whatever it holds", () => {
    fc.assert(
      fc.property(anyService, (service) => {
        expect(thereAndBack("splash-club", service)).toEqual({ id: "splash-club", service });
      }),
    );
  });

  it("is the same, for every service of the demonstration", () => {
    const demonstration = DEMONSTRATION.map(({ id, service }) => ({ id, service }));
    expect(demonstration.length).toBeGreaterThan(50);
    expect(demonstration.map(({ id, service }) => thereAndBack(id, service))).toEqual(demonstration);
  });

  it("keeps languages that nobody knows unknown", () => {
    const [first] = DEMONSTRATION;
    if (first === undefined) throw new Error("There is no service.");
    const service = { ...first.service, languages: [] };
    expect(thereAndBack("x", service).service.languages).toEqual([]);
  });
});

describe("a record of somebody else", () => {
  const id = "ac148810-d857-441c-9679-408f346de14b";
  const term = (taxonomy: string, name: string) => ({
    id,
    taxonomy_term: { id, name, description: "", taxonomy, term: name },
  });
  it.each<[string, object, string, unknown]>([
    ["an age of 0", { minimum_age: 0 }, "minimum_age", 0],
    [
      "a time with seconds",
      { schedules: [{ id, byday: "MO,TU", opens_at: "10:00:00" }] },
      "schedules.0.opens_at",
      "10:00",
    ],
    ["a day that isn't one", { schedules: [{ id, byday: "MO,XX" }] }, "schedules.0.byday", ["MO"]],
    ["a language's code", { languages: [{ id, code: "ur" }] }, "languages", ["ur"]],
    ["a term that we don't have", { attributes: [term("category", "astrology")] }, "send.categories", []],
    ["a term that we have", { attributes: [term("category", "health")] }, "send.categories", ["health"]],
    ["a term of somebody else's taxonomy", { attributes: [term("esd", "health")] }, "send.categories", []],
    ["a check by nobody", { assured_date: "2025-01-01" }, "send.checked", undefined],
    [
      "a check on no day",
      { attributes: [{ ...term("detail", "checkedBy"), value: "SEND team" }] },
      "send.checkedBy",
      undefined,
    ],
    ["access that nobody answered", {}, "send.access.stepFree", "not-known"],
  ])("with %s is read", (_, fields, path, value) => {
    const record = ServiceRecord.parse({ id, name: "Splash Club", status: "active", ...fields });
    const draft: unknown = fromOpenReferral(record);
    const found = path.split(".").reduce<unknown>((at, key) => Object(at)[key], draft);
    expect(found).toEqual(value);
  });
});
