import { createHash } from "node:crypto";
import type { Article, Block, Metadata } from "../types.js";
import { blocks } from "./blocks.js";
import { decode } from "./decode.js";
import { readPage } from "./html/read-page.js";
import { InputError, showPath } from "./input-error.js";
import { plain } from "./shape.js";

/** The id of an article: its file name without folder and extension. */
export function articleId(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

/**
 * Reads a seed file: decodes it, takes the markup off a saved page, tells the kind of each block, and finds title,
 * byline, publisher and address. `path` is relative to the seeds folder, with `/`; `beside` is what NAME.yaml says,
 * which stands before what the article says itself. Throws InputError on bytes that are no text.
 */
export function readArticle(path: string, bytes: Uint8Array, beside: Metadata = {}): Article {
  const { text: decoded, encoding, assumed } = decode(path, bytes);
  const page = /\.html?$/i.test(path) ? readPage(decoded) : null;
  if (page && page.text.trim() === "")
    throw new InputError(`no text in the page: ${showPath(path)} (save it with its text)`);
  const text = page?.text ?? decoded;
  const metadata = { ...page?.metadata, ...beside };
  const list = blocks(text).map((block) => withKind(block, page?.kinds.get(block.start)));
  const of = (kind: Block["kind"]): string[] =>
    list.filter((b) => b.kind === kind).map((b) => text.slice(b.start, b.end));
  const sources = of("source");
  return {
    id: articleId(path),
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    ...(assumed === null ? {} : { decoded: { encoding, assumed } }),
    text,
    blocks: list,
    title: metadata.title ?? oneLine(of("headline")[0]) ?? null,
    byline: metadata.byline ?? bylineOf(of("byline")) ?? null,
    publisher: metadata.publisher ?? publisherOf(sources) ?? (metadata.url && hostOf(metadata.url)) ?? null,
    url: metadata.url ?? urlOf(sources) ?? null,
    metadata,
    ...(page ? { source: { text: decoded, starts: page.starts, ends: page.ends } } : {}),
  };
}

/** What the tags of a page tell of a block stands before what its words look like, unless these tell furniture or a date. */
function withKind(block: Block, told: Block["kind"] | undefined): Block {
  const looksLike = ["stamp", "byline", "source", "boilerplate", "dateline"].includes(block.kind);
  return told && !looksLike ? { ...block, kind: told } : block;
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
