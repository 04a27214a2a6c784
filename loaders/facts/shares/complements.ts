import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { country, own, TOPIC, type Trade } from "./owner.js";

const BUYING = /^(buy|purchase|acquire|procure|import|order|obtain|receive|get)$/;
const SELLING = /^(sell|export|supply|deliver|ship|transfer|send)$/;

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
      !item.mention && item.word.forms.has("participle") && /^(by|from|to|abroad)$/.test(items[j + 1]?.lower ?? "")
        ? 1
        : 0;
    if (participle && !BUYING.test(item.word.lemma) && !SELLING.test(item.word.lemma)) return;
    const next = readPreposition(items, j + participle, trade, end);
    if (next <= j) return;
    if (participle) trade.side = BUYING.test(item.word.lemma) || items[j + 1].lower === "to" ? "import" : "export";
    trade.to = j = next;
  }
}

/** Reads `(that|which) Baku (has) bought`; the place after it, or 0. */
function readRelative(items: Item[], j: number, trade: Trade, end: number): number {
  if (/^(that|which)$/.test(items[j].lower)) j++;
  const mention = items[j]?.mention;
  const pronoun = items[j]?.lower === "it" || items[j]?.lower === "they";
  if (mention?.type !== "country" && !pronoun) return 0;
  let verb = j + 1;
  while (verb < end && (has(items[verb], "have") || has(items[verb], "be"))) verb++;
  const lemma = items[verb]?.word.lemma ?? "";
  if (verb >= end || items[verb].mention || items[verb].word.forms.size === 0) return 0;
  if (!BUYING.test(lemma) && !SELLING.test(lemma)) return 0;
  trade.side = BUYING.test(lemma) ? "import" : "export";
  trade.owner = mention?.type === "country" ? country(mention.code) : TOPIC;
  return verb + 1;
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
    /^(the|a|all|other|major|conventional|country|state|government|army|military|defence|defense|heavy|new|-)$/.test(
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
  if (has(item, "world") && (lower === "in" || lower === "of")) {
    own(trade, { kind: "world" });
    return k + 1;
  }
  if (has(item, "region") && item.mention === null) {
    if (lower !== "from" || trade.owner.kind === "none") trade.owner = { kind: "region" };
    return k + 1;
  }
  if (lower === "to" && /^(its|their)$/.test(items[j + 1].lower)) return j;
  if (item.mention?.type !== "country" || items[k + 1]?.lower === "'s")
    return lower === "of" && has(item, "kit") ? k + 1 : j;
  const { code } = item.mention;
  const known = trade.owner.kind === "country" || trade.owner.kind === "topic";
  if (lower === "to" || lower === "for" || lower === "into") {
    if (known || trade.side === "import") {
      trade.partner = code;
      trade.side ??= "export";
    } else {
      trade.owner = country(code);
      trade.side = "import";
    }
  } else if (lower === "from") {
    if (known || trade.side === "import") {
      trade.partner = code;
      trade.side ??= "import";
    } else trade.owner = country(code);
  } else if (trade.owner.kind === "none" && (lower === "by" || lower === "of")) trade.owner = country(code);
  else return j;
  return k + 1;
}

const isArmsNoun = (items: Item[], from: number, to: number): boolean => {
  for (let i = from; i <= to && i < items.length; i++) if (has(items[i], "kit") || has(items[i], "arms")) return true;
  return false;
};
