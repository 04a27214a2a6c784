import type { TimeWord } from "../../vocabulary/time.js";
import type { Found, Scan } from "./scan.js";

/** "was soon released", "soon became": told of the past. */
const isPast = (scan: Scan, i: number): boolean =>
  /^(was|were|had)$/.test(scan.lower(i - 1)) || (/^(became|began|found|followed|turned|came|went|took|was|were|had)$/.test(scan.lower(i + 1))); // prettier-ignore

/** "in the near term". */
const inTerm = (scan: Scan, i: number): Found | null =>
  /^(near|short|medium|long|longer)$/.test(scan.lower(i - 1)) && scan.lower(i - 2) === "the" && /^(in|for|over|of)$/.test(scan.lower(i - 3)) // prettier-ignore
    ? { from: i - 2, to: i + 1, timex: { kind: "future" } }
    : null;

/** Reads "recently", "in the past", "now", "the current", "soon", "the near future". */
export function readVague(scan: Scan, i: number, word: TimeWord): Found | null {
  const left = scan.lower(i - 1);
  const kind = word.role as "past" | "present" | "future";
  const lower = scan.lower(i);
  if (lower === "now") {
    if (scan.lower(i + 1) === "and" && scan.lower(i + 2) === "then") return null;
    return { from: left === "right" ? i - 1 : i, to: i + 1, timex: { kind } };
  }
  if (
    kind === "future" &&
    !word.doubtful &&
    (left === "as" || isPast(scan, i) || /^(after|before|afterwards|thereafter)$/.test(scan.lower(i + 1)))
  )
    return null;
  if (left === "as" && scan.lower(i + 1) === "as") return null; // "as recently as 2019"
  if (lower === "term") return inTerm(scan, i);
  if (!word.doubtful) return { from: left === "more" || left === "most" ? i - 1 : i, to: i + 1, timex: { kind } };
  if (scan.capital(i) && i > 0) return null;
  const next = scan.tokens[i + 1];
  const ends =
    !next ||
    next.kind !== "word" ||
    /^(and|or|but|to|for|of|in|by|with|that|as|when|it|is|are|was|were|has|have|had|will|would|can|could|may|must|should|he|she|they|we|you|i|if|because|while|where|from|on|at|than|so|unless|though)$/.test(
      next.lower,
    );
  if (lower === "past")
    return left === "the" && ends && next?.kind !== "number" && !scan.hyphen(i + 1)
      ? { from: i - 1, to: i + 1, timex: { kind } }
      : null;
  if (lower === "present") return left === "at" && ends ? { from: i, to: i + 1, timex: { kind } } : null;
  if (next?.kind === "number" || scan.word(i + 1)?.role === "unit" || scan.word(i + 1)?.role === "number") return null;
  if (lower === "recent") return null;
  if (lower === "current") return { from: i, to: i + 1, timex: { kind } };
  if (!ends) return null;
  const near = /^(near|foreseeable|immediate|distant|not-too-distant)$/.test(left) ? i - 1 : i;
  if (scan.lower(near - 1) === "the") return { from: near - 1, to: i + 1, timex: { kind } };
  return left === "in" ? { from: i, to: i + 1, timex: { kind } } : null;
}
