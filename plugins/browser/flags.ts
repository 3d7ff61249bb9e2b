/**
 * Flags on top of puppeteer's own, which already stop updates, sync and other background traffic.
 * They close the network but for this machine, and make letters and colours the same everywhere.
 * https://peter.sh/experiments/chromium-command-line-switches/
 */
const FLAGS: readonly string[] = [
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
  "--disable-domain-reliability",
  "--no-pings",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--lang=en-GB",
];

/** The flags to start a browser with. Root may not use Chrome's sandbox, and some containers have none. */
export function launchFlags(sandbox: boolean): string[] {
  return sandbox ? [...FLAGS] : [...FLAGS, "--no-sandbox"];
}
