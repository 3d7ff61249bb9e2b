import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "../../plugins/content/io.ts";
import { toApiFiles } from "../../plugins/oruk/api-files.ts";
import { importFrom, makeCouncil } from "./council.ts";

const demonstration = await readContent("content");

/** The static API of the demonstration, as files in a new folder. */
async function writeApi(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "api-"));
  const publication = { site: "https://localoffer.example", nameTerm: (_: string, term: string) => term };
  const areas = demonstration.settings?.areas.map(({ id }) => id) ?? [];
  for (const { path, content } of toApiFiles({ services: demonstration.services, areas, publication })) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

describe("the static API of a Local Offer", () => {
  it("comes in again as the services that it was made from", async () => {
    const settings = await readFile("content/settings.yaml", "utf8");
    const council = await makeCouncil({ "settings.yaml": settings });
    const { code, said } = importFrom(join(await writeApi(), "api/v3"), council.folder);
    expect(code).toBe(0);
    expect(said).toContain(
      `${demonstration.services.length} services: ${demonstration.services.length} added.`,
    );
    const { services } = await readContent(council.folder);
    const without = (list: typeof services) =>
      list.map(({ id, service: { source: _, ...service } }) => ({ id, service }));
    expect(without(services)).toEqual(without(demonstration.services));
  });

  it("comes into another council without its areas, which are listed", async () => {
    const council = await makeCouncil();
    const { said } = importFrom(join(await writeApi(), "api/v3"), council.folder);
    expect(said).toMatch(/say it under terms in [^\n]+\n(?:.*\n)* +\d+ {2}villages\n/i);
    const { services } = await readContent(council.folder);
    expect([...new Set(services.flatMap(({ service }) => service.send.areas))]).toEqual(["north"]);
  });
});
