import type { DrivenCheck } from "../driven-check.ts";
import type { Kit } from "../tab.ts";
import { viewsOf, WIDTHS } from "../view.ts";

/** Controls too small and too near to each other. */
export const targetSize: DrivenCheck = {
  id: "target-size",
  why: "Who has a tremor, or big fingers on a small screen, presses the wrong thing.",
  wcag: "2.5.8",
  level: "error",
  fix: "Make it at least 24 by 24 pixels, with padding, or move its neighbours away.",
  examples: {
    bad: [
      "<style>button { width: 18px; height: 18px; padding: 0; border: 0 }</style><button>1</button><button>2</button>",
      "<style>li { line-height: 15px; font-size: 12px }</style><ul><li><a href='#a'>Ask us</a></li><li><a href='#b'>Call us</a></li></ul>",
      "<style>a { display: inline-block; font-size: 10px; line-height: 12px }</style><div><a href='#a'>A</a> <a href='#b'>B</a> <a href='#c'>C</a></div>",
    ],
    good: [
      "<button>Send</button> <button>Print</button>",
      "<style>button { width: 18px; height: 18px; padding: 0; margin: 8px }</style><button>1</button><button>2</button>",
      "<p style='font-size: 10px'>You can <a href='#a'>ask</a> or <a href='#b'>call</a> us.</p>",
      "<label style='display: inline-block; padding: 6px'><input type='radio' name='a'>Yes</label><label style='display: inline-block; padding: 6px'><input type='radio' name='a'>No</label>",
      "<ul><li style='line-height: 25px'><a href='#a'>Ask us</a></li><li style='line-height: 25px'><a href='#b'>Call us</a></li></ul>",
    ],
  },
  views: viewsOf({ widths: WIDTHS }),
  look: (tab) => tab.ask(findSmall),
};

/** Runs inside the browser. A target's circle of 24 pixels may meet no other target, and no other small one's circle. */
function findSmall(kit: Kit) {
  const targets = kit
    .controls()
    .filter((element) => element.tabIndex >= 0 && kit.isSeen(element) && !element.closest("svg"))
    .map((element) => ({ element, box: wholeBox(element) }))
    .filter(({ box }) => box.right > 0 && box.bottom > 0);
  const isSmall = ({ box }: (typeof targets)[number]) =>
    box.right - box.left < 23.5 || box.bottom - box.top < 23.5;
  const small = targets
    .filter(isSmall)
    .filter(({ element }) => !isInSentence(element) && !isDefault(element));
  const near = small.filter((one) => targets.some((other) => other !== one && isNear(one, other)));
  return near.slice(0, 5).map(({ element, box }) => {
    const size = `${Math.round(box.right - box.left)} by ${Math.round(box.bottom - box.top)}`;
    return kit.spot(element, `This is ${size} pixels, and another control is too near.`);
  });

  function wholeBox(element: Element) {
    return kit.labelsOf(element).reduce((box, label) => {
      const other = kit.boxOf(label);
      return {
        left: Math.min(box.left, other.left),
        top: Math.min(box.top, other.top),
        right: Math.max(box.right, other.right),
        bottom: Math.max(box.bottom, other.bottom),
      };
    }, kit.boxOf(element));
  }

  /** The size of a link in a line of text is the line's. */
  function isInSentence(element: Element): boolean {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (block !== null && getComputedStyle(block).display === "inline") block = block.parentElement;
    const words = (node: Element | null) => (node?.textContent ?? "").replace(/[\s\p{P}]+/gu, "").length;
    const linked = [...(block?.querySelectorAll("a[href], button") ?? [])].reduce(
      (sum, each) => sum + words(each),
      0,
    );
    return words(block) > linked + 2;
  }

  function isDefault(element: Element): boolean {
    return (
      element.matches("input[type=checkbox], input[type=radio]") &&
      getComputedStyle(element).appearance === "auto"
    );
  }

  function isNear(one: (typeof targets)[number], other: (typeof targets)[number]): boolean {
    if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
    const [x, y] = [(one.box.left + one.box.right) / 2, (one.box.top + one.box.bottom) / 2];
    if (isSmall(other)) {
      const [otherX, otherY] = [
        (other.box.left + other.box.right) / 2,
        (other.box.top + other.box.bottom) / 2,
      ];
      if (Math.hypot(x - otherX, y - otherY) < 23.5) return true;
    }
    const away = (at: number, from: number, to: number) => Math.max(from - at, 0, at - to);
    return (
      Math.hypot(away(x, other.box.left, other.box.right), away(y, other.box.top, other.box.bottom)) < 11.5
    );
  }
}
