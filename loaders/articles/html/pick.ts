import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Piece } from "./scan.js";

/** Private characters that carry a piece's number through Readability: a mark, then two digits to the base 3000. */
const MARK = "\ue000";
const BASE = 3000;
const FIRST = 0xe100;
/** Pages with more elements are taken whole: Readability would take too long. */
const MOST = 50_000;
/** Pages whose tags stand deeper in each other are taken whole, too: no article needs it. */
const DEEPEST = 300;

/**
 * Chooses the pieces of a page that are its article, as Readability sees it; where it sees none, all that stand in
 * no navigation, footer or form. Returns the numbers of the pieces.
 */
export function pick(source: string, { pieces, depth }: { pieces: Piece[]; depth: number }): Set<number> {
  const found = new Set<number>();
  for (const [, high, low] of (depth > DEEPEST ? "" : readable(source, pieces)).matchAll(
    /\ue000([\ue100-\uf8ff])([\ue100-\uf8ff])/g,
  )) {
    found.add((high.charCodeAt(0) - FIRST) * BASE + low.charCodeAt(0) - FIRST);
  }
  if (found.size === 0) pieces.forEach((piece, i) => !piece.furniture && found.add(i));
  return found;
}

/** The article's markup, each piece of text marked with its number; empty where Readability finds none. */
function readable(source: string, pieces: Piece[]): string {
  if (pieces.length > MOST || pieces.length >= BASE * BASE) return "";
  let marked = "";
  let at = 0;
  pieces.forEach(({ start }, i) => {
    marked += source.slice(at, start).replace(/[\ue000-\uf8ff]/g, " ");
    marked += MARK + String.fromCharCode(FIRST + Math.floor(i / BASE), FIRST + (i % BASE));
    at = start;
  });
  marked += source.slice(at).replace(/[\ue000-\uf8ff]/g, " ");
  try {
    const { document } = parseHTML(marked);
    return (
      new Readability(document as unknown as Document, { charThreshold: 200, maxElemsToParse: MOST }).parse()
        ?.content ?? ""
    );
  } catch {
    return ""; // Too deep, too many elements, or no document at all.
  }
}
