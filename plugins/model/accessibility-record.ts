import { z } from "zod";
import { isoDate, line } from "./fields.ts";

const count = z.int().min(0);

/** A criterion of WCAG that programs look at, and which of them do. */
const TestedCriterion = z.strictObject({ number: line, name: line, tools: z.array(line).min(1) });

/** Something that a run found or left out, and how many pages it is on. */
const KnownProblem = z.strictObject({
  check: line,
  message: line,
  pages: count,
  /** Until when a council lives with it, who answers for it, and why; without these it is to be mended. */
  until: isoDate.optional(),
  owner: line.optional(),
  reason: line.optional(),
});

/** `accessibility.json` in the content folder: what a full run of the accessibility gate tested and found. */
export const AccessibilityRecord = z.strictObject({
  date: isoDate,
  pages: count,
  languages: z.array(line),
  tools: z.array(z.strictObject({ name: line, version: line })),
  criteria: z.array(TestedCriterion),
  counts: z.strictObject({ error: count, warning: count, review: count }),
  problems: z.array(KnownProblem),
});
export type AccessibilityRecord = z.infer<typeof AccessibilityRecord>;

/** The name of the file in the content folder. */
export const RECORD_FILE = "accessibility.json";
