import type { Problem } from "./check-image.ts";
import { countShapes } from "./count-shapes.ts";

/** What a drawing may not have in it. `found` looks at markup without comments. */
type Danger = { found: RegExp; problem: string; fix: string };

const tag = (names: string) => new RegExp(String.raw`<(?:[\w-]+:)?(?:${names})[\s/>]`, "i");

/** An address that stays inside the drawing: one of its own parts, or a picture that it carries with it. */
const INSIDE = String.raw`\s*(?:#|data:image\/(?:png|jpeg)[;,])`;

const DANGERS: readonly Danger[] = [
  {
    found: tag("script"),
    problem: "This drawing has a script in it.",
    fix: "Save it again as a plain SVG, without scripts.",
  },
  {
    found: /<[^<>]*[\s"'/]on[a-z]+\s*=/i,
    problem: "This drawing has code in it that runs on a click or another event.",
    fix: "Save it again as a plain SVG, without attributes that begin with on.",
  },
  {
    found: /<!(?:DOCTYPE[^>]*\[|ENTITY)/i,
    problem: "This drawing has XML entities in it.",
    fix: "Save it again as a plain SVG.",
  },
  {
    found: tag("foreignObject|iframe|object|embed"),
    problem: "This drawing has a piece of another document in it.",
    fix: "Save it again as a plain SVG, with shapes only.",
  },
  {
    found: new RegExp(
      String.raw`(?:\s(?:[\w-]+:)?(?:href|src)\s*=\s*["'](?!${INSIDE})|url\((?!\s*["']?${INSIDE})|@import|<\?xml-stylesheet)`,
      "i",
    ),
    problem: "This drawing fetches something from outside itself.",
    fix: "Embed it in the drawing, or take it out.",
  },
  {
    found: tag("animate|animateColor|animateMotion|animateTransform|set"),
    problem: "This drawing moves, and what moves beside text keeps some people from reading it.",
    fix: "Save it as a still drawing.",
  },
  {
    found: tag("text"),
    problem: "This drawing has words in it, which nobody can translate, enlarge or hear.",
    fix: "Write the words on the page. Turn the letters of a logo into shapes.",
  },
];

/** How many elements a drawing may come to when all that it repeats is drawn. */
const MOST_SHAPES = 100_000;

/** Says what makes an SVG unsafe to draw, or undefined where nothing does. Only the first danger is named. */
export function checkSvg(markup: string): Problem | undefined {
  if (markup.includes("\0") || markup.includes("\uFFFD")) {
    return { problem: "This drawing is not UTF-8 text.", fix: "Save it again as UTF-8." };
  }
  const plain = markup.replace(/<!--[\s\S]*?-->/g, "");
  const meant = undisguise(plain);
  const danger = DANGERS.find(({ found }) => found.test(plain) || found.test(meant));
  if (danger !== undefined) return { problem: danger.problem, fix: danger.fix };
  if (countShapes(plain) <= MOST_SHAPES) return undefined;
  return {
    problem: "This drawing repeats its parts so often that it can't be drawn.",
    fix: "Save it as PNG, or draw it with fewer parts.",
  };
}

/** Markup with its letters written as themselves: XML and CSS know numbers for each of them. */
function undisguise(markup: string): string {
  const toLetter = (digits: string | undefined, base: number): string => {
    const code = Number.parseInt(digits ?? "", base);
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  };
  return markup
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => toLetter(digits, 16))
    .replace(/&#(\d+);/g, (_, digits: string) => toLetter(digits, 10))
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, digits: string) => toLetter(digits, 16));
}
