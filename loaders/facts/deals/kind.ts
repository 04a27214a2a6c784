import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Measure } from "./measure.js";
import type { Standing } from "./status.js";

export type Kind = "package" | "contract" | "batch" | "cumulative" | "offer" | "other";

const TO_DATE = /^(total|totalling|totaling|totalled|totaled|altogether|cumulative|cumulatively|combined|overall|aggregate|decade|decades|years|since)$/; // prettier-ignore

/** Tells the kind of a deal from the word that its sum measures, its standing, and words like "already", "since", "over the years". */
export function kindOf(items: Item[], i: number, measure: Measure, standing: Standing, from: number, to: number): Kind {
  const head = items[measure.at];
  const word = head?.kind === "word" ? head.lower : "";
  if (measure.sense === "batch") return "batch";
  if (standing.status === "planned" && standing.offered) return "offer";
  if (measure.sense === "offer")
    return standing.status === "announced" || standing.status === "completed" ? "contract" : "offer";
  if (isCumulative(items, i, measure, standing, from, to)) return "cumulative";
  if (measure.sense === "package") return "package";
  if (/^(deals|contracts|agreements|orders|accords|pacts|purchases|acquisitions)$/.test(word)) return "package";
  return "contract";
}

/** A sum to date, or of a period: "has already bought", "since 2012", "the contracts were close to", "in total", "over the past decade". */
function isCumulative(
  items: Item[],
  i: number,
  measure: Measure,
  standing: Standing,
  from: number,
  to: number,
): boolean {
  // prettier-ignore
  const head = items[measure.at];
  const word = head?.kind === "word" ? head.lower : "";
  const plural = /^(deals|contracts|agreements|orders|sales|exports|imports|purchases|supplies|deliveries|acquisitions)$/.test(word); // prettier-ignore
  const goods = measure.sense === "goods";
  let already = false;
  let period = false;
  for (let k = from; k < to; k++) {
    const { lower, mention } = items[k];
    if (lower === "already" || (lower === "far" && items[k - 1]?.lower === "so") || (lower === "date" && items[k - 1]?.lower === "to")) already = true; // prettier-ignore
    if (TO_DATE.test(lower) && Math.abs(k - i) < 14) period = true;
    if (mention?.type === "date" && (/^(window|years|decade|range)$/.test(mention.timex.kind) || (mention.timex.kind === "duration" && precededBy(items, k, /^(over|in|during|within|past|last)$/)) || mention.timex.signal === "since")) period = true; // prettier-ignore
  }
  if (already && (goods || plural)) return true;
  if (period && (goods || plural || /^(arms|weapons)$/.test(word))) return true;
  if (/^(sales|exports|imports|supplies|purchases)$/.test(word) && standing.status !== "planned" && !has(items[measure.at + 1], "deal-noun")) return measure.at < i || period || /^(exports|imports)$/.test(word); // prettier-ignore
  if (plural && measure.at < i && isCopula(items, measure.at, i)) return true;
  return (
    goods &&
    standing.status !== "planned" &&
    isGeneral(items, measure.at) &&
    !items.slice(from, i).some((item) => has(item, "sign") || has(item, "pay"))
  );
}

const precededBy = (items: Item[], k: number, words: RegExp): boolean =>
  words.test(items[k - 1]?.lower ?? "") || words.test(items[k - 2]?.lower ?? "");

/** Weapons in general: "Israeli weapons worth $5 billion", not "12 helicopters". */
function isGeneral(items: Item[], at: number): boolean {
  if (at < 0 || !/^(arms|weapons?|weaponry|armaments?|equipment|hardware|materiel|munitions|systems)$/.test(items[at].lower)) return false; // prettier-ignore
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) if (items[k].kind === "number" || items[k].mention?.type === "system") return false; // prettier-ignore
  return true;
}

/** `the contracts between A and B were close to $5 billion`. */
const isCopula = (items: Item[], from: number, i: number): boolean =>
  has(items[i - 1], "be") || /^(reached|exceeded|totalled|totaled|amounted|stood|hit)$/.test(items[i - 1]?.lower ?? "") || (/^(to|at)$/.test(items[i - 1]?.lower ?? "") && /^(amount|amounted|amounts|come|came|stood|stand)$/.test(items[i - 2]?.lower ?? "") && i > from); // prettier-ignore
