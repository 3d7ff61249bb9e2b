import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FolderServer, serveFolder } from "../../plugins/web-server/io.ts";

let folder: string;
let server: FolderServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
  await writeFile(join(folder, "index.html"), "<h1>Short breaks</h1>");
  await writeFile(join(folder, "style.css"), "h1 { color: black }");
  server = await serveFolder(folder);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe("serveFolder", () => {
  it.each([
    ["/", 200, "text/html;charset=utf-8"],
    ["/style.css", 200, "text/css"],
    ["/ehc-plans/", 404, null],
    ["/../../etc/passwd", 404, null],
    ["/%2e%2e%2f%2e%2e%2fetc%2fpasswd", 404, null],
  ])("answers %s with status %i", async (path, status, type) => {
    const response = await fetch(server.url + path);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
  });

  it("shows the site's own page for a missing address, still with status 404", async () => {
    await writeFile(join(folder, "404.html"), "<h1>Page not found</h1>");
    const response = await fetch(`${server.url}/ehc-plans/`);
    expect([response.status, await response.text()]).toEqual([404, "<h1>Page not found</h1>"]);
  });

  it("shows a page as it is now, not as it was when the server started", async () => {
    await writeFile(join(folder, "new.html"), "<h1>Holiday clubs</h1>");
    expect((await fetch(`${server.url}/new/`)).status).toBe(200);
  });

  it("says so in a sentence where the port is in use", async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveFolder(folder, { port })).rejects.toMatchObject({
      where: `port ${port}`,
      problem: "Another program is using this port.",
    });
  });

  it("says so in a sentence where the folder is missing", async () => {
    await expect(serveFolder(join(folder, "_site"))).rejects.toMatchObject({
      problem: "There is no such folder.",
    });
  });

  it("answers nobody after it is closed", async () => {
    const other = await serveFolder(folder);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
