import { describe, expect, it } from "vitest";
import { parseYaml } from "../../plugins/model/parse-yaml.ts";
import { Settings } from "../../plugins/model/settings.ts";
import { settingsWith } from "../content-folder.ts";

/** What an editor is told about these lines of the settings. */
function complaintsOf(text: string): string[] {
  return parseYaml(Settings, { file: "settings.yaml", text }).findings.map(
    ({ line, message, fix }) => `${line}: ${message} ${fix}`,
  );
}

function feedback(lines: string): string {
  return settingsWith("areas:", `feedback:\n${lines.replace(/^/gm, "  ")}\nareas:`);
}

describe("the settings about feedback", () => {
  it.each([
    ["a form", "form: https://x.example/f?page={url}&record={id}&language={language}&built={date}#form"],
    ["a form that can't be filled in", "form: https://x.example/f"],
    ["an e-mail address", "email: send@smallton.example"],
    ["a phone number and a promise", "phone: 01632 960100\nanswerDays: 5"],
  ])("may be %s", (_, lines) => {
    expect(complaintsOf(feedback(lines))).toEqual([]);
  });

  it.each([
    ["answerDays: 5", ['19: "feedback" needs a form, an email or a phone. Change it.']],
    [
      "form: https://x.example/f?page={adress}",
      ['20: "feedback.form" has {adress}, which isn\'t one of {url}, {id}, {language}, {date}. Change it.'],
    ],
    [
      "form: http://x.example/f?page={url}",
      ['20: "feedback.form" must be a web address that starts with https://. Change it.'],
    ],
    [
      "form: javascript:alert(1)",
      ['20: "feedback.form" must be a web address that starts with https://. Change it.'],
    ],
    [
      "form: https://{id}.example/f",
      [
        '20: "feedback.form" must have its parts in braces after the question mark, such as ?page={url}. Change it.',
      ],
    ],
    [
      "form: https://x.example/f#{id}",
      [
        '20: "feedback.form" must have its parts in braces after the question mark, such as ?page={url}. Change it.',
      ],
    ],
    [
      "form: https://x.example/f?page={url",
      ['20: "feedback.form" has a brace that stands alone: write {url} and the like. Change it.'],
    ],
    ["email: send at smallton", ['20: "feedback.email" must be an e-mail address. Change it.']],
    ["phone: call us", ['20: "feedback.phone" must be a phone number in digits and spaces. Change it.']],
    ["phone: 01632 960100\nanswerDays: 0", ['21: "feedback.answerDays" must be 1 or more. Change it.']],
    ["phone: 01632 960100\nanswerDay: 5", ['21: "answerDay" is not a known key. Did you mean "answerDays"?']],
  ])("are refused with a sentence where they say %s", (lines, told) => {
    expect(complaintsOf(feedback(lines))).toEqual(told);
  });

  it("say where the form of earlier settings has gone", () => {
    const text = settingsWith("languages: []", "languages: []").replace(
      "  description: Help for families",
      "  feedbackForm: https://x.example/f\n  description: Help for families",
    );
    expect(complaintsOf(text)).toEqual([
      '9: "site.feedbackForm" has moved: write it as "form" under "feedback", with ?page={url} after the address. Change it.',
    ]);
  });
});
