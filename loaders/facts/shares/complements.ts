import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { country, own, TOPIC, type Trade } from "./owner.js";
import { readRelative } from "./relative.js";
import { attach, BUYING, SELLING } from "./way.js";

/** Reads what follows the noun: `of major arms`, `by Azerbaijan`, `from Israel`, `to India`, `that Baku bought`, `worldwide`. */
export function readComplements(items: Item[], trade: Trade, end: number): void {
  for (let j = trade.to, steps = 0; j < end && steps < 5; steps++) {
    const item = items[j];
    if (has(item, "world")) {
      own(trade, { kind: "world" });
      trade.to = ++j;
      continue;
    }
    const relative = readRelative(items, j, trade, end);
    if (relative > 0) {
      trade.to = j = relative;
      continue;
    }
    const participle =
      !item.mention && item.word.forms.has("participle") && /^(by|from|to|abroad|into)$/.test(items[j + 1]?.lower ?? "")
        ? 1
        : 0;
    if (participle) {
      if (!BUYING.test(item.word.lemma) && !SELLING.test(item.word.lemma)) return;
      const side = BUYING.test(item.word.lemma) || /^(to|into)$/.test(items[j + 1].lower) ? "import" : "export";
      const was = trade.side;
      trade.side = side;
      const next = readPreposition(items, j + 1, trade, end);
      if (next <= j + 1) return void (trade.side = was);
      trade.to = j = next;
      continue;
    }
    const next = readPreposition(items, j, trade, end);
    if (next <= j) return;
    trade.to = j = next;
  }
}

/** Reads a preposition at `j` with what it governs; the place after it, or `j` where it does not belong to the phrase. */
function readPreposition(items: Item[], j: number, trade: Trade, end: number): number {
  const { lower } = items[j];
  if (!/^(of|by|from|to|in|into|for|abroad|between)$/.test(lower)) return j;
  if (lower === "abroad") return j + 1;
  let k = j + 1;
  while (
    k < end &&
    k < j + 6 &&
    !items[k].mention &&
    /^(the|a|all|other|major|conventional|country|state|government|army|military|defence|defense|heavy|new|north|south|east|west|central|northern|southern|eastern|western|southeast|sub|saharan|latin|-)$/.test(
      items[k].lower,
    )
  )
    k++;
  const item = items[k];
  if (k >= end) return j;
  if (lower === "of" && isArmsNoun(items, j + 1, k)) {
    trade.arms = true;
    return isArmsNoun(items, k, k) ? k + 1 : k;
  }
  if (lower === "in" && isArmsNoun(items, k, k)) {
    trade.arms = true;
    return k + 1;
  }
  if (has(item, "world") && (lower === "in" || lower === "of")) {
    own(trade, { kind: "world" });
    return k + 1;
  }
  if (has(item, "region") && item.mention === null) {
    if (lower !== "from" || trade.owner.kind === "none") trade.owner = { kind: "region" };
    return k + 1;
  }
  if (lower === "to" && /^(its|their)$/.test(items[j + 1].lower)) return j;
  if (/^(this|that)$/.test(items[j + 1].lower) && has(items[j + 2], "collective"))
    return attach(trade, lower, TOPIC) ? j + 3 : j;
  if (item.mention?.type !== "country" || items[k + 1]?.lower === "'s")
    return lower === "of" && has(item, "kit") ? k + 1 : j;
  if (!attach(trade, lower, country(item.mention.code))) return j;
  return k + 1;
}

const isArmsNoun = (items: Item[], from: number, to: number): boolean => {
  for (let i = from; i <= to && i < items.length; i++) if (has(items[i], "kit") || has(items[i], "arms")) return true;
  return false;
};
