import { isLanguageTag, toLanguageTag } from "../language-tag.ts";
import { mended, type RecordRule, type Ruled } from "./record-rule.ts";

const STATUSES = new Map(
  Object.entries({
    ...{ active: "active", open: "active", live: "active", published: "active" },
    ...{ inactive: "inactive", closed: "inactive", suspended: "inactive", archived: "inactive" },
    ...{ defunct: "defunct", "temporarily closed": "temporarily closed" },
  }),
);

/** Words for whether a service is open. */
export const STATUS: RecordRule = {
  id: "status",
  why: "Only a status that is known can keep a closed service away.",
  examples: [
    { before: { status: "Closed" }, after: { status: "inactive" } },
    { before: { status: "temporarily-closed" }, after: { status: "temporarily closed" } },
    { before: { status: "Active" }, after: { status: "active" } },
    { before: {}, after: { status: "active" } },
    { before: { status: "purple" }, after: { status: "active" } },
    { before: { status: "constructor" }, after: { status: "active" } },
  ],
  apply: (record) => {
    const status = STATUSES.get(record.status?.toLowerCase().replace(/[-_]/g, " ") ?? "active") ?? "active";
    const isSaid = record.status === undefined || record.status.toLowerCase() === status;
    return {
      record: { ...record, status },
      notes: isSaid ? [] : [mended("status", record.status ?? "", status)],
    };
  },
};

/** Sums of money. */
export const AMOUNTS: RecordRule = {
  id: "amounts",
  why: "A sum is a number of pounds; what isn't stays words.",
  examples: [
    {
      before: { cost_options: [{ option: "Session", amount: "£3.50" }] },
      after: { cost_options: [{ option: "Session", amount: "3.5" }] },
    },
    { before: { cost_options: [{ amount: "-1" }] }, after: { cost_options: [] } },
    {
      before: { cost_options: [{ amount: "4" }] },
      after: { cost_options: [{ option: "Cost", amount: "4" }] },
    },
    {
      before: { cost_options: [{ option: "Adults", amount: "ask us" }] },
      after: { cost_options: [{ option: "Adults", amount_description: "ask us" }] },
    },
  ],
  apply: (record) => {
    const notes: Ruled["notes"] = [];
    const cost_options = record.cost_options.flatMap((cost, index) => {
      const amount = cost.amount === undefined ? undefined : Number(cost.amount.replace(/[£,\s]/g, ""));
      const isSum = amount !== undefined && Number.isFinite(amount) && amount >= 0;
      const words = amount === undefined || isSum || amount < 0 ? undefined : cost.amount;
      const said = [cost.amount_description, words].filter((part) => part !== undefined).join(". ");
      if (amount !== undefined && String(amount) !== cost.amount)
        notes.push(mended(`cost_options[${index}]`, cost.amount ?? "", isSum ? String(amount) : words));
      else if (amount !== undefined && amount < 0)
        notes.push(mended(`cost_options[${index}]`, cost.amount ?? "", undefined));
      const option = cost.option ?? (isSum || said !== "" ? "Cost" : undefined);
      if (option === undefined) return [];
      return [
        {
          option,
          ...(isSum ? { amount: String(amount) } : {}),
          ...(said === "" ? {} : { amount_description: said }),
        },
      ];
    });
    return { record: { ...record, cost_options }, notes };
  },
};

/** Languages as tags. */
export const LANGUAGES_SPOKEN: RecordRule = {
  id: "languages",
  why: "A language by its tag is named in the reader's own language.",
  examples: [
    { before: { languages: ["English", "urdu", "pl"] }, after: { languages: ["en", "ur", "pl"] } },
    { before: { languages: ["en-GB", "en"] }, after: { languages: ["en"] } },
    { before: { languages: ["many"] }, after: { languages: [] } },
  ],
  apply: (record) => {
    const notes = record.languages.flatMap((said) => {
      const tag = toLanguageTag(said);
      if (tag !== undefined) return isLanguageTag(said) ? [] : [mended("languages", said, tag)];
      return [mended("languages", said, undefined, "It isn't a language that is known by that name.")];
    });
    const languages = [...new Set(record.languages.flatMap((said) => toLanguageTag(said) ?? []))];
    return { record: { ...record, languages }, notes };
  },
};

/** Postcodes, and places that say nothing. */
export const PLACES: RecordRule = {
  id: "places",
  why: "A postcode in its usual form is found by maps; a place without name, address or postcode is none.",
  examples: [
    {
      before: { locations: [{ postal_code: "qx12ab" }] },
      after: { locations: [{ postal_code: "QX1 2AB" }] },
    },
    { before: { locations: [{ city: "Mere" }] }, after: { locations: [] } },
    { before: { locations: [{ postal_code: "QX1" }] }, after: { locations: [{ postal_code: "QX1" }] } },
  ],
  apply: (record) => {
    const notes: Ruled["notes"] = [];
    const locations = record.locations.flatMap((place, index) => {
      const { postal_code: postcode, city, ...rest } = place;
      const [, first, last] = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/i.exec(postcode ?? "") ?? [];
      const after = first === undefined || last === undefined ? postcode : `${first} ${last}`.toUpperCase();
      if (postcode !== undefined && postcode !== after)
        notes.push(mended(`locations[${index}].postal_code`, postcode, after));
      if (rest.name === undefined && rest.address_1 === undefined && after === undefined) {
        if (city !== undefined)
          notes.push(mended(`locations[${index}]`, city, undefined, "It has a town only."));
        return [];
      }
      return [{ ...place, ...(after === undefined ? {} : { postal_code: after }) }];
    });
    return { record: { ...record, locations }, notes };
  },
};
