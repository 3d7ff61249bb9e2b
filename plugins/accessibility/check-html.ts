import { HtmlValidate, type Message, type ResolvedConfig, StaticConfigLoader } from "html-validate";
import { findCriterion } from "./criteria.ts";
import { ASKED_RULES } from "./html-rules-table.ts";
import type { Answer } from "./kept-results.ts";
import type { PageFinding, PageToCheck } from "./page-finding.ts";

/** Rules that ask for more, or less, than they do by themselves. */
const OPTIONS: Record<string, object> = {
  "area-alt": { accessible: true },
  "no-raw-characters": { relaxed: true },
  "valid-id": { relaxed: true },
};

const asked = new Map(ASKED_RULES.map(([rule, level, criterion]) => [rule, { level, criterion }]));

/** Works out its settings once and not for each page. */
class OnceLoader extends StaticConfigLoader {
  #settings: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(page: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#settings ??= super.getConfigFor(page);
    return this.#settings;
  }
}

const validator = new HtmlValidate(
  new OnceLoader({
    root: true,
    extends: [],
    elements: ["html5"],
    rules: Object.fromEntries(ASKED_RULES.map(([rule]) => [rule, ["error", OPTIONS[rule] ?? {}]])),
  }),
);

/** The most letters of an element that a finding shows. */
const SNIPPET = 200;

/** Checks the HTML of a page as text, before any browser reads and mends it. No comment on the page switches a rule off. */
export function checkHtml(page: PageToCheck, html: string): PageFinding[] {
  const text = html.replaceAll("[html-validate-", "[html_validate-");
  const { results } = validator.validateStringSync(text);
  return results.flatMap(({ messages }) => messages.map((message) => toPageFinding(page, html, message)));
}

/** Checks each page that answers at all: the others are named when a browser asks for them. */
export async function checkPagesAsText(
  pages: readonly PageToCheck[],
  ask: (address: string) => Promise<Answer>,
): Promise<PageFinding[]> {
  const found: PageFinding[] = [];
  for (const page of pages) {
    const { status, type, body } = await ask(page.url);
    if (status === 200 && type.startsWith("text/html"))
      // Text that was cut from a page keeps the whole page in memory; a copy doesn't.
      found.push(...structuredClone(checkHtml(page, new TextDecoder().decode(body))));
  }
  return found;
}

function toPageFinding(page: PageToCheck, html: string, message: Message): PageFinding {
  const { ruleId, selector, line, column, offset, ruleUrl } = message;
  // What the parser can't read has no rule.
  const { level, criterion } = asked.get(ruleId) ?? { level: "error", criterion: "4.1.1" };
  return {
    ...{ page: page.url, source: page.source, check: ruleId, level, runner: "html" },
    criterion: criterion === null ? null : findCriterion(criterion),
    message: `${message.message.replace(/\.$/, "")}.`,
    fix: `Mend the HTML, line ${line}, column ${column}. See ${ruleUrl ?? "https://html-validate.org/"}`,
    ...{ selector: selector ?? "", snippet: startTagAt(html, offset) },
  };
}

/** The start tag that an offset is in, or follows. */
function startTagAt(html: string, offset: number): string {
  const begin = html.lastIndexOf("<", offset);
  const end = html.indexOf(">", begin);
  return begin === -1 ? "" : html.slice(begin, end === -1 ? undefined : end + 1).slice(0, SNIPPET);
}
