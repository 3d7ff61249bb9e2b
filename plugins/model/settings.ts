import { z } from "zod";
import { AccessibilitySettings } from "./accessibility-settings.ts";
import { Feedback } from "./feedback.ts";
import { email, line, phone, slug, text, webAddress } from "./fields.ts";
import { OpenDataSettings } from "./open-data.ts";

/** A team that families can reach. The phone number comes first on the page. */
export const Contact = z.strictObject({
  name: line,
  phone,
  email: email.optional(),
  hours: line,
  address: line.optional(),
});

/** What a council decides about the linter of its words. */
export const PlainLanguageSettings = z.strictObject({
  /** How much each rule weighs, by id. The others weigh what they say themselves. */
  rules: z.record(slug, z.enum(["off", "warning", "error"])).default({}),
  /** Words that are fine here, whatever a rule says of them. */
  allow: z.array(line).default([]),
  /** The council's own list: words not to write, what to write instead, and why. */
  words: z
    .array(
      z.strictObject({
        find: line,
        write: z.array(line).default([]),
        why: line.optional(),
      }),
    )
    .default([]),
});

/** `settings.yaml` in the content folder: all that makes one council's site differ from another's. */
export const Settings = z.strictObject({
  council: z.strictObject({
    name: line,
    website: webAddress,
    address: line,
    /** True for the demonstration: every page then says that the council isn't real. */
    demonstration: z.boolean().default(false),
  }),
  site: z.strictObject({
    name: line,
    /** The address where the site is published, used in `sitemap.xml` and `hreflang`. */
    url: webAddress,
    description: text,
    /** An earlier name of what `feedback` says now. */
    feedbackForm: z
      .unknown()
      .refine(
        (value) => value === undefined,
        'has moved: write it as "form" under "feedback", with ?page={url} after the address',
      )
      .optional(),
  }),
  /** Languages besides English, as BCP 47 tags, in the order of the language chooser. */
  languages: z.array(line).default([]),
  brand: z.strictObject({ colour: z.string().regex(/^#[0-9a-f]{6}$/i, "must be a colour like #1d3c6e") }),
  contacts: z.record(slug, Contact).refine((contacts) => "send" in contacts, "needs a contact called send"),
  /** How families say what is wrong with a page. Without it, pages give the e-mail address and phone number of `send`. */
  feedback: Feedback.optional(),
  openData: OpenDataSettings.prefault({}),
  areas: z.array(z.strictObject({ id: slug, name: line })).min(1, "needs at least one area"),
  /** The local facts that pages use as `{{facts.name}}`. */
  facts: z.record(z.string().regex(/^[a-zA-Z]+$/, "must be letters only"), line).default({}),
  plainLanguage: PlainLanguageSettings.default({ rules: {}, allow: [], words: [] }),
  /** How much the checks of barriers weigh here: plugins/barriers. */
  accessibility: AccessibilitySettings.prefault({}),
});

export type PlainLanguageSettings = z.infer<typeof PlainLanguageSettings>;
export type Contact = z.infer<typeof Contact>;
export type Settings = z.infer<typeof Settings>;
