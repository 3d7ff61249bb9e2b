import { readFile } from "node:fs/promises";
import { Law } from "../model/law.ts";
import { parseYaml } from "../model/parse-yaml.ts";

const LAW_FILE = new URL("./local-offer-law.yaml", import.meta.url);

/** Reads the law's list that comes with the generator. A mistake in it is a bug of ours and throws. */
export async function readLaw(): Promise<Law> {
  const parsed = parseYaml(Law, { text: await readFile(LAW_FILE, "utf8"), file: "local-offer-law.yaml" });
  if (parsed.value === undefined) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}
