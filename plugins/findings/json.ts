import type { Format } from "./report-context.ts";

/** JSON for our own programs: every field of every finding. */
export const reportAsJson: Format = (findings) => `${JSON.stringify({ findings }, null, 2)}\n`;
