import type { DrivenCheck } from "../driven-check.ts";
import { focusOn } from "../in-page/focus-look.ts";
import { spotsOf } from "../in-page/walk.ts";
import type { Tab } from "../tab.ts";
import { DESK, viewsOf } from "../view.ts";
import { walkPage } from "../walk-page.ts";

/** Whether the pixels around a control are the same with focus and without. */
async function looksTheSame(tab: Tab, stop: number): Promise<boolean> {
  const pictures: string[] = [];
  for (const isOn of [false, true]) {
    const clip = await tab.ask(focusOn, { stop, isOn });
    if (clip === null || clip.width < 1 || clip.height < 1) return true;
    pictures.push(await tab.picture(clip));
  }
  return pictures[0] === pictures[1];
}

/** Focus that can't be seen. Where no style changes the pixels decide. */
export const focusSeen: DrivenCheck = {
  id: "focus-seen",
  why: "Who uses the keyboard must see where it is, or presses the wrong thing.",
  wcag: "2.4.7",
  level: "error",
  fix: "Give `:focus-visible` an outline of at least 2 pixels in a colour that stands out. Forced colours take shadows and backgrounds away and leave outlines.",
  examples: {
    bad: [
      "<style>a { outline: none }</style><a href='#a'>Ask us</a>",
      "<style>button:focus { outline: 2px solid white }</style><button>Send</button>",
      "<style>a:focus { outline: none; box-shadow: 0 0 0 3px blue }</style><a href='#a'>Ask us</a>",
      "<style>a { position: absolute; left: -9999px }</style><a href='#a'>Skip</a>",
    ],
    good: [
      "<a href='#a'>Ask us</a><button>Send</button><input aria-label='Name'>",
      "<style>a:focus { outline: 3px solid transparent; background: yellow }</style><a href='#a'>Ask us</a>",
      "<style>input { opacity: 0; position: absolute } input:focus + label { outline: 2px solid black }</style><input type='checkbox' id='c'><label for='c'>Yes</label>",
      "<style>.skip { position: absolute; left: -9999px } .skip:focus { left: 0 }</style><a class='skip' href='#a'>Skip</a>",
    ],
  },
  views: viewsOf({ colours: ["light", "forced"] }),
  look: async (tab) => {
    const { looks } = await walkPage(tab);
    const hidden = looks.filter(({ isOutside }) => isOutside).map(({ stop }) => stop);
    const unseen: number[] = [];
    for (const { stop, isSame, isOutside } of looks)
      if (isSame && !isOutside && unseen.length < 3 && (await looksTheSame(tab, stop))) unseen.push(stop);
    return [
      ...(await tab.ask(spotsOf, {
        stops: hidden.slice(0, 3),
        says: "This takes focus outside the window.",
      })),
      ...(await tab.ask(spotsOf, { stops: unseen, says: "Nothing shows that this has focus." })),
    ];
  },
};

/** Focus under something else. */
export const focusCovered: DrivenCheck = {
  id: "focus-covered",
  why: "Who uses the keyboard can't see the control that a banner lies over.",
  wcag: "2.4.11",
  level: "error",
  fix: "Give the page `scroll-padding` as high as what sticks to the window, or let it scroll with the page.",
  examples: {
    bad: [
      "<div style='position: fixed; inset: 0 0 auto 0; height: 300px; background: white; z-index: 1'>We use cookies.</div><p><a href='#a'>Ask us</a></p>",
      "<p><a href='#a'>Ask us</a></p><p style='margin-top: 2000px'><a href='#b'>Call us</a></p><div style='position: fixed; inset: auto 0 0 0; height: 200px; background: white'>We use cookies.</div>",
    ],
    good: [
      "<a href='#a'>Ask us</a>",
      "<header style='position: sticky; top: 0; background: white'><a href='#c'>Name</a></header><p style='height: 2000px'><a href='#a'>Ask us</a></p><p><a href='#b'>Call us</a></p>",
      "<label><input type='checkbox' style='opacity: 0'>Yes</label>",
    ],
  },
  views: viewsOf({ widths: [320, DESK.width] }),
  look: async (tab) => {
    const covered = (await walkPage(tab)).looks.filter(
      ({ coveredBy, isOutside }) => coveredBy !== null && !isOutside,
    );
    const spots = covered.slice(0, 3).map(async ({ stop, coveredBy }) => {
      const says = `Where this has focus, something lies over all of it: ${coveredBy}.`;
      return tab.ask(spotsOf, { stops: [stop], says });
    });
    return (await Promise.all(spots)).flat();
  },
};
