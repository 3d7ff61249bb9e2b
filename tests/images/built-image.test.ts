import { describe, expect, it } from "vitest";
import { planEncodings, toFileName } from "../../plugins/images/built-image.ts";

describe("planEncodings", () => {
  it.each([
    { width: 4000, widths: [320, 640, 960] },
    { width: 960, widths: [320, 640, 960] },
    { width: 700, widths: [320, 640, 700] },
    { width: 320, widths: [320] },
    { width: 200, widths: [200] },
  ])("makes a picture $width pixels wide at $widths", ({ width, widths }) => {
    const avif = planEncodings(width, "photo").filter(({ format }) => format === "avif");
    expect(avif.map((each) => each.width)).toEqual(widths);
  });

  it.each([
    { kind: "drawing", formats: ["avif", "webp", "png"] },
    { kind: "photo", formats: ["avif", "webp", "jpeg"] },
  ] as const)("makes a $kind as $formats", ({ kind, formats }) => {
    expect(planEncodings(250, kind).map(({ format }) => format)).toEqual(formats);
  });
});

describe("toFileName", () => {
  const hash = "ab12cd34".padEnd(64, "0");

  it.each([
    ["content/images/picture-timetable.svg", "picture-timetable-640-ab12cd34.avif"],
    ["content/images/Our Library (2).JPG", "our-library-2-640-ab12cd34.avif"],
    ["content\\images\\trip.to.park.png", "trip-to-park-640-ab12cd34.avif"],
    ["content/images/照片.png", "image-640-ab12cd34.avif"],
  ])("calls a variant of %s %s", (source, name) => {
    expect(toFileName(source, { format: "avif", width: 640, hash })).toBe(name);
  });
});
