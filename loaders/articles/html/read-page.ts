import { decodeHTML } from "entities";
import type { BlockKind, Metadata } from "../../types.js";
import { nearlySame } from "../nearly-same.js";
import { pageMetadata } from "./page-metadata.js";
import { pick } from "./pick.js";
import { Plain } from "./plain.js";
import { scan, type Piece } from "./scan.js";

/** A saved page without its markup. */
export interface Page {
  text: string;
  /** Where each unit of the text begins and ends in the file. */
  starts: Int32Array;
  ends: Int32Array;
  /** Kind of block that the tags tell, by the offset in `text` at which it begins. */
  kinds: Map<number, BlockKind>;
  metadata: Metadata;
}

/** Reads a saved page: the text of its article, one line a block, with its headline, and what its tags say about it. */
export function readPage(source: string): Page {
  const scanned = scan(source);
  const { pieces, tags } = scanned;
  const metadata = pageMetadata(tags);
  const chosen = pick(source, scanned);
  const title = metadata.title ?? (tags.title ? decodeHTML(source.slice(tags.title.start, tags.title.end)) : "");
  for (const i of headline(source, pieces, title)) chosen.add(i);
  const plain = new Plain();
  const kinds = new Map<number, BlockKind>();
  const first = pieces.find((_, i) => chosen.has(i))?.start ?? source.length;
  if (tags.title && tags.title.end <= first && ![...chosen].some((i) => pieces[i]?.kind === "headline")) {
    kinds.set(plain.length, "headline");
    plain.add(source, tags.title);
  }
  let line = -1;
  pieces.forEach((piece, i) => {
    if (!chosen.has(i)) return;
    if (piece.line !== line) {
      if (plain.length > 0) plain.put("\n\n");
      if (piece.kind) kinds.set(plain.length, piece.kind);
    } else if (piece.cell) plain.put(" | ");
    line = piece.line;
    plain.add(source, piece);
  });
  return { ...plain.finish(), kinds, metadata };
}

/** The pieces of the first `<h1>` that is the page's title, else of the only one; none where there are several others. */
function headline(source: string, pieces: Piece[], title: string): number[] {
  const lines = new Map<number, number[]>();
  pieces.forEach((piece, i) => {
    if (piece.kind === "headline" && !piece.furniture) lines.set(piece.line, [...(lines.get(piece.line) ?? []), i]);
  });
  const text = (list: number[]): string =>
    list.map((i) => decodeHTML(source.slice(pieces[i].start, pieces[i].end))).join("");
  const all = [...lines.values()];
  return all.find((list) => nearlySame(text(list), title)) ?? (all.length === 1 ? all[0] : []);
}
