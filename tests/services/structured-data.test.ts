import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toSafeJson, toStructuredData } from "../../plugins/services/structured-data.ts";
import { serviceWith } from "./made-service.ts";

const ABOUT = {
  url: "https://localoffer.council.example/services/lantern/",
  council: "Smallton Council",
  areas: ["North"],
};
const dataOf = (known: Parameters<typeof serviceWith>[0]): unknown =>
  JSON.parse(toStructuredData(serviceWith(known), ABOUT));

/** What schema.org asks of the properties that we write: an unknown one fails. Source: https://schema.org/Service */
const Typed = <T extends string>(type: T) => z.literal(type);
const Place = z.strictObject({
  "@type": Typed("Place"),
  name: z.string().optional(),
  address: z
    .strictObject({
      "@type": Typed("PostalAddress"),
      streetAddress: z.string().optional(),
      addressLocality: z.string().optional(),
      postalCode: z.string().optional(),
      addressCountry: z.string(),
    })
    .optional(),
  geo: z
    .strictObject({ "@type": Typed("GeoCoordinates"), latitude: z.number(), longitude: z.number() })
    .optional(),
});
const ServiceData = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.enum(["Service", "GovernmentService"]),
  name: z.string(),
  description: z.string(),
  url: z.url(),
  provider: z.strictObject({
    "@type": z.enum(["Organization", "GovernmentOrganization"]),
    name: z.string(),
    url: z.url().optional(),
  }),
  areaServed: z.array(z.string()).min(1).optional(),
  audience: z
    .array(
      z.strictObject({
        "@type": Typed("PeopleAudience"),
        suggestedMinAge: z.number().optional(),
        suggestedMaxAge: z.number().optional(),
      }),
    )
    .optional(),
  availableChannel: z
    .array(
      z.strictObject({
        "@type": Typed("ServiceChannel"),
        availableLanguage: z.array(z.string()).optional(),
        serviceUrl: z.url().optional(),
        servicePhone: z
          .array(
            z.strictObject({
              "@type": Typed("ContactPoint"),
              telephone: z.string().optional(),
              email: z.string().optional(),
            }),
          )
          .optional(),
        serviceLocation: Place.optional(),
      }),
    )
    .optional(),
  offers: z
    .array(
      z.strictObject({
        "@type": Typed("Offer"),
        name: z.string(),
        price: z.number(),
        priceCurrency: z.literal("GBP"),
        description: z.string().optional(),
      }),
    )
    .optional(),
  hoursAvailable: z
    .array(
      z.strictObject({
        "@type": Typed("OpeningHoursSpecification"),
        dayOfWeek: z.array(z.string().regex(/^https:\/\/schema\.org\/\w+day$/)).optional(),
        opens: z.string().optional(),
        closes: z.string().optional(),
        validFrom: z.string().optional(),
        validThrough: z.string().optional(),
      }),
    )
    .optional(),
});

const FULL = {
  ...{ minimum_age: 0, maximum_age: 4, email: "hello@lantern.example", url: "https://www.lantern.example" },
  phones: [{ number: "01632 960777" }],
  cost_options: [{ option: "Session", amount: 2.5, amount_description: "a day" }, { option: "Trips" }],
  schedules: [
    { byday: ["MO" as const, "SU" as const], opens_at: "09:30", closes_at: "12:00" },
    { valid_from: "2026-12-12", valid_to: "2026-12-13" },
    { description: "By appointment" },
  ],
  locations: [{ name: "Hall", postal_code: "QX1 1AA", latitude: 51.5, longitude: -0.14 }, { name: "Hut" }],
  languages: ["en", "ur"],
};

describe("the structured data of a service", () => {
  it("is what schema.org knows, with everything and with nothing known", () => {
    const data = ServiceData.parse(dataOf(FULL));
    expect(data.audience).toEqual([{ "@type": "PeopleAudience", suggestedMinAge: 0, suggestedMaxAge: 4 }]);
    expect(data.offers).toHaveLength(1);
    expect(data.hoursAvailable).toHaveLength(2);
    expect(data.availableChannel).toHaveLength(3);
    expect(ServiceData.safeParse(dataOf({})).success).toBe(true);
  });

  it("says how to reach a service, where it is and when, each under its own word", () => {
    const data = dataOf({ ...FULL, description: "A group.\n\nFor all." });
    expect(data).toMatchObject({
      description: "A group. For all.",
      offers: [{ name: "Session", price: 2.5, description: "a day" }],
      availableChannel: [
        {
          availableLanguage: ["en", "ur"],
          serviceUrl: "https://www.lantern.example",
          servicePhone: [{ telephone: "01632 960777" }, { email: "hello@lantern.example" }],
        },
        {
          availableLanguage: ["en", "ur"],
          serviceLocation: {
            name: "Hall",
            address: { postalCode: "QX1 1AA", addressCountry: "GB" },
            geo: { latitude: 51.5, longitude: -0.14 },
          },
        },
        { serviceLocation: { name: "Hut" } },
      ],
      hoursAvailable: [
        {
          dayOfWeek: ["https://schema.org/Monday", "https://schema.org/Sunday"],
          ...{ opens: "09:30", closes: "12:00" },
        },
        { validFrom: "2026-12-12", validThrough: "2026-12-13" },
      ],
    });
  });

  it("says nothing that isn't known", () => {
    expect(Object.keys(ServiceData.parse(dataOf({})))).toEqual([
      "@context",
      "@type",
      "name",
      "description",
      "url",
      "provider",
      "areaServed",
    ]);
  });

  it.each([
    ["Smallton Council", "GovernmentService"],
    ["Lantern Trust", "Service"],
  ])("of what %s runs is a %s", (name, type) => {
    expect(dataOf({ organization: { name } })).toMatchObject({ "@type": type });
  });

  it.each(["</script><script>alert(1)</script>", "<!-- <script>", "]]>", "\u2028", "&lt;/script>"])(
    "can't be ended by %j in it, and still says it",
    (text) => {
      const json = toSafeJson({ text });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ text });
    },
  );
});
