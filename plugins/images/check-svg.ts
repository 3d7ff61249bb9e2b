import type { Problem } from "./check-image.ts";

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
];

/** Says what makes an SVG unsafe to draw, or undefined where nothing does. Only the first danger is named. */
export function checkSvg(markup: string): Problem | undefined {
  if (markup.includes("\0") || markup.includes("\uFFFD")) {
    return { problem: "This drawing is not UTF-8 text.", fix: "Save it again as UTF-8." };
  }
  const plain = markup.replace(/<!--[\s\S]*?-->/g, "");
  const danger = DANGERS.find(({ found }) => found.test(plain));
  return danger && { problem: danger.problem, fix: danger.fix };
}
