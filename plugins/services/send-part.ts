import { ACCESS_FEATURES, type Service } from "../model/service.ts";
import type { Answer } from "../model/taxonomy.ts";
import type { Voice } from "../model/view.ts";
import { toParagraphs } from "./paragraphs.ts";
import type { Part, PartFact } from "./part.ts";

/** A question with what was answered; `values` is undefined where nobody knows. */
type Asked = { label: string; values: PartFact["values"] | undefined };

/**
 * What it is like there for a child with SEND. Every question that families ask is there: those that nobody has answered
 * stand together at the end, under "We don't know yet".
 */
export function toSendPart(service: Service, voice: Voice): Part {
  const { t } = voice;
  const asked = questionsOf(service, voice);
  const unknown = asked.filter(({ values }) => values === undefined);
  const facts = asked.flatMap(({ label, values }) =>
    values === undefined ? [] : [{ label: { text: label }, values }],
  );
  return {
    ...{ id: "service-send", heading: t("service.send"), lines: [] },
    facts: [
      ...facts,
      ...(unknown.length === 0
        ? []
        : [
            {
              label: { text: t("answers.not-known") },
              values: unknown.map(({ label }) => ({ text: label })),
            },
          ]),
    ],
  };
}

function questionsOf(service: Service, { t, inEnglish }: Voice): Asked[] {
  const { send } = service;
  const answer = (label: string, given: Answer): Asked => ({
    label: t(label),
    values: given === "not-known" ? undefined : [{ text: t(`answers.${given}`) }],
  });
  const written = (label: string, text: string | undefined): Asked => ({
    label: t(label),
    values: text === undefined ? undefined : toParagraphs(text).map(inEnglish),
  });
  return [
    written("service.experience", send.experience),
    ...(asksAboutAccess(service)
      ? ACCESS_FEATURES.map((feature) => answer(`access.${feature}`, send.access[feature]))
      : []),
    answer("service.siblings", send.siblingsWelcome),
    written("service.quietTimes", send.quietTimes),
  ];
}

/** A service that gives no place has none to get into, unless it answered a question about it. */
function asksAboutAccess({ locations, send }: Service): boolean {
  return locations.length > 0 || ACCESS_FEATURES.some((feature) => send.access[feature] !== "not-known");
}
