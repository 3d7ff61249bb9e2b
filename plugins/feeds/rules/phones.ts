import type { FeedRecord } from "../feed-record.ts";
import { flagged, mended, type RecordRule, type Ruled } from "./record-rule.ts";

type Phone = FeedRecord["phones"][number];

/** Numbers in the fields for phones. */
export const PHONE_FIELDS: RecordRule = {
  id: "phones",
  why: "A phone can call digits. What else stood there is said beside the number.",
  examples: [
    { before: { phones: [{ number: "(0117) 922-2000" }] }, after: { phones: [{ number: "0117 922 2000" }] } },
    {
      before: { phones: [{ number: "+44 (0)117 922 2000" }] },
      after: { phones: [{ number: "+44 117 922 2000" }] },
    },
    {
      before: { phones: [{ number: "01632 960555 ext 12" }] },
      after: { phones: [{ number: "01632 960555", description: "Extension 12" }] },
    },
    {
      before: { phones: [{ number: "01632 960555 or 01632 960556" }] },
      after: { phones: [{ number: "01632 960555" }, { number: "01632 960556" }] },
    },
    { before: { phones: [{ number: "use the form" }] }, after: { phones: [] } },
    {
      before: { phones: [{ number: "111", description: "Duty" }] },
      after: { phones: [{ number: "111", description: "Duty" }] },
    },
  ],
  apply: (record) => {
    const notes: Ruled["notes"] = [];
    const phones = record.phones.flatMap((phone, index) => {
      const found = splitPhone(phone);
      const after = found
        .map(({ number, description }) => [number, description].filter(Boolean).join(", "))
        .join(" and ");
      const before = [phone.number, phone.description].filter(Boolean).join(", ");
      if (before !== after) notes.push(mended(`phones[${index}]`, before, after === "" ? undefined : after));
      return found;
    });
    return { record: { ...record, phones: withoutDoubles(phones) }, notes };
  },
};

function splitPhone({ number, description }: Phone): Phone[] {
  return (number ?? "").split(/\s*(?:[/;,]|\bor\b|\band\b)\s*(?=[+(]?\d{3})/i).flatMap((part) => {
    const [, main = "", extension] =
      /^(.*?)(?:\(?\s*(?:ext(?:ension)?|x)\.?:?\s*(\d+)\s*\)?)?\s*$/i.exec(part) ?? [];
    const digits = toDigits(main);
    if (digits === undefined) return [];
    const notes = [description, extension === undefined ? undefined : `Extension ${extension}`].filter(
      Boolean,
    );
    return [{ number: digits, ...(notes.length === 0 ? {} : { description: notes.join(", ") }) }];
  });
}

/** A number in digits and spaces, with the + of a country; undefined where it isn't one. */
export function toDigits(text: string): string | undefined {
  const digits = text
    .replace(/(\+\d+\s*)\(0\)/, "$1")
    .replace(/[^+\d]+/g, " ")
    .replace(/(?!^)\+/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  const count = digits.replace(/\D/g, "").length;
  const isWordy = text.replace(/[^a-z]/gi, "").length > 15;
  const isNumber = /^\+?[\d ]{3,20}$/.test(digits) && (count === 3 || (count >= 5 && count <= 15));
  return isNumber && !isWordy ? digits : undefined;
}

function withoutDoubles(phones: readonly Phone[]): Phone[] {
  const bare = ({ number }: Phone) => (number ?? "").replace(/\D/g, "").replace(/^44/, "0");
  const known = new Set<string>();
  return phones.filter((phone) => known.size < known.add(bare(phone)).size);
}

/** A number that stands only in the description. It stays there too: the words round it say when to call. */
export const PHONES_IN_PROSE: RecordRule = {
  id: "phones-in-text",
  why: "Families look for the number first. Of several, only a person can tell which is the service's own.",
  examples: [
    {
      before: { description: "Call us on 0117 955 3330 to book.", phones: [] },
      after: { description: "Call us on 0117 955 3330 to book.", phones: [{ number: "0117 955 3330" }] },
    },
    {
      before: { description: "24/7 crisis line: 0300 555 0334", phones: [] },
      after: {
        description: "24/7 crisis line: 0300 555 0334",
        phones: [{ number: "0300 555 0334", description: "24/7 crisis line" }],
      },
    },
    {
      before: { description: "Fax: 0117 955 3331", phones: [] },
      after: { description: "Fax: 0117 955 3331", phones: [] },
    },
    {
      before: { description: "Charity number 01105 12345", phones: [] },
      after: { description: "Charity number 01105 12345", phones: [] },
    },
    {
      before: { description: "Call 0117 955 3330.", phones: [{ number: "111" }] },
      after: { description: "Call 0117 955 3330.", phones: [{ number: "111" }] },
    },
    { before: { description: "To book call 0117 955 3330. Crimestoppers: 0800 555 111.", phones: [] } },
  ],
  apply: (record) => {
    if (record.phones.length > 0) return { record, notes: [] };
    const phones = withoutDoubles(findNumbers(record.description ?? ""));
    const [{ number = "" } = {}, second] = phones;
    if (number === "") return { record, notes: [] };
    if (second === undefined)
      return {
        record: { ...record, phones },
        notes: [mended("phones", "no number", number, "It stood in the description.")],
      };
    const numbers = phones.map((phone) => phone.number).join(", ");
    const advice =
      "Put the service's own number into phones. It has none yet, and these stand in the description.";
    return { record, notes: [flagged("phones", numbers, advice)] };
  },
};

/** British numbers of 10 or 11 digits that begin with 0 or +44. */
const NUMBER = /(?<![\d/.,+-])(?:\+44\s?(?:\(0\)\s?)?|\(?0)[1-9]\d?(?:[\s()-]{0,2}\d){7,9}(?![\d/]|[.,]\d)/g;

function findNumbers(text: string): Phone[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: found, index }) => {
    const before = text.slice(Math.max(0, text.lastIndexOf("\n", index) + 1, index - 60), index);
    const number = toDigits(found);
    const digits = (number ?? "").replace(/\D/g, "").replace(/^44/, "0").length;
    const isOther = /(?:fax|charity|company|regist\w*|reg\.?)[^\d]{0,20}$/i.test(before);
    if (number === undefined || isOther || digits < 10 || digits > 11) return [];
    const description = /(?:^|[.;]\s)([A-Z0-9][^.;:]{2,40}?)\s?:\s?$/.exec(before)?.[1];
    const isPlain =
      description === undefined || /^(?:tele?|tele?phone|phone|call|mobile)\b/i.test(description);
    return [{ number, ...(isPlain ? {} : { description }) }];
  });
}
