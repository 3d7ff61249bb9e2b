import { parseShape, toPathText } from "../model/parse-shape.ts";
import { Service } from "../model/service.ts";
import type { FeedRecord } from "./feed-record.ts";
import type { FeedSettings, Meaning } from "./feed-settings.ts";
import { FIELDS, type Fields, fromFields } from "./fields.ts";
import type { Note } from "./note.ts";

/** The fields of a clean record. What the feed doesn't say has no field: nothing is inferred. */
export function recordToFields(record: FeedRecord, meaning: Meaning, settings: FeedSettings): Fields {
  const { name, organization, description, status, url, email, send } = record;
  const { access, ...words } = send;
  const answers = { ...meaning.access, ...access };
  const assured = settings.checkedBy === undefined ? undefined : record.assured;
  const { checkedBy, checked } = record.own ?? { checkedBy: assured && settings.checkedBy, checked: assured };
  const said: Fields = {
    ...{ name, organization: tidy(organization), description, status, url, email },
    minimum_age: toNumber(record.minimum_age),
    maximum_age: toNumber(record.maximum_age),
    phones: some(record.phones.map(tidy)),
    cost_options: some(record.cost_options.map((cost) => tidy({ ...cost, amount: toNumber(cost.amount) }))),
    schedules: some(record.schedules.map(toSchedule)),
    locations: some(record.locations.map(toLocation)),
    // Without this line the model takes it that English is spoken.
    languages: [...new Set(record.languages)],
    "send.categories": some(meaning.categories),
    "send.needs": some(meaning.needs),
    "send.areas": some(meaning.areas),
    "send.level": meaning.level,
    ...Object.fromEntries(Object.entries(words).map(([key, text]) => [`send.${key}`, text])),
    ...Object.fromEntries(
      Object.entries(answers).map(([feature, answer]) => [`send.access.${feature}`, answer]),
    ),
    alsoCalled: some(record.own?.alsoCalled ?? []),
    "send.checkedBy": checkedBy,
    "send.checked": checked,
  };
  const isNever = new Set<string>(settings.never);
  return Object.fromEntries(
    FIELDS.flatMap((field) =>
      said[field] === undefined || isNever.has(field) ? [] : [[field, said[field]]],
    ),
  );
}

/** The fields that the model takes; a field that it refuses goes, with a note. Undefined where it can't be a service at all. */
export function keepSound(fields: Fields): { fields: Fields | undefined; notes: Note[] } {
  const notes: Note[] = [];
  let sound: Fields = fields;
  for (;;) {
    const { problems } = parseShape(Service, fromFields(sound));
    const [problem] = problems;
    if (problem === undefined) return { fields: sound, notes };
    const path = toPathText(problem.path.filter((step) => typeof step === "string"));
    const field = FIELDS.find((each) => path === each || path.startsWith(`${each}.`));
    const note = {
      rule: "model",
      field: path,
      before: String(sound[field ?? "name"] ?? ""),
      advice: problem.message,
    };
    if (field === undefined || sound[field] === undefined || NEEDED.has(field))
      return { fields: undefined, notes: [...notes, { ...note, kind: "left-out" }] };
    notes.push({ ...note, kind: "mended" });
    sound = { ...sound, [field]: undefined };
  }
}

const NEEDED = new Set<string>(["name", "organization", "description", "status"]);

function toSchedule({ byday, freq: _, interval: __, ...schedule }: FeedRecord["schedules"][number]): object {
  const days = byday === undefined || byday === "" ? undefined : [...new Set(byday.split(","))];
  return tidy({ byday: days, ...schedule });
}

function toLocation({ latitude, longitude, ...place }: FeedRecord["locations"][number]): object {
  return tidy({ ...place, latitude: toNumber(latitude), longitude: toNumber(longitude) });
}

/** An object without the keys that say nothing. */
function tidy(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
