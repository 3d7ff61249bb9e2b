import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What hosts compress on the way, by the ending of a file; pieces of the index are packed as they are. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html;charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".txt": "text/plain;charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A running host: its address without a slash at the end. */
export type Host = { url: string; close: () => void };

/**
 * Serves a folder to this machine as a host of static sites would, with Brotli for text. Each file is compressed once.
 * Pages come `opening` milliseconds later than the rest: it stands for opening a connection, which this machine does at once.
 */
export async function startHost(folder: string, { opening = 0 } = {}): Promise<Host> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const asked = join(folder, path);
    const file = path.endsWith("/") ? join(asked, "index.html") : asked;
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const wait = extname(file) === ".html" ? opening : 0;
    if (wait === 0) send(file, packed, response);
    else setTimeout(() => send(file, packed, response), wait);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(file: string, packed: Map<string, Buffer>, response: ServerResponse): void {
  const type = TYPES[extname(file)];
  if (type === undefined) {
    response.writeHead(200, { "Content-Type": "application/octet-stream" });
    return void response.end(readFileSync(file));
  }
  const bytes = packed.get(file) ?? brotliCompressSync(readFileSync(file));
  packed.set(file, bytes);
  response.writeHead(200, { "Content-Type": type, "Content-Encoding": "br" });
  response.end(bytes);
}
