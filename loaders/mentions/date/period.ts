import type { Timex } from "../../types.js";
import { yearTold } from "./month.js";
import type { Found, Scan } from "./scan.js";

const SAME = /^(same|corresponding|comparable|equivalent|similar)$/;

/** Reads what figures are compared with, at "period" or "quarter" `i`: "the same period last year", "the corresponding quarter of 2012", "the same quarter a year ago". */
export function readPeriod(scan: Scan, i: number): Found | null {
  if (!SAME.test(scan.lower(i - 1))) return null;
  const from = scan.lower(i - 2) === "the" ? i - 2 : i - 1;
  const at = /^(of|in|from)$/.test(scan.lower(i + 1)) ? i + 2 : i + 1;
  if (scan.year(at)) return { from, to: at + 1, timex: { kind: "year", year: scan.year(at) } };
  const back = (shift: number, anchor: "publication" | "context"): Timex => ({ kind: "relative", unit: "year", shift, anchor, counted: true }); // prettier-ignore
  const told = yearTold(scan, i + 1);
  if (told) return { from, to: told.to, timex: back(told.which.shift, told.which.anchor) };
  const way = /^an?$/.test(scan.lower(at)) && scan.lower(at + 1) === "year" ? scan.lower(at + 2) : "";
  if (!/^(ago|earlier|before)$/.test(way)) return null;
  return { from, to: at + 3, timex: back(-1, way === "ago" ? "publication" : "context") };
}
