import { EVERY_FIELD, type TextRule, WORDS } from "./rule.ts";

/** Characters that stand for nothing that can be seen. */
export const CONTROL_CHARACTERS: TextRule = {
  id: "control-characters",
  why: "Characters that can't be seen break words for screen readers and search.",
  on: EVERY_FIELD,
  examples: [
    { before: "Splash\u0000 Club\u000b", after: "Splash Club" },
    { before: "swim\u200bming and play\u00ading\ufeff", after: "swimming and playing" },
    { before: "One\r\nTwo\rThree", after: "One\nTwo\nThree" },
    { before: "می‌خواهم", after: "می‌خواهم" },
  ],
  apply: (text) =>
    text
      .replace(/\r\n?/g, "\n")
      .replace(/(?![\n\t])\p{Cc}|[\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu, "")
      .replace(/[\u2028\u2029]/g, "\n"),
};

/** Spaces of every width are one space; the first and last ones go. */
export const SPACES: TextRule = {
  id: "spaces",
  why: "Spaces that hold words together, or stand in rows, tear holes into lines on a phone.",
  on: EVERY_FIELD,
  examples: [
    { before: "  Call\u00a0us \t today ", after: "Call us today" },
    { before: "One.\n \n\n\nTwo.", after: "One.\n\nTwo." },
  ],
  apply: (text) =>
    text
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t ]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
};

/** A field of one line with several. */
export const ONE_LINE: TextRule = {
  id: "one-line",
  why: "This field has room for one line.",
  on: ["line", "web", "email", "value"],
  examples: [{ before: "2 Mere Lane\nBrackenmere", after: "2 Mere Lane, Brackenmere" }],
  apply: (text) => text.replace(/(?<![,\s])[,\s]*\n\s*/g, ", "),
};

/** Line breaks in plain text: paragraphs, or lines that were broken to a width. */
export const LINE_BREAKS: TextRule = {
  id: "line-breaks",
  why: "A line that ends in the middle of a sentence goes on; another is a paragraph of its own.",
  on: ["prose"],
  examples: [
    { before: "Call us.\nOr write.", after: "Call us.\n\nOr write." },
    { before: "social and educational\ngoals", after: "social and educational goals" },
    { before: "One.\n\nTwo.", after: "One.\n\nTwo." },
  ],
  apply: (text) => text.replace(/(?<!\n)\n(?!\n)(?=\p{Ll})/gu, " ").replace(/(?<!\n)\n(?!\n)/g, "\n\n"),
};

/** Signs at the beginning of a line that made a list. */
export const BULLETS: TextRule = {
  id: "bullets",
  why: "A screen reader says “bullet” for a sign that was typed, and hears no list.",
  on: ["prose"],
  examples: [
    { before: "• Mindline (0808 808 0330)\n· Art", after: "Mindline (0808 808 0330)\nArt" },
    { before: "- swimming\n* riding", after: "swimming\nriding" },
    { before: "Rest - and play", after: "Rest - and play" },
  ],
  apply: (text) => text.replace(/^[ \t]*(?:[•·▪●◦‣][ \t]*|[-*–][ \t]+)/gmu, ""),
};

const PLACEHOLDER =
  /^(?:n\/?a|n\.a\.|none|nil|null|undefined|unknown|not known|not applicable|not provided|not set|no data|t\.?b\.?[acd]\.?|to be (?:confirmed|advised|announced)|to follow|xx+|hh:mm:ss|lorem ipsum.*|[-–—.?_*/]+)$/i;

/** Words that stand where nothing is known. */
export const PLACEHOLDERS: TextRule = {
  id: "placeholders",
  why: "“TBC” tells a family nothing. What isn't known is left out, and the page says that it isn't known.",
  on: EVERY_FIELD,
  examples: [
    { before: "N/A", after: "" },
    { before: "tbc", after: "" },
    { before: "-", after: "" },
    { before: "None of our rooms has steps", after: "None of our rooms has steps" },
  ],
  apply: (text) => (PLACEHOLDER.test(text.trim()) ? "" : text),
};

/** Words in capitals, for addresses of e-mail and web. */
export const SCHEMES: TextRule = {
  id: "web-address",
  why: "A web address without https:// leads nowhere.",
  on: ["web"],
  examples: [
    { before: "www.pool.example/swim", after: "https://www.pool.example/swim" },
    { before: "pool.example", after: "https://pool.example" },
    { before: "HTTP://pool.example", after: "http://pool.example" },
    { before: "https//pool.example", after: "https://pool.example" },
    { before: "https://pool.example and www.other.example", after: "https://pool.example" },
    { before: "https://pool.example/a,28790.htm", after: "https://pool.example/a,28790.htm" },
    { before: "javascript:alert(1)", after: "" },
    { before: "see our leaflet", after: "" },
  ],
  apply: toWebAddress,
};

function toWebAddress(text: string): string {
  const [first = ""] = text.trim().split(/[\s;]+|,(?=\s|$)/);
  const whole = first.replace(
    /^(https?):?\/{1,2}(?=[^/])/i,
    (_, scheme: string) => `${scheme.toLowerCase()}://`,
  );
  const address = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(whole) ? whole : `https://${whole}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  return isWeb && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(url.hostname) && url.username === "" ? address : "";
}

/** What stands in the field for an e-mail address and isn't one. */
export const EMAIL_FIELD: TextRule = {
  id: "email",
  why: "Only an e-mail address can be written to.",
  on: ["email"],
  examples: [
    { before: "mailto:hello@pool.example", after: "hello@pool.example" },
    { before: "Hello <hello@pool.example>, other@pool.example", after: "hello@pool.example" },
    { before: "use the form on our website", after: "" },
  ],
  apply: (text) =>
    /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i.exec(
      text.replace(/mailto:/gi, ""),
    )?.[0] ?? "",
};

/** Entities that were escaped twice, so that the first reading left them in the text. */
export const ENTITIES: TextRule = {
  id: "entities",
  why: "Families see &amp;nbsp; in the middle of a sentence.",
  on: WORDS,
  examples: [
    { before: "Fish &amp; chips&nbsp;for &pound;5", after: "Fish & chips\u00a0for £5" },
    { before: "It&#8217;s &lt;5 miles", after: "It’s <5 miles" },
    { before: "&valueOf; and &toString;", after: "&valueOf; and &toString;" },
    { before: "R&D; and Q&A", after: "R&D; and Q&A" },
  ],
  apply: (text) => text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi, decodeEntity),
};

const NAMED = new Map(
  Object.entries({
    ...{
      nbsp: "\u00a0",
      amp: "&",
      lt: "<",
      gt: ">",
      quot: '"',
      apos: "'",
      pound: "£",
      euro: "€",
      copy: "©",
      reg: "®",
    },
    ...{
      lsquo: "‘",
      rsquo: "’",
      ldquo: "“",
      rdquo: "”",
      ndash: "–",
      mdash: "—",
      hellip: "…",
      bull: "•",
      middot: "·",
    },
    ...{ eacute: "é", egrave: "è", ntilde: "ñ", frac12: "½", deg: "°", trade: "™", times: "×", shy: "" },
  }),
);

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : whole;
}
