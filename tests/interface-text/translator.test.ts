import { describe, expect, it } from "vitest";
import { createTranslator } from "../../plugins/interface-text/translator.ts";

const translator = await createTranslator(
  new Map<string, object>([
    [
      "en",
      {
        hello: "Hello {{name}}",
        services_one: "{{count}} service",
        services_other: "{{count}} services",
        script: { a: "A", b: "B" },
      },
    ],
    [
      "pl",
      {
        hello: "Cześć {{name}}",
        services_one: "{{count}} usługa",
        services_few: "{{count}} usługi",
        services_many: "{{count}} usług",
        services_other: "{{count}} usługi",
        script: { a: "Ą" },
      },
    ],
  ]),
);

describe("a translator", () => {
  it.each([
    ["en", 1, "1 service"],
    ["en", 0, "0 services"],
    ["pl", 1, "1 usługa"],
    ["pl", 3, "3 usługi"],
    ["pl", 5, "5 usług"],
    ["pl", 22, "22 usługi"],
  ])("counts in %s: %i", (language, count, text) => {
    expect(translator.speak(language)("services", { count })).toBe(text);
  });

  it("tells values apart when it is asked again", () => {
    const speak = translator.speak("pl");
    const counts = [1, 3, 5, 3].map((count) => speak("services", { count }));
    expect(counts).toEqual(["1 usługa", "3 usługi", "5 usług", "3 usługi"]);
    expect([speak("hello", { name: "A" }), speak("hello", { name: "B" })]).toEqual(["Cześć A", "Cześć B"]);
  });

  it("leaves escaping to the layouts, so that nothing is escaped twice", () => {
    expect(translator.speak("en")("hello", { name: "A & B" })).toBe("Hello A & B");
  });

  it("throws for a text that doesn't exist, since that is a bug", () => {
    expect(() => translator.speak("pl")("helo")).toThrow('There is no text "helo".');
  });

  it("lists a group with English where the language has none", () => {
    expect(translator.listTexts("pl", "script")).toEqual({ a: "Ą", b: "B" });
  });
});
