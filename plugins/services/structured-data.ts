import { type Schedule, type Service, WEEKDAYS } from "../model/service.ts";

/** Days of the week as schema.org names them, in the order of `WEEKDAYS`. */
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** What a service's own file doesn't say: its address, the council's name, and the names of its areas. */
export type About = { url: string; council: string; areas: readonly string[] };

/**
 * What search engines are told of a service, as one text that is safe inside `<script type="application/ld+json">`: JSON-LD
 * with the words of schema.org, and only what is known. Source: https://schema.org/GovernmentService
 */
export function toStructuredData(service: Service, about: About): string {
  const { name, description, organization, cost_options: costs, schedules } = service;
  const isCouncils = organization.name === about.council;
  return toSafeJson({
    "@context": "https://schema.org",
    "@type": isCouncils ? "GovernmentService" : "Service",
    ...{ name, description: description.replace(/\s+/g, " "), url: about.url },
    provider: {
      "@type": isCouncils ? "GovernmentOrganization" : "Organization",
      ...{ name: organization.name, url: organization.url },
    },
    ...someOf("areaServed", about.areas),
    ...someOf("audience", toAudience(service)),
    ...someOf("availableChannel", toChannels(service)),
    ...someOf("offers", costs.flatMap(toOffer)),
    ...someOf("hoursAvailable", schedules.flatMap(toHours)),
  });
}

/** JSON that can stand in a script element: no text in it can end the element or begin a comment. */
export function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function someOf(name: string, values: readonly unknown[]): object {
  return values.length === 0 ? {} : { [name]: values };
}

function toAudience({ minimum_age, maximum_age }: Service): object[] {
  if (minimum_age === undefined && maximum_age === undefined) return [];
  return [{ "@type": "PeopleAudience", suggestedMinAge: minimum_age, suggestedMaxAge: maximum_age }];
}

/** Ways to reach it: by phone or on its website, then each place. Each says the languages spoken there. */
function toChannels({ phones, url, email, languages, locations }: Service): object[] {
  const channel = { "@type": "ServiceChannel", ...someOf("availableLanguage", languages) };
  const contacts = [
    ...phones.map(({ number }) => ({ "@type": "ContactPoint", telephone: number })),
    ...(email === undefined ? [] : [{ "@type": "ContactPoint", email }]),
  ];
  const hasWay = url !== undefined || contacts.length > 0;
  return [
    ...(hasWay ? [{ ...channel, serviceUrl: url, ...someOf("servicePhone", contacts) }] : []),
    ...locations.map((location) => ({ ...channel, serviceLocation: toPlace(location) })),
  ];
}

function toPlace({ name, address_1, city, postal_code, latitude, longitude }: Service["locations"][number]) {
  const hasAddress = (address_1 ?? city ?? postal_code) !== undefined;
  return {
    ...{ "@type": "Place", name },
    ...(hasAddress && {
      address: {
        ...{ "@type": "PostalAddress", streetAddress: address_1, addressLocality: city },
        ...{ postalCode: postal_code, addressCountry: "GB" },
      },
    }),
    ...(latitude !== undefined && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
  };
}

/** A cost without a sum is no offer that a machine could read. */
function toOffer({ option, amount, amount_description }: Service["cost_options"][number]): object[] {
  if (amount === undefined) return [];
  return [
    { "@type": "Offer", name: option, price: amount, priceCurrency: "GBP", description: amount_description },
  ];
}

function toHours({ byday, opens_at, closes_at, valid_from, valid_to }: Schedule): object[] {
  if (byday.length === 0 && valid_from === undefined && valid_to === undefined) return [];
  return [
    {
      "@type": "OpeningHoursSpecification",
      ...someOf(
        "dayOfWeek",
        byday.map((day) => `https://schema.org/${DAYS[WEEKDAYS.indexOf(day)]}`),
      ),
      ...{ opens: opens_at, closes: closes_at, validFrom: valid_from, validThrough: valid_to },
    },
  ];
}
