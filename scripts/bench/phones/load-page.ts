import type { Browser, CDPSession, Page } from "puppeteer-core";
import { SLOW_4G, SLOWER } from "../slow-phone.ts";

/** What a page's bytes are for. */
export const KINDS = ["html", "css", "script", "image", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** One load on a slow phone: milliseconds to the first and the largest paint, layout shift, milliseconds blocked, bytes over the wire. */
export type Load = {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  blocked: number;
  requests: number;
  bytes: Record<Kind, number>;
};

/** What the browser tells of a load: times from the start of its navigation, in milliseconds. */
type Told = {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  tasks: { start: number; length: number }[];
};

/** A phone's screen: 360 pixels wide, two of its own pixels for each. */
const SCREEN = { width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** How long a page must be quiet before a load counts as over, in milliseconds. */
const QUIET = 1000;

/** A task longer than this keeps a finger waiting, in milliseconds. Source: https://web.dev/articles/tbt */
const LONG_TASK = 50;

const KIND_OF_TYPE: Readonly<Record<string, Kind>> = {
  Document: "html",
  Stylesheet: "css",
  Script: "script",
  Image: "image",
};

/** Loads a page once in a browser that knows nothing of the site, on a slow phone, and waits until it is quiet. */
export async function loadPage(browser: Browser, address: string): Promise<Load> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(SCREEN);
    const session = await page.createCDPSession();
    const fetched = await listenToNetwork(session);
    await page.evaluateOnNewDocument(watch);
    await session.send("Network.emulateNetworkConditions", SLOW_4G);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(address, { waitUntil: "load" });
    await page.waitForNetworkIdle({ idleTime: QUIET });
    return toLoad(await ask(page), fetched);
  } finally {
    await context.close();
  }
}

type Fetched = { requests: number; bytes: Record<Kind, number> };

async function listenToNetwork(session: CDPSession): Promise<Fetched> {
  const fetched: Fetched = { requests: 0, bytes: { html: 0, css: 0, script: 0, image: 0, other: 0 } };
  const kinds = new Map<string, Kind>();
  session.on("Network.responseReceived", ({ requestId, type }) => {
    fetched.requests++;
    kinds.set(requestId, KIND_OF_TYPE[type] ?? "other");
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    fetched.bytes[kinds.get(requestId) ?? "other"] += encodedDataLength;
  });
  await session.send("Network.enable");
  return fetched;
}

/** Runs in the page, before anything of its own. */
function watch(): void {
  const told: Told = { firstPaint: 0, largestPaint: 0, shift: 0, tasks: [] };
  Object.assign(globalThis, { told });
  const observe = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") told.firstPaint = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    told.largestPaint = startTime;
  });
  observe("layout-shift", ({ value = 0 }) => {
    told.shift += value;
  });
  observe("longtask", ({ startTime, duration }) => {
    told.tasks.push({ start: startTime, length: duration });
  });
}

async function ask(page: Page): Promise<Told> {
  return (await page.evaluate("globalThis.told")) as Told;
}

function toLoad({ firstPaint, largestPaint, shift, tasks }: Told, fetched: Fetched): Load {
  const blocked = tasks
    .map(({ start, length }) => start + length - Math.max(start + LONG_TASK, firstPaint))
    .reduce((sum, over) => sum + Math.max(0, over), 0);
  return { firstPaint, largestPaint, shift, blocked, ...fetched };
}
