/** Something that old browsers lack: the feature's path with dots between, how it is written, and which browsers. */
export type Lack = { feature: string; written: string; browsers: string[] };

/** Each once. */
export function distinct(lacks: readonly Lack[]): Lack[] {
  return [...new Map(lacks.map((lack) => [`${lack.feature} ${lack.written}`, lack])).values()];
}

/** The key under which something is allowed: that of the feature, of what it is part of, or of just this way of using it. */
export function findReason({ feature, written }: Lack, reasons: readonly string[]): string | undefined {
  return reasons.find((key) => `${feature}.`.startsWith(`${key}.`) || key === `${feature} in ${written}`);
}

/** `assets/site.css: safari 15 can't do “:has” (css.selectors.has). …` */
export function sayLack(file: string, { feature, written, browsers }: Lack): string {
  return `${file}: ${browsers.join(", ")} can't do “${written}” (${feature}). Write it in a way that they know, put it in @supports or behind a test in the script, or say in plugins/old-browsers/allowed.ts what people then see.`;
}

/** A feature that is allowed, and that nothing uses. */
export function sayUnused(feature: string): string {
  return `plugins/old-browsers/allowed.ts: nothing uses ${feature} any more. Take it out.`;
}
