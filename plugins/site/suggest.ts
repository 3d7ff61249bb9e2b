import { BRACES, type Feedback, type FormPlaceholder } from "../model/feedback.ts";
import type { SuggestView, Text, Voice } from "../model/view.ts";
import { urlOf } from "./addresses.ts";
import type { SiteContext } from "./context.ts";
import { withPhone } from "./honesty.ts";

/** What a form, an e-mail or a call must name: address and id of the record, its language, and the day of the build. */
export type SuggestedPage = Record<FormPlaceholder, string>;

/** How to say what is wrong with the page or service at `path`, by the ways of the settings. */
export function suggestFor(
  { settings, date }: Pick<SiteContext, "settings" | "date">,
  { t, language }: Voice,
  path: string,
): SuggestView {
  const { email, phone } = settings.contacts["send"] ?? {};
  const url = new URL(urlOf(language.tag, path), settings.site.url).href;
  return toSuggestView(settings.feedback ?? { email, phone }, t, {
    ...{ url, id: path === "" ? "home" : path, language: language.tag, date },
  });
}

/** The ways that a council offers, each filled in for a page. */
export function toSuggestView(
  { form, email, phone, answerDays }: Feedback,
  t: Text,
  page: SuggestedPage,
): SuggestView {
  return {
    id: page.id,
    ...(form !== undefined && { form: fillForm(form, page) }),
    ...(email !== undefined && { email: { address: email, url: toMailUrl(email, t, page) } }),
    ...(phone !== undefined && { phone: withPhone(t, "suggest.phone", phone) }),
    ...(answerDays !== undefined && { answer: t("suggest.answer", { days: answerDays }) }),
  };
}

/** The form's address with what stands in braces replaced. */
export function fillForm(form: string, page: SuggestedPage): string {
  const values = new Map<string, string>(Object.entries(page));
  return form.replaceAll(BRACES, (whole, name: string) => {
    const value = values.get(name);
    return value === undefined ? whole : encodeURIComponent(value);
  });
}

/**
 * An e-mail begun: what the page is, and lines to fill. Spaces are `%20` and lines end in `%0D%0A`, as RFC 6068 asks:
 * mail programs show a `+` as it stands. What reads from left to right has lines of its own.
 */
export function toMailUrl(email: string, t: Text, { url, id, language, date }: SuggestedPage): string {
  const subject = t("suggest.subject", { id });
  const body = [
    ...[url, `${id} (${language}, ${date})`, ""],
    ...[t("suggest.wrong"), "", "", t("suggest.right"), "", ""],
  ].join("\r\n");
  const to = encodeURIComponent(email).replaceAll("%40", "@").replaceAll("%2B", "+");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
