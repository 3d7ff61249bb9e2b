import type { DrivenCheck, Spot } from "../driven-check.ts";
import { findJumps, findLoop } from "../follow-focus.ts";
import { listStops, spotsOf } from "../in-page/walk.ts";
import { DESK, viewsOf } from "../view.ts";
import { walkPage } from "../walk-page.ts";

/** What the keyboard can't reach, or can't leave. */
export const keyboardReach: DrivenCheck = {
  id: "keyboard-reach",
  why: "Who uses no mouse can't press what the Tab key never comes to.",
  wcag: "2.1.1",
  level: "error",
  fix: "Use a link with an address or a button, and take `tabindex` away.",
  examples: {
    bad: [
      '<p><a href="#a">Ask us</a></p><button tabindex="-1">Send</button>',
      '<p><a href="#a">Ask us</a></p><span role="button" onclick="send()">Send</span>',
      '<p><a href="#a">Ask us</a></p><div style="cursor: pointer" onclick="send()">Send</div>',
    ],
    good: [
      '<p><a href="#a">Ask us</a></p><button>Send</button><button disabled>Print</button>',
      '<label><input type="radio" name="a" checked>Yes</label><label><input type="radio" name="a">No</label>',
      '<details><summary>More</summary><a href="#a">Ask us</a></details>',
      '<div role="tablist"><button role="tab">One</button><button role="tab" tabindex="-1">Two</button></div>',
      '<a href="/pool"><img alt="Pool" src="data:," width="40" height="40"></a> <a href="/pool" tabindex="-1">Pool</a>',
      '<h2 tabindex="-1">Short breaks</h2>',
    ],
  },
  views: [DESK],
  look: async (tab) => {
    const walk = await walkPage(tab);
    const { stops, dead } = await tab.ask(listStops);
    const reached = new Set(walk.stops);
    const missed = stops.filter((stop) => !reached.has(stop));
    const looped = findLoop(walk.stops, stops) !== null;
    const says = "The Tab key never comes to this.";
    return [...dead, ...(looped ? [] : await tab.ask(spotsOf, { stops: missed, says }))];
  },
};

/** What keeps the keyboard's focus. */
export const keyboardTrap: DrivenCheck = {
  id: "keyboard-trap",
  why: "Who uses no mouse is caught, and must close the page to get out.",
  wcag: "2.1.2",
  level: "error",
  fix: "Let the Tab key and Shift with Tab go on to the next control: don't stop the key's default in scripts.",
  examples: {
    bad: [
      '<p><a href="#a">Ask us</a></p><textarea aria-label="Note" onkeydown="if (event.key === \'Tab\') event.preventDefault()"></textarea><button>Send</button>',
      '<p><a href="#a">Ask us</a></p><button>Back</button><input aria-label="Name" onkeydown="if (event.key === \'Tab\' && event.shiftKey) event.preventDefault()"><button>Send</button>',
      '<input aria-label="Name" id="n"><input aria-label="Street" onkeydown="if (event.key === \'Tab\') { event.preventDefault(); n.focus(); }"><button>Send</button>',
    ],
    good: [
      '<p><a href="#a">Ask us</a></p><textarea aria-label="Note"></textarea><button>Send</button>',
      "<p>Nothing to press.</p>",
      '<label><input type="radio" name="a">Yes</label><label><input type="radio" name="a">No</label><button>Send</button>',
    ],
  },
  views: [DESK],
  look: async (tab) => {
    const { stops } = await tab.ask(listStops);
    if (stops.length < 2) return [];
    const spots: Spot[] = [];
    for (const back of [false, true]) {
      const trap = findLoop((await walkPage(tab, back)).stops, stops);
      const key = back ? "Shift with Tab" : "The Tab key";
      if (trap !== null)
        spots.push(...(await tab.ask(spotsOf, { stops: [trap], says: `${key} does not leave this.` })));
    }
    return spots.slice(0, 1);
  },
};

/** Focus that jumps about. */
export const focusOrder: DrivenCheck = {
  id: "focus-order",
  why: "Who goes from control to control is thrown about the page, and loses the place.",
  wcag: "2.4.3",
  level: "error",
  fix: "Put the controls into the HTML in the order in which they are seen: no `tabindex` above 0, no `order`, no reversed rows.",
  examples: {
    bad: [
      '<p><a href="#a">Ask us</a></p><p><a href="#b" tabindex="1">Call us</a></p>',
      '<div style="display: flex; flex-direction: column-reverse"><a href="#a">Ask us</a><a href="#b">Call us</a></div>',
      '<div style="display: flex; flex-direction: row-reverse"><a href="#a">Ask us</a> <a href="#b">Call us</a></div>',
      '<html dir="rtl" lang="ur"><body><div style="display: flex; flex-direction: row-reverse"><a href="#a">مدد</a> <a href="#b">فون</a></div></body></html>',
      '<ul style="display: grid"><li style="order: 2"><a href="#a">Ask us</a></li><li><a href="#b">Call us</a></li></ul>',
    ],
    good: [
      '<div style="display: flex"><a href="#a">Ask us</a><a href="#b">Call us</a></div>',
      '<ul style="columns: 2"><li><a href="#a">Ask us</a></li><li><a href="#b">Call us</a></li><li><a href="#c">Write</a></li><li><a href="#d">Visit</a></li></ul>',
      '<html dir="rtl" lang="ur"><body><div style="display: flex"><a href="#a">مدد</a><a href="#b">فون</a></div></body></html>',
      '<p>You can <a href="#a">ask us for an assessment, and we answer within six weeks of the day</a>, or <a href="#b">call us</a>.</p>',
      '<p><a href="#a">Ask us</a></p><a href="#b" style="position: fixed; top: 0">Top</a><p><a href="#c">Call us</a></p>',
    ],
  },
  views: viewsOf({ widths: [320, DESK.width] }),
  look: async (tab) => {
    const walk = await walkPage(tab);
    const { places, isRtl } = await tab.ask(listStops);
    const jumps = findJumps(walk.stops, places, isRtl);
    return tab.ask(spotsOf, {
      stops: jumps.slice(0, 3),
      says: "The Tab key comes to this after what is seen later.",
    });
  },
};
