import { createHash } from "node:crypto";
import type { Article, Block, Metadata } from "../types.js";
import { blocks } from "./blocks.js";
import { decode } from "./decode.js";
import { plain } from "./shape.js";

/** The id of an article: its file name without folder and extension. */
export function articleId(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

/**
 * Reads a seed file: decodes it, tells the kind of each block, and finds title, byline, publisher and address.
 * `path` is relative to the seeds folder, with `/`. Throws InputError on bytes that are no text.
 */
export function readArticle(path: string, bytes: Uint8Array, metadata: Metadata = {}): Article {
  const text = decode(path, bytes);
  const list = blocks(text);
  const of = (kind: Block["kind"]): string[] =>
    list.filter((b) => b.kind === kind).map((b) => text.slice(b.start, b.end));
  const sources = of("source");
  return {
    id: articleId(path),
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    text,
    blocks: list,
    title: metadata.title ?? oneLine(of("headline")[0]) ?? null,
    byline: metadata.byline ?? bylineOf(of("byline")) ?? null,
    publisher: metadata.publisher ?? publisherOf(sources) ?? null,
    url: metadata.url ?? urlOf(sources) ?? null,
    metadata,
  };
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim();
}

function bylineOf(lines: string[]): string | undefined {
  const line = lines.find((l) => /^(by|written by|story by|text by|author|text|correspondent)\b/i.test(l));
  return oneLine(line?.replace(/^(written by|story by|text by|by|author:|text:|correspondent:)\s*/i, ""));
}

/** The name after `Source:`, else the host of an address. */
function publisherOf(lines: string[]): string | undefined {
  const named = lines.find((line) => /^sources?\s*:/.test(plain(line)));
  const name = named?.slice(named.indexOf(":") + 1).trim();
  if (name && !/^https?:|^www\./i.test(name) && name.length <= 80) return oneLine(name);
  const url = urlOf(lines);
  return url ? hostOf(url) : undefined;
}

function urlOf(lines: string[]): string | undefined {
  for (const line of lines) {
    const found = /https?:\/\/[^\s<>"']+/i.exec(line) ?? /\bwww\.[^\s<>"']+/i.exec(line);
    if (found) return found[0].replace(/[).,;]+$/, "").replace(/^www\./i, "https://www.");
  }
  return undefined;
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/^www\./, "") || undefined;
  } catch {
    return undefined;
  }
}
