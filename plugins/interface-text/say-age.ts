import type { Formats } from "../model/view.ts";

/** Words for years and months where neither browsers nor Node know the language's own; both are the same for one and many. */
const UNITS: Readonly<Record<string, { year: string; month: string }>> = {
  ckb: { year: "ساڵ", month: "مانگ" },
  "pa-Arab": { year: "سال", month: "مہینے" },
};

/** How a language says an age given in years: "6 months", "4 years", "2 years and 6 months". `list` joins the two. */
export function createAge(tag: string, dateLocale: string, list: Formats["list"]): Formats["age"] {
  const say = (unit: "year" | "month"): ((count: number) => string) => {
    const word = UNITS[tag]?.[unit];
    if (word !== undefined) return (count) => `${count} ${word}`;
    const format = new Intl.NumberFormat(dateLocale, { style: "unit", unit, unitDisplay: "long" });
    return (count) => format.format(count);
  };
  const [sayYears, sayMonths] = [say("year"), say("month")];
  return (years) => {
    const months = Math.round(years * 12);
    const [whole, rest] = [Math.floor(months / 12), months % 12];
    const parts = [
      ...(whole > 0 || rest === 0 ? [sayYears(whole)] : []),
      ...(rest > 0 ? [sayMonths(rest)] : []),
    ];
    return list(parts);
  };
}
