import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { UserError } from "../model/user-error.ts";

/** Only this machine can reach it. */
const HOST = "127.0.0.1";

/** A running server: its address without a slash at the end, and how to stop it. */
export type FolderServer = { url: string; close: () => Promise<void> };

/**
 * Serves a folder of built pages to this machine, each request read afresh from disk. A missing page answers
 * with status 404 and the folder's own `404.html`. Without a port the system picks a free one.
 * Throws a UserError where the folder is missing or the port is in use.
 */
export async function serveFolder(folder: string, { port = 0 } = {}): Promise<FolderServer> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UserError(folder, "There is no such folder.", "Build the site first: npm run build.");
  }
  const onNoMatch = (_request: unknown, response: ServerResponse) => sendNotFound(folder, response);
  const server = createServer(sirv(folder, { dev: true, etag: true, onNoMatch }));
  return { url: `http://${HOST}:${await listen(server, port)}`, close: () => close(server) };
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  response.statusCode = 404;
  if (!existsSync(page)) return void response.end("Not found");
  response.setHeader("Content-Type", "text/html;charset=utf-8");
  createReadStream(page).pipe(response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(explainListening(cause, port)));
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function explainListening(cause: NodeJS.ErrnoException, port: number): Error {
  const problems: Record<string, string> = {
    EADDRINUSE: "Another program is using this port.",
    EACCES: "This port needs the rights of an administrator.",
  };
  const problem = problems[cause.code ?? ""];
  if (problem === undefined) return cause;
  return new UserError(`port ${port}`, problem, "Stop that program, or choose another port.", { cause });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
