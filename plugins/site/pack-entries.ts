import type { SourceService } from "../model/content.ts";
import type { PackEntry, PackFact } from "../model/pack-view.ts";
import type { Contact } from "../model/settings.ts";
import type { Freshness, PageView, Voice, Words } from "../model/view.ts";
import { fitPage } from "../packs/fit-page.ts";
import { summarise } from "../services/paragraphs.ts";
import type { Part } from "../services/part.ts";
import { toParts } from "../services/to-parts.ts";
import type { SiteContext } from "./context.ts";
import { toPlainWords } from "./plain-words.ts";
import { serviceFreshness } from "./service-freshness.ts";

/** What a pack says of a service, in the order of its page. The rest is on the website, or to be asked by phone. */
const PACK_PARTS = ["service-who", "service-get", "service-place", "service-cost", "service-waiting"];

/** A page in brief: what it is about, and whom to call. */
export function toBriefPage({ title, description, contact }: PageView): PackEntry {
  const { name, hours, phone } = contact;
  return { title, lead: description, phones: [{ number: phone }], answers: { name, hours } };
}

/** A page from the first word to the last. `prefix` tells its anchors from those of the pack's other pages. */
export function toWholePage(view: PageView, prefix: string): PackEntry {
  const { html, bodyWords, contact, freshness } = view;
  return {
    ...toBriefPage(view),
    email: contact.email,
    body: { html: fitPage(html, prefix), words: bodyWords },
    checked: sayChecked(freshness),
  };
}

/** A service. Who answers where it has no phone number is the council. */
export function toServiceEntry(context: SiteContext, voice: Voice, source: SourceService): PackEntry {
  const { service } = source;
  const { t, inEnglish } = voice;
  const council = councilOf(context);
  const phones = service.phones.map(({ number, description }) =>
    description === undefined ? { number } : { number, description: inEnglish(description) },
  );
  const parts = toParts(service, council, voice).filter(({ id }) => PACK_PARTS.includes(id));
  return {
    ...{ title: inEnglish(service.name), lead: inEnglish(summarise(service).summary) },
    ...(phones.length > 0
      ? { phones }
      : { phones: [{ number: council.phone }], answers: toAnswers(council, voice) }),
    email: service.email,
    notices: service.status === "active" ? [] : [{ text: t("service.closed") }],
    facts: parts.flatMap(toFacts),
    checked: sayChecked(serviceFreshness(context, voice, source)),
  };
}

/** The council's own number, for whoever has none. */
export function councilOf({ settings: { contacts } }: SiteContext): Contact {
  const { send } = contacts;
  if (send === undefined) throw new Error("The settings have no contact called send.");
  return send;
}

function toAnswers({ name, hours }: Contact, { inEnglish }: Voice): { name: Words; hours: Words } {
  return { name: inEnglish(name), hours: inEnglish(hours) };
}

function sayChecked({ lastChecked, review, overdue }: Freshness): Words[] {
  return [
    ...(lastChecked === "" ? [] : [{ text: `${lastChecked}.` }]),
    ...(overdue ? [{ text: review }] : []),
  ];
}

/** What stands under a part's heading without a label of its own goes under the heading. */
function toFacts({ heading, lines, facts }: Part): PackFact[] {
  return [
    ...(lines.length === 0 ? [] : [{ label: { text: heading }, values: lines.map(toPlainWords) }]),
    ...facts.map(({ label, values }) => ({ label, values: values.map(toPlainWords) })),
  ];
}
