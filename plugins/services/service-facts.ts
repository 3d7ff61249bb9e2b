import { ACCESS_FEATURES, agesOf, type Schedule, type Service } from "../model/service.ts";
import type { Fact, Text, Voice, Words } from "../model/view.ts";

/** The facts of a service in the order in which families ask for them. Labels are in the reader's language. */
export function toServiceFacts(service: Service, voice: Voice): Fact[] {
  const { send } = service;
  const { t, formats, inEnglish } = voice;
  const notKnown = { text: t("answers.not-known") };
  const costs = service.cost_options.flatMap((cost) => costWords(cost, voice));
  const paragraphsOr = (written: string | undefined): Words[] =>
    written === undefined ? [notKnown] : toParagraphs(written).map(inEnglish);
  const needs = send.needs.map((need) => t(`needs.${need}`));
  const optional = (label: string, value: string | undefined): Fact[] =>
    value === undefined ? [] : [{ label: t(label), values: [inEnglish(value)] }];
  return [
    fact(t("service.who"), [
      sayAges(service, t),
      ...needs,
      ...(send.level === undefined ? [] : [t(`levels.${send.level}`)]),
    ]),
    { label: t("service.eligibility"), values: paragraphsOr(send.eligibility) },
    { label: t("service.apply"), values: paragraphsOr(send.apply) },
    ...when(service, voice),
    ...where(service, voice),
    { label: t("service.cost"), values: costs.length === 0 ? [notKnown] : costs },
    {
      label: t("service.waiting"),
      values: [
        send.waitingTime === undefined ? { text: t("service.askWaiting") } : inEnglish(send.waitingTime),
      ],
    },
    ...optional("service.experience", send.experience),
    ...optional("service.quietTimes", send.quietTimes),
    fact(t("service.siblings"), [t(`answers.${send.siblingsWelcome}`)]),
    fact(t("service.spoken"), [formats.list(service.languages.map(formats.languageName))]),
    fact(t("service.interpreters"), [t(`answers.${send.interpreters}`)]),
    { label: t("service.runBy"), values: [inEnglish(service.organization.name)] },
  ];
}

/**
 * The answers about access, all of them: what isn't known says so. A service that comes to the family or is by
 * phone or online has no place to get into, so it has none unless it answered one.
 */
export function toAccessFacts(service: Service, t: Text): Fact[] {
  const { access } = service.send;
  const isKnown = ACCESS_FEATURES.some((feature) => access[feature] !== "not-known");
  if (service.locations.length === 0 && !isKnown) return [];
  return ACCESS_FEATURES.map((feature) => fact(t(`access.${feature}`), [t(`answers.${access[feature]}`)]));
}

/** Text as its paragraphs; a blank line ends one. */
export function toParagraphs(text: string): string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
}

/** The first sentence of a description and the paragraphs that follow it. */
export function splitSummary(description: string): { summary: string; more: string[] } {
  const [first = "", ...more] = toParagraphs(description);
  const end = endOfFirstSentence(first);
  const remainder = first.slice(end).trim();
  return { summary: first.slice(0, end).trim(), more: remainder === "" ? more : [remainder, ...more] };
}

const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** Where the first sentence ends. A full stop after a title or in "St. Mary's" ends nothing. */
function endOfFirstSentence(text: string): number {
  for (const { segment, index } of sentences.segment(text)) {
    const end = index + segment.length;
    if (!/\b(?:Dr|Mr|Mrs|Ms|St|No|e\.g|i\.e)\.\s*$/.test(text.slice(0, end))) return end;
  }
  return text.length;
}

function sayAges(service: Service, t: Text): string {
  const ages = agesOf(service);
  return ages === undefined ? t("answers.not-known") : t("service.ages", ages);
}

function fact(label: string, texts: string[]): Fact {
  return { label, values: texts.map((text) => ({ text })) };
}

function when(service: Service, voice: Voice): Fact[] {
  if (service.schedules.length === 0) return [];
  const values = service.schedules.flatMap((schedule) => [
    { text: scheduleText(schedule, voice) },
    ...(schedule.description === undefined ? [] : [voice.inEnglish(schedule.description)]),
  ]);
  return [{ label: voice.t("service.when"), values }];
}

function scheduleText({ byday, opens_at, closes_at }: Schedule, { t, formats }: Voice): string {
  const days = formats.list(byday.map(formats.weekday));
  if (opens_at === undefined || closes_at === undefined) return days;
  return `${days}: ${t("service.time", { from: formats.time(opens_at), to: formats.time(closes_at) })}`;
}

function where(service: Service, { t, inEnglish }: Voice): Fact[] {
  if (service.locations.length === 0) return [];
  const values = service.locations.map(({ name, address_1, city, postal_code }) =>
    inEnglish([name, address_1, city, postal_code].filter((part) => part !== undefined).join(", ")),
  );
  return [{ label: t("service.where"), values }];
}

type Cost = Service["cost_options"][number];

function costWords(cost: Cost, { t, formats, inEnglish }: Voice): Words[] {
  const sums =
    cost.amount === undefined
      ? []
      : [{ text: cost.amount === 0 ? t("service.free") : formats.pounds(cost.amount) }];
  const option = cost.amount === 0 && cost.option.toLowerCase() === "free" ? undefined : cost.option;
  const note = [option, cost.amount_description].filter((text) => text !== undefined).join(". ");
  return note === "" ? sums : [...sums, inEnglish(note)];
}
