import type { Service } from "../model/service.ts";

/**
 * True for a service that is over on a day (`YYYY-MM-DD`): it ended, its last day has passed, or every date that it gives
 * has. One that is closed for a time isn't over, nor is one that goes on without an end.
 */
export function isOver({ status, schedules, send }: Service, date: string): boolean {
  if (status === "inactive" || status === "defunct") return true;
  if (send.lastDay !== undefined && send.lastDay < date) return true;
  return schedules.length > 0 && schedules.every(({ valid_to }) => valid_to !== undefined && valid_to < date);
}
