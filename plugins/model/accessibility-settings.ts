import { z } from "zod";
import { isoDate, line, slug } from "./fields.ts";

/** How much a check of barriers weighs. To make one lighter takes a reason, somebody who answers for it, and a last day. */
export const BarrierSetting = z.strictObject({
  level: z.enum(["off", "review", "warning", "error"]),
  /** How the addresses of the pages, or the names of the content files, begin that it holds for. Without it, for all. */
  where: line.optional(),
  reason: line.optional(),
  /** A team or a role, never a person's name. */
  owner: line.optional(),
  /** The last day on which it holds. */
  until: isoDate.optional(),
});

/** What the gate finds and a council lives with until a day: what any tool finds, by the name of its check. */
export const AccessibilityExclusion = z.strictObject({
  check: line,
  /** How the addresses of the pages begin that it holds for. Without it, for all. */
  pages: z
    .preprocess(
      (value) => (typeof value === "string" ? [value] : value),
      z.array(line.startsWith("/", "must begin with /")).min(1, "needs at least one address"),
    )
    .optional(),
  reason: line,
  /** A team or a role, never a person's name. */
  owner: line,
  /** The last day on which it holds. */
  until: isoDate,
});

/** What a council decides about the checks of barriers. */
export const AccessibilitySettings = z.strictObject({
  /** Settings by the id of the check. A level alone, like `error`, stands for `{ level: error }`. */
  rules: z
    .record(
      slug,
      z.preprocess((value) => (typeof value === "string" ? { level: value } : value), BarrierSetting),
    )
    .default({}),
  exclusions: z.array(AccessibilityExclusion).default([]),
});

export type BarrierSetting = z.infer<typeof BarrierSetting>;
export type AccessibilityExclusion = z.infer<typeof AccessibilityExclusion>;
export type AccessibilitySettings = z.infer<typeof AccessibilitySettings>;
