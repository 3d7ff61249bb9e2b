/** Red, green, blue from 0 to 255, and how opaque, from 0 to 1. */
export type Colour = [red: number, green: number, blue: number, alpha: number];

/** What a page's colours are asked. */
export type ColourKit = ReturnType<typeof createColourKit>;

/** Runs inside the browser: measures colours as WCAG 2.2 defines contrast. */
export function createColourKit() {
  const known = new Map<string, Colour>();
  let bare: Colour | undefined;
  let canvas: OffscreenCanvasRenderingContext2D | null = null;

  return { toColour, blend, contrast, backdrop };

  /** Any colour that CSS knows: what isn't `rgb()` is painted and read. */
  function toColour(text: string): Colour {
    const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
    if (parts !== null) return [Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 1)];
    const colour = known.get(text) ?? paint(text);
    known.set(text, colour);
    return colour;
  }

  function paint(text: string): Colour {
    canvas ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    if (canvas === null) return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  /** A colour as it looks over another that is opaque. */
  function blend([red, green, blue, alpha]: Colour, under: Colour): Colour {
    const mix = (over: number, below: number) => over * alpha + below * (1 - alpha);
    return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
  }

  /** From 1 (the same) to 21 (black on white), of opaque colours. */
  function contrast(a: Colour, b: Colour): number {
    const [one, other] = [luminance(a), luminance(b)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  function luminance([red, green, blue]: Colour): number {
    const part = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  }

  /** The colour behind what an element draws, or null where a picture, or something placed over another, decides. */
  function backdrop(element: Element | null): Colour | null {
    const over: Colour[] = [];
    for (let here = element; here !== null; here = here.parentElement) {
      const { backgroundColor, backgroundImage, position, opacity } = getComputedStyle(here);
      if (backgroundImage !== "none" || opacity !== "1") return null;
      const colour = toColour(backgroundColor);
      if (colour[3] > 0) over.push(colour);
      if (colour[3] === 1) break;
      if (position === "absolute" || position === "fixed" || position === "sticky") return null;
    }
    bare ??= canvasColour();
    return over.reduceRight<Colour>((under, colour) => blend(colour, under), bare);
  }

  /** What is behind a page that has no background of its own. */
  function canvasColour(): Colour {
    const probe = document.createElement("i");
    probe.style.cssText = "position: absolute; background-color: Canvas; forced-color-adjust: none";
    document.body.append(probe);
    const colour = toColour(getComputedStyle(probe).backgroundColor);
    probe.remove();
    return colour;
  }
}
