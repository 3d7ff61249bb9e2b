import type { Service } from "../model/service.ts";
import type { Contact } from "../model/settings.ts";
import type { Voice } from "../model/view.ts";
import type { Part, Value } from "./part.ts";

/**
 * How to get in touch, the phone first. A service without a phone says so and gives its other ways; one that gives none at
 * all is reached through the council.
 */
export function toContactPart(
  service: Service,
  council: Pick<Contact, "name" | "phone">,
  voice: Voice,
): Part {
  const { t, inEnglish } = voice;
  const phones = service.phones.flatMap(({ number, description }): Value[] => [
    toPhone(number),
    ...(description === undefined ? [] : [inEnglish(description)]),
  ]);
  const others = otherWays(service, voice);
  const missing = (): Value[] =>
    others.length > 0
      ? [{ text: t("service.noPhone") }]
      : [{ text: t("service.noContact") }, { ...inEnglish(council.name) }, toPhone(council.phone)];
  return {
    ...{ id: "service-contact", heading: t("service.contact"), isContact: true, facts: [] },
    lines: [...(phones.length > 0 ? phones : missing()), ...others],
  };
}

function otherWays({ email, url }: Service, { t }: Voice): Value[] {
  return [
    ...(email === undefined
      ? []
      : [{ text: email, href: `mailto:${email}`, dir: "ltr" as const, before: t("contact.email") }]),
    ...(url === undefined
      ? []
      : [{ text: shortenAddress(url), href: url, dir: "ltr" as const, before: t("contact.website") }]),
  ];
}

function toPhone(number: string): Value {
  return { text: number, href: `tel:${number.replaceAll(" ", "")}`, dir: "ltr" };
}

/** A web address as people say it: `www.brackenmere.example/blue-badge`. */
function shortenAddress(url: string): string {
  return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
