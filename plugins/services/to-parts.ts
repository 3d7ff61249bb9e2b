import type { Service } from "../model/service.ts";
import type { Contact } from "../model/settings.ts";
import type { Voice, Words } from "../model/view.ts";
import { toContactPart } from "./contact-part.ts";
import { summarise, toParagraphs } from "./paragraphs.ts";
import type { Part, PartFact, Value } from "./part.ts";
import { toPlacePart } from "./place-part.ts";
import { sayAges } from "./say-ages.ts";
import { toSendPart } from "./send-part.ts";

/**
 * The parts of a service's page in the order in which families ask. Labels are in the reader's language, what the service
 * wrote stays in English. What isn't known says so. `council` is whom to call where the service gives no way at all.
 */
export function toParts(service: Service, council: Pick<Contact, "name" | "phone">, voice: Voice): Part[] {
  return [
    toWhoPart(service, voice),
    toGetPart(service, voice),
    toContactPart(service, council, voice),
    toPlacePart(service, voice),
    toCostPart(service, voice),
    toSendPart(service, voice),
    toLanguagesPart(service, voice),
    toWaitingPart(service, voice),
    toMorePart(service, voice),
  ];
}

function toWhoPart(service: Service, voice: Voice): Part {
  const { t } = voice;
  const { level, needs } = service.send;
  return {
    ...{ id: "service-who", heading: t("service.who") },
    lines: level === undefined ? [] : [{ text: t(`levels.${level}`) }],
    facts: [
      row(t("ages.heading"), [{ text: sayAges(service, voice) }]),
      row(
        t("needs.heading"),
        orNotKnown(
          voice,
          needs.map((need) => ({ text: t(`needs.${need}`) })),
        ),
      ),
    ],
  };
}

function toGetPart({ send }: Service, voice: Voice): Part {
  const { t } = voice;
  return {
    ...{ id: "service-get", heading: t("service.get"), lines: [] },
    facts: [
      row(t("service.eligibility"), written(voice, send.eligibility)),
      row(t("service.apply"), written(voice, send.apply)),
    ],
  };
}

function toCostPart({ cost_options: costs }: Service, voice: Voice): Part {
  const { t, inEnglish } = voice;
  const isFree =
    costs.length > 0 && costs.every(({ amount, option }) => amount === 0 && /^free$/i.test(option));
  const notes = costs.flatMap(({ amount_description: note }) =>
    note === undefined ? [] : [inEnglish(note)],
  );
  const unknown = { text: t("answers.not-known") };
  return {
    ...{ id: "service-cost", heading: t("service.cost") },
    lines: costs.length === 0 ? [unknown] : isFree ? [{ text: t("service.free") }, ...notes] : [],
    facts: isFree
      ? []
      : costs.map((cost) => ({ label: inEnglish(cost.option), values: sayCost(cost, voice) })),
  };
}

/** A cost without a sum and without words isn't known. */
function sayCost({ amount, amount_description }: Service["cost_options"][number], voice: Voice): Value[] {
  const { t, formats } = voice;
  const sum =
    amount === undefined ? [] : [{ text: amount === 0 ? t("service.free") : formats.pounds(amount) }];
  return orNotKnown(voice, [
    ...sum,
    ...(amount_description === undefined ? [] : [voice.inEnglish(amount_description)]),
  ]);
}

function toLanguagesPart({ languages, send }: Service, { t, formats }: Voice): Part {
  const spoken = formats.list(languages.map(formats.languageName));
  return {
    ...{ id: "service-languages", heading: t("service.spoken") },
    lines: [{ text: spoken === "" ? t("answers.not-known") : spoken }],
    facts: [row(t("service.interpreters"), [{ text: t(`answers.${send.interpreters}`) }])],
  };
}

function toWaitingPart({ send: { waitingTime } }: Service, { t, inEnglish }: Voice): Part {
  const known: Words = waitingTime === undefined ? { text: t("service.askWaiting") } : inEnglish(waitingTime);
  return { id: "service-waiting", heading: t("service.waiting"), lines: [known], facts: [] };
}

function toMorePart(service: Service, { t, inEnglish }: Voice): Part {
  const { name, url } = service.organization;
  return {
    ...{ id: "service-more", heading: t("service.more") },
    lines: summarise(service).more.map(inEnglish),
    facts: [row(t("service.runBy"), [{ ...inEnglish(name), ...(url !== undefined && { href: url }) }])],
  };
}

function row(label: string, values: Value[]): PartFact {
  return { label: { text: label }, values };
}

function written(voice: Voice, text: string | undefined): Value[] {
  return orNotKnown(voice, text === undefined ? [] : toParagraphs(text).map(voice.inEnglish));
}

function orNotKnown({ t }: Voice, values: Value[]): Value[] {
  return values.length === 0 ? [{ text: t("answers.not-known") }] : values;
}
