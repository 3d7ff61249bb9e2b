import type { Badge, PublishedPage } from "../../model/approval.ts";
import { compareReadings, type ReadingChanges } from "./compare-readings.ts";
import { toReading } from "./reading.ts";

/** What changed since parents approved other words of a page; `lost` where what they saw isn't kept. */
export type ChangesSince = ({ state: "known" } & ReadingChanges) | { state: "lost" };

/**
 * Compares a page whose approval lapsed with what its reviewers saw; undefined for a page in any other state. `readSeen` gives
 * what the reviewers of some words saw, by its digest.
 */
export function changesSince(
  badge: Badge,
  page: Pick<PublishedPage, "seen">,
  readSeen: (digest: string) => string | undefined,
): ChangesSince | undefined {
  if (badge.state !== "lapsed") return undefined;
  const before = toReading(readSeen(badge.digest) ?? "");
  const now = toReading(page.seen() ?? "");
  if (before === undefined || now === undefined) return { state: "lost" };
  return { state: "known", ...compareReadings(before, now) };
}
