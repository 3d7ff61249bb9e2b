import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FONT_PACKAGES } from "../../plugins/browser/fonts-configuration.ts";
import { launchBrowser, startBrowser } from "../../plugins/browser/io.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser({ executablePath: process.env["CHROME_PATH"] });
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

describe("launchBrowser", () => {
  it.runIf(process.platform === "linux").each([
    ["en", "Education, health and care plan", "Open Sans"],
    ["ur", "تعلیم، صحت اور نگہداشت کا منصوبہ", "Noto Naskh Arabic"],
    ["ar", "خطة التعليم والصحة والرعاية", "Noto Naskh Arabic"],
    ["fa", "برنامه آموزش، بهداشت و مراقبت", "Noto Naskh Arabic"],
    ["ps", "د زده‌کړې، روغتیا او پاملرنې پلان", "Noto Naskh Arabic"],
    ["ckb", "پلانی پەروەردە، تەندروستی و چاودێری", "Noto Naskh Arabic"],
    ["bn", "শিক্ষা, স্বাস্থ্য ও যত্ন পরিকল্পনা", "Noto Sans Bengali"],
    ["pa", "ਸਿੱਖਿਆ, ਸਿਹਤ ਅਤੇ ਦੇਖਭਾਲ ਯੋਜਨਾ", "Noto Sans Gurmukhi"],
    ["gu", "શિક્ષણ, આરોગ્ય અને સંભાળ યોજના", "Noto Sans Gujarati"],
    ["ta", "கல்வி, சுகாதாரம் மற்றும் பராமரிப்புத் திட்டம்", "Noto Sans Tamil"],
    ["pl", "Plan edukacji, zdrowia i opieki: zażółć", "Open Sans"],
    ["so", "Qorshaha waxbarashada, caafimaadka iyo daryeelka", "Open Sans"],
    ["tr", "Eğitim, sağlık ve bakım planı", "Open Sans"],
    ["uk", "План освіти, здоров’я та догляду", "Open Sans"],
  ])("draws each letter of a line in %s", async (language, line, family) => {
    expect(await fontsOfLetters(language, line)).toEqual([family]);
  });

  it("reaches no address outside this machine", async () => {
    await expect(page.goto("http://council.example/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
  });

  it.runIf(process.platform === "linux")(
    "starts where the environment is empty and there is no home",
    async () => {
      const script = `
      import { launchBrowser } from "./plugins/browser/io.ts";
      const browser = await launchBrowser({ executablePath: ${JSON.stringify(process.env["CHROME_PATH"])} });
      console.log(await browser.version());
      await browser.close();`;
      const args = ["--input-type=module", "--eval", script];
      const { stdout } = await promisify(execFile)(process.execPath, args, { env: { HOME: "" } });
      expect(stdout).toContain("Chrome/");
    },
  );

  it.runIf(process.platform === "linux")("draws with fonts from packages alone", async () => {
    const started = await startBrowser({ executablePath: process.env["CHROME_PATH"] });
    await started.browser.close();
    const configuration = await readFile(started.launch.env?.["FONTCONFIG_FILE"] ?? "", "utf8");
    const folders = configuration.match(/<dir>.*<\/dir>/g) ?? [];
    expect(folders.length).toBeGreaterThan(FONT_PACKAGES.length);
    expect(folders.filter((line) => !line.includes("node_modules"))).toEqual([]);
  });

  it("says so in a sentence where the browser asked for isn't there", async () => {
    await expect(launchBrowser({ executablePath: "/nowhere/chrome" })).rejects.toMatchObject({
      where: "/nowhere/chrome",
      fix: "Install Chrome or Chromium, or set CHROME_PATH to the program.",
    });
  });
});

/** The font families that draw the letters of a line: a letter that no font has would name the wrong one. */
async function fontsOfLetters(language: string, line: string): Promise<string[]> {
  const letters = line.replace(/[^\p{Letter}\p{Mark}]/gu, "");
  await page.setContent(`<meta charset="utf-8"><p lang="${language}">${letters}</p>`);
  const session = await page.createCDPSession();
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "p" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return [...new Set(fonts.map((font) => font.familyName))];
}
