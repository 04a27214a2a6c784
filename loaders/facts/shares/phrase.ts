import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";

/** Whose trade a phrase names: a country, all countries, a group of them, the country that the text is about, or nobody. */
export type Owner = { kind: "country"; code: string } | { kind: "world" | "region" | "topic" | "none" };

/** A phrase for a trade: `Azerbaijan's arms imports from Israel`, `global arms exports`, `the weapons that Baku bought`. */
export interface Trade {
  /** Item places, half-open. */
  from: number;
  to: number;
  side: "import" | "export" | null;
  owner: Owner;
  /** The other party, where the phrase itself names it: Israel in `purchases from Israel`. */
  partner: string | null;
  /** It says that it is of arms. */
  arms: boolean;
  /** What else it is of: `oil`, `budget`. */
  other: string | null;
}

const NONE: Owner = { kind: "none" };
const TOPIC: Owner = { kind: "topic" };
const STOP = /^([.;:()[\]|—]|and|or|but|while|whereas|which|with|compared|against|up|down|than|as|versus|vs)$/;

/** Reads the trade that a phrase beginning at item `i` names; null where it names none. Looks at 24 items at most. */
export function readTrade(items: Item[], i: number, end = items.length): Trade | null {
  const trade: Trade = { from: i, to: i, side: null, owner: NONE, partner: null, arms: false, other: null };
  const limit = Math.min(end, i + 16);
  let head = -1;
  let j = i;
  for (; j < limit; j++) {
    const item = items[j];
    if (item.mention) {
      if (item.mention.type === "organisation" && /^(NATO|EU|European Union)/.test(item.mention.name))
        trade.owner = { kind: "region" };
      if (item.mention.type !== "country") {
        if (item.mention.type === "system") return null;
        break;
      }
      if (head >= 0) break;
      trade.owner = country(item.mention.code);
      continue;
    }
    if (STOP.test(item.lower) || item.kind === "number" || (item.lower === "," && head >= 0)) break;
    const step = readWord(items, j, trade, head);
    if (step === "stop") break;
    if (step === "head") {
      head = j;
      if (has(item, "import-noun") || has(item, "export-noun")) {
        j++;
        break;
      }
    }
  }
  if (head < 0 && trade.other === null) return null;
  trade.to = Math.max(head + 1, j);
  if (head >= 0) readComplements(items, trade, end);
  return trade;
}

const country = (code: string): Owner => ({ kind: "country", code });

/** Takes one word into the phrase: "head" where it names the trade, "stop" where the phrase is over. */
function readWord(items: Item[], j: number, trade: Trade, head: number): "head" | "stop" | "go" {
  const item = items[j];
  const { lower } = item;
  if (lower === "its" || lower === "their" || lower === "whose" || lower === "our" || lower === "his")
    return own(trade, TOPIC);
  if (has(item, "world")) return own(trade, { kind: "world" });
  if (has(item, "region") && head < 0) return own(trade, { kind: "region" });
  if (has(item, "import-noun") || has(item, "export-noun")) {
    if (trade.side === null) trade.side = has(item, "import-noun") ? "import" : "export";
    return "head";
  }
  if (has(item, "collective") && head < 0) {
    if (trade.owner.kind === "none" && (items[j + 1]?.lower === "'s" || items[j + 1]?.lower === "'")) own(trade, TOPIC);
    if (has(item, "arms")) trade.arms = true;
    return "go";
  }
  if (has(item, "goods") || has(item, "goods-trade")) {
    if (!(trade.arms && has(item, "goods-trade"))) trade.other = lower;
    return has(item, "goods-trade") ? "head" : "go";
  }
  if (has(item, "kit") || has(item, "arms") || lower === "arsenal") {
    trade.arms = true;
    return has(item, "kit") || lower === "arms" || lower === "weaponry" ? "head" : "go";
  }
  if (lower === "total" || lower === "totals" || lower === "market")
    return head < 0 && items[j + 1]?.lower !== "of" ? "head" : "go";
  if (lower === "of") return head < 0 || /^(volume|value|total|bulk)$/.test(items[j - 1]?.lower ?? "") ? "go" : "stop";
  if (has(item, "preposition") || lower === "that" || has(item, "be") || has(item, "have")) return "stop";
  if (head >= 0 && item.word.forms.size > 0) return "stop";
  if (has(item, "weapon-noun")) trade.other = trade.other ?? lower;
  return head >= 0 && lower !== "'s" && lower !== "'" && lower !== "-" ? "stop" : "go";
}

function own(trade: Trade, owner: Owner): "go" {
  if (
    trade.owner.kind === "none" ||
    owner.kind === "region" ||
    (owner.kind === "world" && trade.owner.kind !== "country")
  )
    trade.owner = owner;
  return "go";
}

const BUYING = /^(buy|purchase|acquire|procure|import|order|obtain|receive|get)$/;
const SELLING = /^(sell|export|supply|deliver|ship)$/;

/** Reads what follows the noun: `of major arms`, `by Azerbaijan`, `from Israel`, `to India`, `that Baku bought`, `worldwide`. */
function readComplements(items: Item[], trade: Trade, end: number): void {
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
    if (participle) {
      if (BUYING.test(item.word.lemma)) trade.side = "import";
      else if (SELLING.test(item.word.lemma)) trade.side = items[j + 1].lower === "to" ? "import" : "export";
      else return;
    }
    const next = readPreposition(items, j + participle, trade, end);
    if (next <= j) return;
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
    } else ((trade.owner = country(code)), (trade.side = "import"));
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
