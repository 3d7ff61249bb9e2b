import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** What a forge of a test answers at a path with its query: JSON, or all of an answer. */
export type Route = unknown | ((request: IncomingMessage, response: ServerResponse) => void);

/** A forge on this machine: its address, what was asked of it, and how to stop it. */
export type FakeForge = { host: string; asked: string[]; close: () => Promise<void> };

/** Starts a forge that answers from a table; a path that isn't there is a 404. `routes` may need the host in its links. */
export async function startForge(routes: (host: string) => Record<string, Route>): Promise<FakeForge> {
  const asked: string[] = [];
  let table: Record<string, Route> = {};
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    asked.push(`${request.headers.authorization} ${url}`);
    const route = table[url];
    if (typeof route === "function") return void route(request, response);
    response.writeHead(route === undefined ? 404 : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(route ?? { message: "Not Found" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const host = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  table = routes(host);
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { host, asked, close };
}

/** An answer with headers, like those that lead to the next page. */
export function withHeaders(body: unknown, headers: Record<string, string>, status = 200): Route {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}
