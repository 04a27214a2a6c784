import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { userInfo } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { InputError } from "../../loaders/articles/input-error.js";
import { bytesOf, listSeeds, readSeed } from "../../loaders/articles/seeds.js";
import { readHistory } from "../../loaders/changes/history.js";
import { readBefore } from "../../loaders/changes/read-before.js";
import { parseCorrections } from "../../loaders/corrections/parse.js";
import { readDocument } from "../../loaders/journey.js";
import type { Document } from "../../loaders/types.js";
import { contextOf } from "./context.js";
import { REASONS, draftOf, reviewItems, type Reason } from "./items.js";
import { PER_PAGE, reviewPage } from "./page.js";

/** Characters of a correction that is saved. */
const LARGEST = 100_000;

/**
 * Serves the review page, on this machine only: what is in conflict, inferred, not used or new in the tables of `out`,
 * with its words in the articles of `seeds`. Saving adds to `corrections.yaml` there.
 */
export function reviewServer(seeds: string, out: string): Server {
  // Only the page that this server wrote knows it: no other page of the browser can save, or run a script in this one.
  const token = randomUUID();
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const known = error instanceof InputError;
      send(response, known ? 400 : 500, "text/plain", known ? error.message : `not possible: ${String(error)}`, token);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Another name for this machine may be a stranger's.
    if (!/^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? ""))
      return send(response, 403, "text/plain", "not this machine", token);
    const url = new URL(request.url ?? "/", "http://localhost");
    if (request.method === "POST" && url.pathname === "/save") {
      if (request.headers["x-token"] !== token) return send(response, 403, "text/plain", "not from the review page: load it again", token); // prettier-ignore
      const count = save(seeds, await text(request));
      return send(response, 200, "text/plain", `Saved to ${join(seeds, "corrections.yaml")}: it has ${count} now. npm run data applies it.`, token); // prettier-ignore
    }
    if (request.method !== "GET" || url.pathname !== "/")
      return send(response, 404, "text/plain", "no such page", token);
    const show = REASONS.find((reason) => reason === url.searchParams.get("show")) ?? null;
    const from = Math.max(0, Math.floor(Number(url.searchParams.get("from")) || 0));
    send(response, 200, "text/html", page(seeds, out, show, from, token), token);
  }
}

function page(seeds: string, out: string, show: Reason | null, from: number, token: string): string {
  const state = readBefore(out);
  if (state === null) throw new InputError(`no tables in ${out} (npm run data makes them)`);
  const changes = readHistory(out)?.versions[0]?.changes ?? [];
  const fresh = new Set(changes.filter(({ change }) => change === "added").map(({ id }) => id));
  const all = reviewItems(state, fresh);
  const items = show === null ? all : all.filter(({ reason }) => reason === show);
  const counts = Object.fromEntries(REASONS.map((r) => [r, all.filter(({ reason }) => reason === r).length]));
  const documentOf = reader(seeds);
  const shown = items.slice(from, from + PER_PAGE).map((item) => ({
    item,
    draft: draftOf(item, userInfo().username, item.spots.length > 0 ? documentOf(item.spots[0].article) : null),
    contexts: item.spots.flatMap((spot) => {
      const document = documentOf(spot.article);
      return document ? [{ article: spot.article, pieces: contextOf(document, spot) }] : [];
    }),
  }));
  return reviewPage({ items: shown, counts: counts as Record<Reason, number>, show, from, total: items.length, token });
}

/** Reads articles as far as their mentions, each once. */
function reader(folder: string): (id: string) => Document | null {
  const seeds = new Map(listSeeds(folder).seeds.map((seed) => [seed.id, seed]));
  const known = new Map<string, Document>();
  return (id) => {
    const seed = seeds.get(id);
    if (!seed) return null;
    if (!known.has(id)) known.set(id, readDocument(readSeed(seed, bytesOf(folder, seed))));
    return known.get(id)!;
  };
}

/** Adds a correction to the file, whole or not at all. Returns how many it has then. Throws InputError where it is none. */
function save(seeds: string, draft: string): number {
  if (draft.length > LARGEST) throw new InputError(`too long for a correction: ${draft.length} characters`);
  const path = join(seeds, "corrections.yaml");
  const before = existsSync(path) ? readFileSync(path, "utf8").trimEnd() : "";
  if (parseCorrections("the correction", draft).length === 0) throw new InputError("there is no correction");
  const after = `${before}${before === "" ? "" : "\n"}${draft.trim()}\n`;
  const { length } = parseCorrections("corrections.yaml", after);
  const fresh = join(seeds, `.corrections.${process.pid}.tmp`);
  try {
    writeFileSync(fresh, after);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw new InputError(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
  return length;
}

function send(response: ServerResponse, status: number, type: string, body: string, token: string): void {
  const policy = `default-src 'none'; style-src 'nonce-${token}'; script-src 'nonce-${token}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`; // prettier-ignore
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  response.end(body);
}
