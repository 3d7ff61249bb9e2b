import type { Service } from "../model/service.ts";
import type { Voice } from "../model/view.ts";
import type { Part, Value } from "./part.ts";
import { saySchedule } from "./say-schedule.ts";

type Location = Service["locations"][number];

/** When and where a service is. A service without an address says that it gives none: it may come to the family, or be by phone. */
export function toPlacePart({ schedules, locations }: Service, voice: Voice): Part {
  const { t } = voice;
  const when = schedules.flatMap((schedule) => saySchedule(schedule, voice));
  const where = locations.map((location) => toPlace(location, voice));
  return {
    ...{ id: "service-place", heading: t("service.whenWhere"), lines: [] },
    facts: [
      {
        label: { text: t("service.when") },
        values: when.length === 0 ? [{ text: t("answers.not-known") }] : when,
      },
      {
        label: { text: t("service.where") },
        values: where.length === 0 ? [{ text: t("service.noPlace") }] : where,
      },
    ],
  };
}

function toPlace(location: Location, { t, inEnglish }: Voice): Value {
  const { name, address_1, city, postal_code } = location;
  const parts = [name, address_1, city, postal_code].filter((part) => part !== undefined);
  const href = mapUrlOf(location);
  const words = inEnglish(parts.join(", "));
  return href === undefined
    ? words
    : { ...words, map: { href, label: t("service.map"), place: inEnglish(parts[0] ?? "") } };
}

/**
 * A plain page with a map of a place: by its point, else by its postcode or address. A name alone could be anywhere, so it
 * has none. Source: https://wiki.openstreetmap.org/wiki/Browsing#Sharing_a_link_to_the_maps
 */
function mapUrlOf({ address_1, city, postal_code, latitude, longitude }: Location): string | undefined {
  if (latitude !== undefined && longitude !== undefined)
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  const address = [address_1, city].filter((part) => part !== undefined).join(", ");
  const query = postal_code ?? (address_1 === undefined ? undefined : address);
  return query === undefined
    ? undefined
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}
