import { describe, expect, it } from "vitest";
import { type BuiltImage, planEncodings } from "../../plugins/images/built-image.ts";
import { toPicture } from "../../plugins/images/picture.ts";

function builtImage(width: number, kind: "drawing" | "photo"): BuiltImage {
  const variants = planEncodings(width, kind).map((each) => ({
    ...each,
    bytes: 1000,
    hash: "0".repeat(64),
    file: `library-${each.width}.${each.format}`,
    cached: "",
  }));
  return { source: "library.jpg", hash: "", width: Math.min(width, 960), height: 600, variants };
}

const options = { alt: "A boy chooses a book", decorative: false, baseUrl: "/images/" };

describe("toPicture", () => {
  it("offers the smallest format first, at every width", () => {
    const picture = toPicture(builtImage(960, "photo"), { ...options, sizes: "50vw" });
    expect(picture.replaceAll(/ (?=\w+=)|(?<=>)(?=<)/g, "\n")).toMatchInlineSnapshot(`
      "<picture>
      <source
      type="image/avif"
      srcset="/images/library-320.avif 320w, /images/library-640.avif 640w, /images/library-960.avif 960w"
      sizes="50vw">
      <source
      type="image/webp"
      srcset="/images/library-320.webp 320w, /images/library-640.webp 640w, /images/library-960.webp 960w"
      sizes="50vw">
      <img
      src="/images/library-640.jpeg"
      srcset="/images/library-320.jpeg 320w, /images/library-640.jpeg 640w, /images/library-960.jpeg 960w"
      sizes="50vw"
      width="960"
      height="600"
      alt="A boy chooses a book"
      loading="lazy"
      decoding="async">
      </picture>"
    `);
  });

  it("gives old browsers a narrow image where there is no wider one", () => {
    expect(toPicture(builtImage(250, "drawing"), options)).toContain('<img src="/images/library-250.png"');
  });

  it("escapes what an editor writes as the alternative text", () => {
    const alt = `The "Quiet Hour" <sign> & a lamp`;
    expect(toPicture(builtImage(250, "photo"), { ...options, alt })).toContain(
      'alt="The &quot;Quiet Hour&quot; &lt;sign&gt; &amp; a lamp"',
    );
  });

  it("says nothing to a screen reader where the image is decoration", () => {
    expect(toPicture(builtImage(250, "photo"), { ...options, decorative: true })).toContain('alt=""');
  });
});
