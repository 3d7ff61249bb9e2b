import { changesSince } from "../approvals/digest/changes-since.ts";
import type { LineChange } from "../approvals/digest/compare-readings.ts";
import { policyOn } from "../approvals/ledger/policy-on.ts";
import type { Badge, PublishedPage } from "../model/approval.ts";
import type { ChangedLine, EvidenceView } from "../model/evidence-view.ts";
import { findLanguage, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { ListView } from "../model/list-view.ts";
import type { Fact, LinkGroup, ReviewedView, Voice, Words } from "../model/view.ts";
import { urlOf } from "./addresses.ts";
import { makeBase } from "./base-view.ts";
import { type SiteContext, voiceOf } from "./context.ts";
import type { MadePage } from "./page-views.ts";

/** The last part of the address of every page of evidence, and the address of the page that lists them. */
export const EVIDENCE_PATH = "parents-checked";

/** States of which there is something to show: these words, or other words of the page, were approved. */
const WITH_EVIDENCE: readonly Badge["state"][] = ["approved", "expired", "withdrawn", "lapsed"];

/** The address of the page that shows what parents checked, or undefined where they have approved nothing yet. */
export function evidenceUrlOf({ path, language }: PublishedPage, { state }: Badge): string | undefined {
  return WITH_EVIDENCE.includes(state) ? urlOf(language, evidencePath(path)) : undefined;
}

function evidencePath(path: string): string {
  return path === "" ? `home/${EVIDENCE_PATH}` : `${path}/${EVIDENCE_PATH}`;
}

/** For each page that parents have approved, in each language in which they have, the page that shows it. */
export function makeEvidenceViews(context: SiteContext, made: readonly MadePage[]): EvidenceView[] {
  const approved = made.filter(({ view }) => view.evidenceUrl !== undefined);
  const byPath = Map.groupBy(approved, ({ published }) => published.path);
  return [...byPath.values()].flatMap((ofPage) => {
    const inLanguages = new Set(ofPage.map(({ view }) => view.language.tag));
    return ofPage.map(({ view, published }) => makeEvidenceView(context, view, published, inLanguages));
  });
}

/** The page that shows when parents approved a page, which words changed since, and how to check that. */
function makeEvidenceView(
  context: SiteContext,
  view: ReviewedView,
  published: PublishedPage,
  inLanguages: ReadonlySet<string>,
): EvidenceView {
  const voice = voiceOf(context, view.language.tag);
  const { t } = voice;
  const { badge } = view;
  return {
    ...makeBase(context, voice, {
      ...{ path: evidencePath(published.path), kind: "list", source: null, translation: null },
      ...{ title: titleOf(context, voice, view), description: { text: t("evidence.description") } },
      parents: [{ url: urlOf(voice.language.tag, EVIDENCE_PATH), words: { text: t("evidence.listTitle") } }],
      ...{ inLanguages, existsIn: inLanguages },
    }),
    template: "evidence",
    page: { url: view.url, words: view.title },
    badge,
    badgeWords: view.badgeWords,
    rules: rulesFacts(context, voice, badge, published),
    ...sayChanges(context, voice, badge, published),
    checkpointUrl: "/approvals/checkpoint.json",
  };
}

/** Where the page's title is English, so is the whole title: one title is in one language. */
function titleOf(context: SiteContext, voice: Voice, { title }: ReviewedView): Words {
  if (title.lang === undefined) return { text: voice.t("evidence.title", { page: title.text }) };
  const english = voiceOf(context, SOURCE_LANGUAGE);
  return voice.inEnglish(english.t("evidence.title", { page: title.text }));
}

/** The rules of today, and what they come to for this page. A number of parents stands only beside a badge that stands. */
function rulesFacts(
  { ledger, date }: SiteContext,
  { t, formats, language, inEnglish }: Voice,
  badge: Badge,
  { digest }: PublishedPage,
): Fact[] {
  const fact = (label: string, text: string): Fact => ({ label: t(label), values: [{ text }] });
  const rules = ledger.state === "sound" ? policyOn(ledger.policy, date) : undefined;
  return [
    fact("languages.language", language.ownName),
    ...("date" in badge ? [fact("evidence.approvedOn", formats.date(badge.date))] : []),
    ...(badge.state === "approved"
      ? [
          fact("evidence.parents", String(badge.count)),
          fact("evidence.validUntil", formats.date(badge.validUntil)),
        ]
      : []),
    ...(rules === undefined
      ? []
      : [
          fact("evidence.quorum", String(rules.quorum)),
          fact("evidence.share", `${Math.round(rules.share * 100)}%`),
          fact("evidence.days", String(rules.validDays)),
        ]),
    ...(digest.state === "digest" ? [{ label: t("evidence.code"), values: [inEnglish(digest.code)] }] : []),
  ];
}

/** What differs between the words that parents approved and those of today. */
function sayChanges(
  { readSeen }: SiteContext,
  { t, language }: Voice,
  badge: Badge,
  published: PublishedPage,
): Pick<EvidenceView, "changes" | "changesSaid"> {
  const since = changesSince(badge, published, readSeen);
  if (since === undefined) return { changes: [], changesSaid: [t("evidence.unchanged")] };
  if (since.state === "lost") return { changes: [], changesSaid: [t("evidence.notKept")] };
  const { lines, sourceChanged } = since;
  return {
    changes: lines.map((line) => toChangedLine(line, language.tag)),
    changesSaid: [
      ...(sourceChanged ? [t("evidence.sourceChanged")] : []),
      ...(lines.length === 0 && !sourceChanged ? [t("evidence.sameWords")] : []),
    ],
  };
}

function toChangedLine({ before, now }: LineChange, tag: string): ChangedLine {
  const side = (line: LineChange["before"]): ChangedLine["before"] =>
    line && { pieces: line.pieces, ...markOf(line.lang === "" ? tag : line.lang, tag) };
  return { before: side(before), now: side(now) };
}

function markOf(lang: string, tag: string): { lang?: string; dir?: "ltr" | "rtl" } {
  return lang === tag ? {} : { lang, dir: findLanguage(lang)?.direction ?? "ltr" };
}

/** For each language the list of what parents checked in it. */
export function makeCheckedViews(context: SiteContext, made: readonly MadePage[]): ListView[] {
  const byLanguage = Map.groupBy(
    made.map(({ view }) => view),
    ({ language }) => language.tag,
  );
  return context.languages.map(({ tag }) =>
    makeCheckedView(context, voiceOf(context, tag), byLanguage.get(tag) ?? []),
  );
}

/** The page that lists every page of a language that parents have approved, or are checking. */
export function makeCheckedView(
  context: SiteContext,
  voice: Voice,
  views: readonly ReviewedView[],
): ListView {
  const { t, formats } = voice;
  const group = (id: string, heading: string, states: readonly Badge["state"][]): LinkGroup => ({
    id,
    heading: { text: t(heading) },
    links: views
      .filter(({ badge }) => states.includes(badge.state))
      .map(({ url, title, badge, evidenceUrl }) => ({
        url: evidenceUrl ?? url,
        words: title,
        ...(badge.state === "approved"
          ? { description: { text: t("badge.validUntil", { date: formats.date(badge.validUntil) }) } }
          : {}),
      })),
  });
  const groups = [
    group("approved", "evidence.approved", ["approved"]),
    group("changed", "evidence.changed", ["lapsed"]),
    group("ended", "evidence.ended", ["expired", "withdrawn"]),
    group("in-review", "evidence.inReview", ["in-review"]),
  ].filter(({ links }) => links.length > 0);
  return {
    ...makeBase(context, voice, {
      ...{ path: EVIDENCE_PATH, kind: "list", parents: [], source: null, translation: null },
      ...{ title: { text: t("evidence.listTitle") }, description: { text: t("evidence.listDescription") } },
      inLanguages: new Set(context.languages.map(({ tag }) => tag)),
    }),
    template: "list",
    intro: t("evidence.listIntro"),
    count: groups.length === 0 ? t("evidence.none") : "",
    groups,
    contents: [],
  };
}
