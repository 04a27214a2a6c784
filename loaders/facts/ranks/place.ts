import { has } from "../../grammar/verbs.js";
import { readOrdinal } from "../../mentions/ordinals.js";
import type { Item } from "../../types.js";
import { numerals } from "../../vocabulary/numbers.js";
import type { Role } from "./role.js";

/** A place in an order, and the first item of the words that tell it. */
export interface RankPlace {
  rank: number;
  kind: "exact" | "within";
  from: number;
}

/** Words that make of the largest of all the largest of some. */
const RESTRICTING =
  /^(non|muslim|islamic|christian|private|civilian|potential|future|prospective|european|arab|new|would|ever|minority|domestic|local|regional|individual|emerging|fellow|per|one-time|likely)$/;

/** Reads the place in the words from `role.from` to its noun; a reason where they tell one of some only; null where they tell none. */
export function placeOf(items: Item[], role: Role): RankPlace | string | null {
  let found: RankPlace | string | null = null;
  for (let i = role.from; i < role.noun; i++) {
    if (items[i].mention === null && RESTRICTING.test(items[i].lower))
      return found || i < role.noun - 1 ? "The largest of some only." : null;
    found ??= placeAt(items, i, role);
  }
  const behind = found === null && items[role.noun + 1] ? numbered(items, role.noun + 1) : null; // "customer no. 2"
  return behind ? { rank: behind, kind: "exact", from: role.noun } : found;
}

function placeAt(items: Item[], i: number, role: Role): RankPlace | string | null {
  const item = items[i];
  if (item.mention) return null;
  const number = numbered(items, i);
  if (number) return { rank: number, kind: "exact", from: i };
  const ordinal = readOrdinal(items, i);
  if (ordinal) {
    let k = ordinal.next;
    if (items[k]?.lower === "-") k++;
    if (isSuperlative(items, k) || /^(best|busiest|highest|placed|ranked|ranking)$/.test(items[k]?.lower ?? ""))
      return { rank: ordinal.value, kind: "exact", from: i };
    const counted = role.owner.kind === "topic" && items.some(({ mention }) => mention?.type === "percent"); // "still its third customer, with 6 per cent"
    const first =
      ordinal.value === 1 &&
      role.owner.kind === "country" &&
      items[i - 1]?.lower === "the" &&
      items.slice(role.noun, role.noun + 14).some(({ mention }) => mention?.type === "percent"); // "the first supplier of Brazil, with 48 per cent"
    if (first && items.slice(k, role.noun).every((one) => has(one, "arms") || has(one, "kit")))
      return { rank: 1, kind: "exact", from: i };
    const owned =
      (role.owner.kind === "country" || role.owner.kind === "world" || counted) && role.from < i && ordinal.value > 1; // "Russia's third arms client"
    if (owned && items.slice(k, role.noun).every((item) => has(item, "arms")))
      return { rank: ordinal.value, kind: "exact", from: i };
    return null;
  }
  if (!isSuperlative(items, i)) return null;
  const count = countNear(items, i);
  if (count !== null) return count >= 2 ? { rank: count, kind: "within", from: i } : null;
  if (role.plural) return "One of the largest, without a number.";
  const before = items[i - 1]?.lower ?? "";
  if (/^(a|an|another|among|amongst|many|several|other|some)$/.test(before))
    return "One of the largest, without a number.";
  if (
    item.lower === "leading" &&
    before !== "the" &&
    before !== "'s" &&
    before !== "its" &&
    before !== "their" &&
    before !== "'"
  )
    return null;
  return { rank: 1, kind: "exact", from: i };
}

/** `its principal supplier was the United States (42 per cent)`, `its three main clients`: first or so many only where they are counted. */
const isFirst = (items: Item[], i: number): boolean =>
  /^(main|principal|chief|primary|best)$/.test(items[i].lower) &&
  (whole(items[i - 1]) !== null || items.slice(i, i + 12).some(isFigure));

const isFigure = ({ mention, kind, text }: Item, k: number, near: Item[]): boolean =>
  mention?.type === "percent" || (kind === "number" && /^\d{1,2}(\.\d)?$/.test(text) && /^(at|on|with)$/.test(near[k - 1]?.lower ?? "")); // prettier-ignore

/** `largest`, `most important`. */
function isSuperlative(items: Item[], i: number): boolean {
  const item = items[i];
  if (!item || item.mention) return false;
  return (
    has(item, "superlative") ||
    isFirst(items, i) ||
    (item.lower === "most" && /^(important|significant|valuable|prolific|lucrative)$/.test(items[i + 1]?.lower ?? ""))
  );
}

/** `No. 1`, `no 2`, `number three`, `#1`: the number. */
export function numbered(items: Item[], i: number): number | null {
  if (!/^(no|number|#|nr|№)$/.test(items[i].lower)) return null;
  const k = /^[.-]$/.test(items[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  return whole(items[k]);
}

const whole = (item: Item | undefined): number | null => {
  if (!item || item.mention) return null;
  const value =
    item.kind === "number" && /^\d{1,2}$/.test(item.text) ? Number(item.text) : (numerals.get(item.lower) ?? null);
  return value !== null && value > 0 && value < 51 ? value : null;
};

/** `top ten`, `top-10`, `five largest`: the number. */
function countNear(items: Item[], i: number): number | null {
  if (items[i].lower === "top") {
    const k = items[i + 1]?.lower === "-" ? i + 2 : i + 1;
    const after = whole(items[k]);
    if (after !== null && items[k + 1]?.lower !== "%") return after;
  }
  const before = whole(items[i - 1]);
  return before !== null && items[i - 1].lower !== "one" ? before : null;
}

/** `top ten` that ends at item `k`. */
export function topCount(items: Item[], k: number): RankPlace | null {
  const count = whole(items[k]);
  const top = items[k - 1]?.lower === "-" ? k - 2 : k - 1;
  return count !== null && count > 1 && items[top]?.lower === "top" ? { rank: count, kind: "within", from: top } : null;
}
