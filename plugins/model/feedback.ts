import { z } from "zod";
import { email, phone } from "./fields.ts";

/** What the address of a form may hold: `{url}` and the like are replaced by what is true of the page. */
export const FORM_PLACEHOLDERS = ["url", "id", "language", "date"] as const;

export type FormPlaceholder = (typeof FORM_PLACEHOLDERS)[number];

/** What stands in braces in an address; a brace that has no other is found too. */
export const BRACES = /\{([^{}]*)\}|[{}]/g;

/** The address of a council's form. What differs from page to page stands in its query: elsewhere it could name another host. */
const formAddress = z.string().superRefine((address, { addIssue }) => {
  for (const message of findMistakes(address)) addIssue({ code: "custom", message });
});

/** Each mistake is the end of a sentence that begins with the setting's name. */
function findMistakes(address: string): string[] {
  const filled = address.replaceAll(BRACES, "x");
  if (!/^https:\/\//.test(address) || !URL.canParse(filled))
    return ["must be a web address that starts with https://"];
  const names = [...address.matchAll(BRACES)].map(([, name]) => name);
  if (names.includes(undefined)) return ["has a brace that stands alone: write {url} and the like"];
  const unknown = names.filter((name) => !FORM_PLACEHOLDERS.some((known) => known === name));
  const [, query = ""] = /\?([^#]*)/.exec(address) ?? [];
  const outside = names.length > [...query.matchAll(BRACES)].length;
  const known = FORM_PLACEHOLDERS.map((name) => `{${name}}`).join(", ");
  return [
    ...unknown.map((name) => `has {${name}}, which isn't one of ${known}`),
    ...(outside ? ["must have its parts in braces after the question mark, such as ?page={url}"] : []),
  ];
}

/** How families say what is wrong with a page or a service: one way at least. */
export const Feedback = z
  .strictObject({
    form: formAddress.optional(),
    email: email.optional(),
    phone: phone.optional(),
    /** Within how many working days the council answers. Said only where it is set. */
    answerDays: z.int("must be a whole number of days").min(1, "must be 1 or more").optional(),
  })
  .refine(
    ({ form, email: address, phone: number }) => [form, address, number].some((way) => way !== undefined),
    "needs a form, an email or a phone",
  );

export type Feedback = z.infer<typeof Feedback>;
