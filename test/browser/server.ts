import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { extname, join, resolve } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".csv": "text/csv",
};

export interface Site {
  origin: string;
  close(): void;
}

/** Serves a folder as any static host does, compressed, on a port that is free; `prefix` puts it below a path. */
export async function serve(folder: string, prefix = ""): Promise<Site> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.startsWith(prefix) ? fileOf(root, decodeURIComponent(pathname.slice(prefix.length))) : null;
    if (file === null) return void response.writeHead(404).end();
    const type = types[extname(file)] ?? "application/octet-stream";
    const packed = /gzip/.test(String(request.headers["accept-encoding"])) && !/^image\/png|octet/.test(type);
    response.writeHead(200, {
      "content-type": type,
      "access-control-allow-origin": "*",
      ...(packed && { "content-encoding": "gzip" }),
    });
    response.end(packed ? gzipSync(readFileSync(file)) : readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function fileOf(root: string, path: string): string | null {
  const file = join(root, path);
  if (!file.startsWith(root)) return null;
  const candidates = [file, `${file}.html`, join(file, "index.html")];
  return candidates.find((name) => existsSync(name) && statSync(name).isFile()) ?? null;
}
