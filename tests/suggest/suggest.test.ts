import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLocales } from "../../plugins/interface-text/io.ts";
import { createTranslator } from "../../plugins/interface-text/translator.ts";
import { parseYaml } from "../../plugins/model/parse-yaml.ts";
import { Settings } from "../../plugins/model/settings.ts";
import type { Text, Voice } from "../../plugins/model/view.ts";
import {
  fillForm,
  type SuggestedPage,
  suggestFor,
  toMailUrl,
  toSuggestView,
} from "../../plugins/site/suggest.ts";
import { settingsWith } from "../content-folder.ts";

const tags = readdirSync("locales")
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));
const { locales } = await readLocales("locales", tags);
const translator = await createTranslator(locales);
const speak = (tag: string): Text => translator.speak(tag);

const SLEEP_WELL: SuggestedPage = {
  url: "https://localoffer.smallton.example/services/sleep-well/",
  id: "services/sleep-well",
  language: "en",
  date: "2026-11-24",
};

/** An e-mail as a mail program reads its address. A `+` stays a plus there, as RFC 6068 says. */
function readMail(url: string): { to: string; subject: string; body: string } {
  const [, to = "", subject = "", body = ""] =
    /^mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)$/.exec(url) ?? [];
  return {
    ...{ to: decodeURIComponent(to), subject: decodeURIComponent(subject) },
    body: decodeURIComponent(body),
  };
}

describe("a form's address", () => {
  it.each([
    [
      "https://x.example/form?page={url}",
      `https://x.example/form?page=${encodeURIComponent(SLEEP_WELL.url)}`,
    ],
    ["https://x.example/f?r={id}&l={language}", "https://x.example/f?r=services%2Fsleep-well&l=en"],
    [
      "https://x.example/f?built={date}&again={date}",
      "https://x.example/f?built=2026-11-24&again=2026-11-24",
    ],
    ["https://x.example/f?about={id}#form", "https://x.example/f?about=services%2Fsleep-well#form"],
    ["https://x.example/f", "https://x.example/f"],
  ])("%s becomes %s", (form, filled) => {
    expect(fillForm(form, SLEEP_WELL)).toBe(filled);
  });

  it("keeps what a record's id would break inside its own parameter", () => {
    const filled = fillForm("https://x.example/f?id={id}&next=1", { ...SLEEP_WELL, id: "a&next=2#b c" });
    expect([...new URL(filled).searchParams]).toEqual([
      ["id", "a&next=2#b c"],
      ["next", "1"],
    ]);
  });
});

describe("an e-mail about a page", () => {
  it("names the record and has lines to fill", () => {
    expect(readMail(toMailUrl("send@smallton.example", speak("en"), SLEEP_WELL))).toEqual({
      to: "send@smallton.example",
      subject: "About this page: services/sleep-well",
      body: [
        "https://localoffer.smallton.example/services/sleep-well/",
        "services/sleep-well (en, 2026-11-24)",
        "",
        "What is wrong?",
        "",
        "",
        "What should it say?",
        "",
        "",
      ].join("\r\n"),
    });
  });

  it("writes spaces as %20 and line ends as %0D%0A", () => {
    const url = toMailUrl("send@smallton.example", speak("en"), SLEEP_WELL);
    expect(url).toContain("What%20is%20wrong%3F%0D%0A");
    expect(url).not.toMatch(/[+\s]|(?<!%0D)%0A/);
  });

  it.each([
    ["send+offer@smallton.example", "mailto:send+offer@smallton.example?"],
    ["a&b@smallton.example", "mailto:a%26b@smallton.example?"],
    ["50%off@smallton.example", "mailto:50%25off@smallton.example?"],
  ])("goes to %s", (email, start) => {
    expect(toMailUrl(email, speak("en"), SLEEP_WELL).startsWith(start)).toBe(true);
  });

  it.each(tags)(
    "is short enough for every mail program in %s, and its addresses stand on lines of their own",
    (tag) => {
      const long = `https://localoffer.a-rather-long-name-of-a-council.example/${tag}/growing-up/health-and-care-as-an-adult/`;
      const url = toMailUrl("send@smallton.example", speak(tag), {
        ...SLEEP_WELL,
        ...{ url: long, id: "growing-up/health-and-care-as-an-adult", language: tag },
      });
      expect(url.length).toBeLessThanOrEqual(1_900);
      const lines = readMail(url).body.split("\r\n");
      expect(lines.slice(0, 2)).toEqual([
        long,
        `growing-up/health-and-care-as-an-adult (${tag}, 2026-11-24)`,
      ]);
      expect(lines.filter((line) => line !== "")).toHaveLength(4);
    },
  );
});

describe("the ways to suggest a change", () => {
  const voice = { t: speak("ur"), language: { tag: "ur" } } as Voice;
  const suggested = (lines: string, path: string) => {
    const text = settingsWith("areas:", `${lines}areas:`);
    const { value } = parseYaml(Settings, { file: "settings.yaml", text });
    if (value === undefined) throw new Error("The settings can't be read.");
    return suggestFor({ settings: value, date: "2026-11-24" }, voice, path);
  };

  it("are the SEND team's e-mail address and phone number where the council sets none", () => {
    const { form, email, phone } = suggested("", "school");
    expect([form, email?.address, phone?.phone]).toEqual([
      undefined,
      "send@smallton.example",
      "01632 960100",
    ]);
  });

  it.each([
    ["school/sen-support", "school/sen-support", "/ur/school/sen-support/"],
    ["", "home", "/ur/"],
  ])("name the page %s in the reader's language", (path, id, address) => {
    const { form = "", ...ways } = suggested(
      "feedback: { form: 'https://x.example/f?u={url}&i={id}&l={language}&d={date}' }\n",
      path,
    );
    expect(ways).toEqual({ id });
    expect(Object.fromEntries(new URL(form).searchParams)).toEqual({
      ...{ u: `https://localoffer.smallton.example${address}`, i: id, l: "ur", d: "2026-11-24" },
    });
  });

  it("are those that the council offers, and no other", () => {
    expect(toSuggestView({ phone: "01632 960100" }, speak("en"), SLEEP_WELL)).toEqual({
      id: "services/sleep-well",
      phone: { text: "Call ", phone: "01632 960100", rest: " and say which page it is:" },
    });
  });

  it("say when the council answers where it promises that", () => {
    const form = "https://x.example/f";
    expect(toSuggestView({ form, answerDays: 5 }, speak("en"), SLEEP_WELL)).toEqual({
      ...{ id: "services/sleep-well", form },
      answer: "Working days until we answer: 5 at most.",
    });
  });
});
