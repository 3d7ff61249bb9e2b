import type { z } from "zod";
import { createFormats } from "../../plugins/interface-text/formats.ts";
import { LANGUAGES } from "../../plugins/model/languages.ts";
import { Service } from "../../plugins/model/service.ts";
import type { Voice } from "../../plugins/model/view.ts";

type Draft = Partial<z.input<typeof Service>>;

/** A service of which nothing is known but what `known` says. */
export function serviceWith(known: Draft = {}): Service {
  return Service.parse({
    ...{ name: "Lantern Group", organization: { name: "Lantern Trust" }, description: "A group." },
    ...{ status: "active", languages: [], ...known },
  });
}

/** A voice that says keys instead of texts, so that a table shows which text is meant. */
export function voiceIn(tag: string): Voice {
  const language = LANGUAGES.find((each) => each.tag === tag);
  if (language === undefined) throw new Error(tag);
  const t: Voice["t"] = (key, values) => (values ? `${key}(${Object.values(values).join(", ")})` : key);
  const inEnglish: Voice["inEnglish"] = (text) =>
    tag === "en" ? { text } : { text, lang: "en", dir: "ltr" };
  return { language, t, formats: createFormats(language), inEnglish };
}

export const COUNCIL = { name: "SEND team", phone: "01632 960100" };
