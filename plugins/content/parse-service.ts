import type { SourceFile, SourceService } from "../model/content.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import { agesOf, Service } from "../model/service.ts";

/** A service from its file, or why it isn't one. `name` is the file's name inside `services/`; it gives the id. */
export function parseService(
  file: SourceFile,
  name: string,
): { service: SourceService | undefined; findings: Finding[] } {
  const id = name.replace(/\.yaml$/, "");
  const parsed = parseYaml(Service, file);
  const findings = [...parsed.findings];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const message = `"${name}" can't be the name of a service's file.`;
    const fix = "Use lower-case letters, digits and hyphens, then .yaml.";
    findings.push(errorAt(file.file, "address", message, fix));
  }
  const { value } = parsed;
  const ages = value && agesOf(value);
  if (ages !== undefined && ages.from > ages.to) {
    const message = '"minimum_age" is more than "maximum_age".';
    findings.push(errorAt(parsed.placeOf(["minimum_age"]), "schema", message, "Put the younger age first."));
  }
  return { service: value && { id, file: file.file, service: value }, findings };
}
