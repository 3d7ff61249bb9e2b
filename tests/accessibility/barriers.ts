import { CLEAN, type PlantedPage, toHtml } from "./planted-site.ts";

/** A page with one barrier, and how the gate must name it. */
export type Barrier = PlantedPage & {
  what: string;
  url: string;
  check: string;
  runner: "axe" | "htmlcs" | "page";
  criterion: string | null;
  selector: string;
};

/** Text that is too pale to read, in one language. axe alone passes it where letters join: see the README. */
function paleText(language: string, text: string): Barrier {
  return {
    what: `pale text in ${language}`,
    url: `/pale-${language}/`,
    language,
    body: `<h1>${text}</h1><p id="pale" style="color: #bbb">${text}</p>`,
    check: "color-contrast",
    runner: "axe",
    criterion: "1.4.3",
    selector: "#pale",
  };
}

const onElement: readonly (readonly [
  what: string,
  url: string,
  body: string,
  runner: "axe" | "htmlcs",
  check: string,
  criterion: string | null,
])[] = [
  ["a picture without alt text", "/alt/", '<img id="x" src="/pool.png">', "axe", "image-alt", "1.1.1"],
  ["a field without a label", "/label/", '<input id="x" type="text">', "axe", "label", "4.1.2"],
  ["a link without text", "/link/", '<a id="x" href="/alt/"></a>', "axe", "link-name", "2.4.4"],
  ["a button without text", "/button/", '<button id="x"></button>', "axe", "button-name", "4.1.2"],
  [
    "a passage in a language that doesn't exist",
    "/lang-part/",
    '<p id="x" lang="urdish">السلام</p>',
    "axe",
    "valid-lang",
    "3.1.2",
  ],
  [
    "a name that two elements claim",
    "/duplicate/",
    '<button aria-labelledby="x">1</button><span id="x">Call</span><span id="x">Ask</span>',
    "htmlcs",
    "WCAG2AA.Principle4.Guideline4_1.4_1_1.F77",
    "4.1.1",
  ],
  [
    "links too small to hit",
    "/target/",
    '<p><a id="x" style="display: inline-block; width: 10px; height: 10px; overflow: hidden" href="/alt/">A</a><a style="display: inline-block; width: 10px; height: 10px; overflow: hidden" href="/link/">B</a></p>',
    "axe",
    "target-size",
    "2.5.8",
  ],
  [
    "a control that jumps the queue",
    "/tabindex/",
    '<button id="x" tabindex="3">Call</button>',
    "axe",
    "tabindex",
    null,
  ],
  [
    "a table whose heading cells belong to nothing",
    "/table/",
    '<table><tr><th>Day</th><th>Club</th></tr><tr><th>Monday</th><td id="x" headers="no">Swimming</td></tr></table>',
    "htmlcs",
    "WCAG2AA.Principle1.Guideline1_3.1_3_1.H43.IncorrectAttr",
    "1.3.1",
  ],
];

const onPage: readonly (PlantedPage & {
  what: string;
  url: string;
  check: string;
  criterion: string | null;
})[] = [
  {
    what: "no level 1 heading",
    url: "/heading/",
    body: "<p>Text</p>",
    check: "page-heading",
    criterion: "2.4.6",
  },
  {
    what: "a level 1 heading that is hidden",
    url: "/hidden-heading/",
    body: "<h1 hidden>Short breaks</h1><p>Text</p>",
    check: "page-heading",
    criterion: "2.4.6",
  },
  { what: "no text", url: "/blank/", body: "", check: "page-blank", criterion: null },
  {
    what: "text that is all hidden",
    url: "/hidden-main/",
    html: toHtml({}).replace("<main>", '<main style="display: none">'),
    check: "page-blank",
    criterion: null,
  },
  {
    what: "a file with nothing in it",
    url: "/empty/",
    html: "",
    check: "page-main",
    criterion: "1.3.1",
  },
  {
    what: "no background, so that one engine would skip contrast",
    url: "/background/",
    html: toHtml({}).replace(/<link.*>/, ""),
    check: "page-background",
    criterion: "1.4.3",
  },
  {
    what: "sending people on at once",
    url: "/moves-on/",
    head: '<meta http-equiv="refresh" content="0; url=/alt/">',
    check: "page-moves-on",
    criterion: null,
  },
  {
    what: "sending people on from a script",
    url: "/script-moves-on/",
    head: '<script>location.replace("/alt/")</script>',
    check: "page-moves-on",
    criterion: null,
  },
  {
    what: "letters that no font draws",
    url: "/letters/",
    body: `${CLEAN}<p>𘠀𘠁𘠂</p>`,
    check: "page-letters",
    criterion: null,
  },
];

/** Every barrier that is planted, each on a page of its own. */
export const BARRIERS: readonly Barrier[] = [
  paleText("en", "A short break gives your child time with others."),
  paleText("ur", "مختصر وقفہ آپ کے بچے کو دوسروں کے ساتھ وقت دیتا ہے"),
  paleText("ar", "الاستراحة القصيرة تمنح طفلك وقتًا مع الآخرين"),
  paleText("fa", "استراحت کوتاه به فرزند شما فرصت می‌دهد"),
  paleText("ps", "لنډه وقفه ستاسو ماشوم ته وخت ورکوي"),
  paleText("ckb", "پشووی کورت کات بە منداڵەکەت دەدات"),
  paleText("bn", "স্বল্প বিরতি আপনার সন্তানকে সময় দেয়"),
  paleText("pa", "ਛੋਟੀ ਛੁੱਟੀ ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਸਮਾਂ ਦਿੰਦੀ ਹੈ"),
  paleText("gu", "ટૂંકો વિરામ તમારા બાળકને સમય આપે છે"),
  paleText("ta", "குறுகிய இடைவேளை உங்கள் குழந்தைக்கு நேரம் தருகிறது"),
  ...onElement.map(([what, url, body, runner, check, criterion]) => ({
    ...{ what, url, runner, check, criterion, selector: "#x", body: `<h1>Short breaks</h1>${body}` },
  })),
  {
    what: "a page in a language that doesn't exist",
    url: "/lang/",
    html: toHtml({}).replace('lang="en"', 'lang="urdish"'),
    runner: "axe",
    check: "html-lang-valid",
    criterion: "3.1.1",
    selector: "html",
  },
  ...onPage.map((page) => ({ ...page, runner: "page" as const, selector: "" })),
];
