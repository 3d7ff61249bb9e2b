import { describe, expect, it } from "vitest";
import { fetchFrom, findPlace, judgeFar } from "../../plugins/postcodes/client.ts";
import { formatOutcode } from "../../plugins/postcodes/outcode-file.ts";

const N1 = formatOutcode({
  outcode: "N1",
  points: new Map([
    ["0AA", { east: 530_620, north: 183_960 }],
    ["0AB", { east: 530_560, north: 183_980 }],
    ["9ZZ", { east: 533_000, north: 182_000 }],
  ]),
});
const MIDDLE = { east: 530_620, north: 183_960 };

/** A site with one outcode, which notes what was asked of it. */
function site(files: Record<string, string> = { "postcodes/n1.txt": N1 }) {
  const asked: string[] = [];
  const fetchFile = async (path: string) => {
    asked.push(path);
    return files[path];
  };
  return { asked, fetchFile };
}

describe("where a family is", () => {
  it.each([
    [
      "N1 0AB",
      { kind: "exact", point: { east: 530_560, north: 183_980 }, postcode: "N1 0AB", outcode: "N1" },
    ],
    [
      "ni oab",
      { kind: "exact", point: { east: 530_560, north: 183_980 }, postcode: "N1 0AB", outcode: "N1" },
    ],
    ["N1", { kind: "about", point: MIDDLE, outcode: "N1" }],
    ["N1 0", { kind: "about", point: MIDDLE, outcode: "N1" }],
    ["N1 0AD", { kind: "unknown-postcode", point: MIDDLE, postcode: "N1 0AD", outcode: "N1" }],
    ["M1 1AA", { kind: "unknown-outcode", outcode: "M1" }],
    ["", { kind: "wrong", why: "empty" }],
    ["London", { kind: "wrong", why: "not-a-postcode" }],
  ])("is found by %j", async (typed, found) => {
    expect(await findPlace(typed, site().fetchFile)).toEqual(found);
  });

  it("is asked by the outcode alone: the postcode never leaves the phone", async () => {
    const { asked, fetchFile } = site();
    await findPlace("N1 0AB", fetchFile);
    expect(asked).toEqual(["postcodes/n1.txt"]);
  });

  it("is asked of nobody where nothing like a postcode was typed", async () => {
    const { asked, fetchFile } = site();
    await findPlace("../../settings", fetchFile);
    expect(asked).toEqual([]);
  });

  it("isn't known offline, or from a file that is harmed", async () => {
    expect(await findPlace("N1 0AB", () => Promise.reject(new TypeError("offline")))).toEqual({
      kind: "offline",
    });
    expect(await findPlace("N1 0AB", site({ "postcodes/n1.txt": N1.slice(0, -9) }).fetchFile)).toEqual({
      kind: "offline",
    });
  });
});

describe("a place far from every service", () => {
  const found = { kind: "exact" as const, point: MIDDLE, postcode: "N1 0AA", outcode: "N1" };
  const milesNorth = (miles: number) => ({ east: MIDDLE.east, north: MIDDLE.north + miles * 1609.344 });

  it.each([
    ["the nearest is 29.9 miles away", [milesNorth(29.9), milesNorth(80)], "exact"],
    ["the nearest is 30.1 miles away", [milesNorth(80), milesNorth(30.1)], "far"],
    ["there are no services with a place", [], "exact"],
  ])("is told so only beyond 30 miles: %s", (_, services, kind) => {
    expect(judgeFar(found, services).kind).toBe(kind);
  });

  it("keeps the miles, and from what they are", () => {
    const about = { kind: "about" as const, point: MIDDLE, outcode: "N1" };
    const far = judgeFar(about, [milesNorth(40)]);
    expect(far).toMatchObject({ kind: "far", from: "about", outcode: "N1" });
    expect("miles" in far ? far.miles : 0).toBeCloseTo(40, 6);
  });

  it("stays as it is where there is none", () => {
    expect(judgeFar({ kind: "offline" }, [milesNorth(40)])).toEqual({ kind: "offline" });
  });
});

describe("a file of the site", () => {
  const answering = (status: number, text: string) =>
    fetchFrom(
      "/bath/",
      (async (address: string) => new Response(`${address} ${text}`.trim(), { status })) as typeof fetch,
    );

  it("is fetched from below the site's root", async () => {
    expect(await answering(200, "")("postcodes/n1.txt")).toBe("/bath/postcodes/n1.txt");
  });

  it.each([404, 410])("isn't there: %d", async (status) => {
    expect(await answering(status, "")("postcodes/n1.txt")).toBeUndefined();
  });

  it("isn't there where the host answers every address with a page", async () => {
    const host = fetchFrom("/", (async () => new Response("<!doctype html>")) as typeof fetch);
    expect(await host("postcodes/n1.txt")).toBeUndefined();
  });

  it("can't be had from a host that is down", async () => {
    await expect(answering(503, "")("postcodes/n1.txt")).rejects.toThrow("postcodes/n1.txt: 503");
  });
});
