/** A length like `4:05` in words: "4 minutes 5 seconds". `locale` is a language's own for dates and numbers. */
export function sayLength(length: string, locale: string): string {
  const [minutes = 0, seconds = 0] = length.split(":").map(Number);
  const parts: [number, "minute" | "second"][] = [
    [minutes, "minute"],
    [seconds, "second"],
  ];
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) =>
      new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(amount),
    )
    .join(" ");
}
