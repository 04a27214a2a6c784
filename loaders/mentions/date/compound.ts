import type { TimeWord } from "../../vocabulary/time.js";
import { spokenYear } from "./month.js";
import type { Found, Scan } from "./scan.js";

/** Reads "year-end", "year's end", "the year-ago period", "month-long", "the year 2000". */
export function compound(scan: Scan, i: number, { unit, plural }: TimeWord): Found | null {
  const at = scan.hyphen(i + 1) || scan.lower(i + 1) === "'s" ? i + 2 : i + 1;
  const next = scan.lower(at);
  const the = scan.lower(i - 1) === "the" ? i - 1 : i;
  if (unit === "year" && next === "end" && !plural && !scan.amount(i - 1))
    return { from: i, to: at + 1, timex: { kind: "relative", unit, shift: 0, anchor: "publication", part: "late" } };
  const nth = scan.word(at + 1);
  const noun = scan.hyphen(at + 2) ? at + 3 : at + 2;
  if (scan.hyphen(i + 1) && (next === "ago" || next === "earlier") && nth?.role === "ordinal" && scan.word(noun)?.unit === "quarter") // prettier-ignore
    return { from: the, to: noun + 1, timex: { kind: "quarter", number: nth.n, year: null, inYear: { shift: -1, anchor: "publication" } } }; // prettier-ignore
  if (scan.hyphen(i + 1) && (next === "ago" || next === "earlier") && !plural) {
    const period = /^(period|quarter|level|month)$/.test(scan.lower(at + 1)) && the < i ? at + 2 : at + 1;
    return {
      from: period > at + 1 ? the : i,
      to: period,
      timex:
        scan.lower(at + 1) === "quarter"
          ? { kind: "relative", unit: "quarter", shift: -5, anchor: "publication" } // four before the one reported on
          : { kind: "relative", unit, shift: -1, anchor: "publication", counted: true },
    };
  }
  if (scan.hyphen(i + 1) && next === "long" && !scan.hyphen(i - 1))
    return {
      from: i,
      to: at + 1,
      timex: { kind: "duration", unit, amount: plural ? null : 1, amountMax: plural ? null : 1 },
    };
  if (
    unit === "year" &&
    !plural &&
    /^(ended|ending)$/.test(scan.lower(i + 1)) &&
    /^(the|fiscal|full|a)$/.test(scan.lower(i - 1))
  ) {
    const from = scan.lower(i - 1) !== "the" && scan.lower(i - 2) === "the" ? i - 2 : i - 1;
    return { from, to: i + 1, timex: { kind: "duration", unit, amount: 1, amountMax: 1 } };
  }
  const year = unit === "year" && !plural && !scan.hyphen(i + 2) && scan.lower(i + 2) !== "/" ? scan.year(i + 1) : 0;
  const full = scan.hyphen(i - 1) && scan.lower(i - 2) === "full" ? i - 2 : the;
  if (year) return { from: full, to: i + 2, timex: { kind: "year", year } };
  const spoken = unit === "year" && !plural && the < i ? spokenYear(scan, i + 1) : null;
  if (spoken) return { from: the, to: spoken.to, timex: { kind: "year", year: spoken.n } };
  return null;
}
