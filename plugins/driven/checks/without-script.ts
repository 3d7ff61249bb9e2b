import type { DrivenCheck, Spot } from "../driven-check.ts";
import type { Kit } from "../tab.ts";
import { DESK } from "../view.ts";

/** Pages that say less without JavaScript, and don't say so. */
export const withoutScript: DrivenCheck = {
  id: "without-script",
  why: "Scripts fail on old phones and bad lines, and then nobody knows that something is missing.",
  wcag: null,
  level: "error",
  fix: "Write headings and links into the HTML, or say in a `<noscript>` what needs JavaScript and where else to find help.",
  examples: {
    bad: [
      "<div id='a'></div><script>a.innerHTML = '<h2>Clubs near you</h2>'</script>",
      "<div id='a'></div><script>a.innerHTML = '<a href=\"/clubs/\">Clubs</a> <a href=\"/camps/\">Camps</a>'</script>",
    ],
    good: [
      "<h2>Clubs near you</h2><a href='/clubs/'>Clubs</a>",
      "<div id='a'></div><noscript><p>The search needs JavaScript. Call us.</p></noscript><script>a.innerHTML = '<h2>Clubs near you</h2>'</script>",
      "<div id='a'></div><script>a.innerHTML = '<button>Keep this</button>'</script>",
      "<script>document.querySelector('h1').dataset.a = 'b'</script>",
    ],
  },
  views: [DESK],
  look: async (tab) => {
    await tab.reload();
    const withIt = await tab.ask(listWays);
    await tab.show({ script: false });
    const without = await tab.ask(listWays);
    const spots: Spot[] = [];
    const lost = withIt.ways.filter((way) => !without.ways.includes(way));
    if (lost.length > 0 && !without.isExplained)
      spots.push({
        selector: "main",
        snippet: "<main>",
        says: `Without JavaScript this is missing, and nothing says so: ${lost.slice(0, 3).join(", ")}.`,
      });
    await tab.show(DESK);
    return spots;
  },
};

/** Runs inside the browser: the headings and links of the main part, and whether a sentence says what needs JavaScript. */
function listWays(kit: Kit) {
  const main = document.querySelector("main") ?? document.body;
  const headings = [...main.querySelectorAll("h1, h2, h3, h4")].filter(kit.isSeen);
  const links = [...main.querySelectorAll("a[href]")].filter(
    (link) => kit.isSeen(link) && !link.getAttribute("href")?.startsWith("#"),
  );
  const toText = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const notes = [...document.querySelectorAll("noscript")].filter(
    (note) =>
      note.childElementCount > 0 &&
      [...note.children].some((child) => kit.isSeen(child) && /\p{L}{3}/u.test(child.textContent ?? "")),
  );
  return {
    ways: [
      ...headings.map((each) => `“${toText(each)}”`),
      ...links.map((each) => each.getAttribute("href") ?? ""),
    ],
    isExplained: notes.length > 0,
  };
}
