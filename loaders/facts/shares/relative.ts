import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { country, stateOf, TOPIC, type Owner, type Trade } from "./owner.js";
import { attach, BUYING, SELLING } from "./way.js";

/** Reads `(that|which) Baku (has) bought`, `the kingdom imports`, `that reached Azerbaijan`, `that left Sweden`; the place after it, or 0. */
export function readRelative(items: Item[], j: number, trade: Trade, end: number): number {
  const marked = /^(that|which|who)$/.test(items[j]?.lower ?? "") || /^what$/.test(items[j - 1]?.lower ?? ""); // what was exported
  if (marked && items[j - 1]?.lower !== "what") j++;
  return (
    readDealing(items, j, trade, end) ||
    (marked ? readShipped(items, j, trade, end) : readAbroad(items, j, trade)) ||
    (marked || j === trade.from + 1 || items[j]?.lower === "leaving" ? readMovement(items, j, trade, end) : 0)
  );
}

/** Reads `Baku bought`, `the Indian army has acquired`, `it exports`. */
function readDealing(items: Item[], j: number, trade: Trade, end: number): number {
  const subject = readSubject(items, j, end);
  if (!subject) return 0;
  const verb = overAuxiliaries(items, subject.to, end);
  const lemma = items[verb]?.word.lemma ?? "";
  if (verb >= end || items[verb].mention) return 0;
  const carried =
    /^(bring|brings|brought|bringing|ship|shipped|ships|took|take|takes|fly|flew)$/.test(items[verb].lower) &&
    items[verb + 1]?.lower === "in"; // brought in
  if (items[verb].word.forms.size === 0 && !carried) return 0;
  if (!carried && !BUYING.test(lemma) && !SELLING.test(lemma)) return 0;
  const side = carried || BUYING.test(lemma) ? "import" : "export";
  if (trade.side !== null && trade.side !== side) return 0; // of Israel's exports they take thirteen
  trade.side = side;
  trade.owner = subject.owner;
  if (items.slice(j, subject.to).some(({ lower, mention }) => mention?.type === "organisation" ? mention.kind === "army" : mention === null && /^(army|military|forces|navy|armed)$/.test(lower))) trade.arms = true; // prettier-ignore
  let to = carried ? verb + 2 : verb + 1;
  if (items[to]?.lower === "abroad") to++;
  else if (/^(from|to)$/.test(items[to]?.lower ?? "") && items[to + 1]?.lower === "abroad") to += 2;
  return to;
}

/** Reads `(everything that) is shipped`, `was sold worldwide`: the trade of the world, where nobody is named. */
function readShipped(items: Item[], j: number, trade: Trade, end: number): number {
  const verb = overAuxiliaries(items, j, end);
  if (items[verb]?.word.lemma === "cross" && trade.owner.kind === "none" && items.slice(verb + 1, verb + 4).some(({ lower }) => /^(borders?|frontiers?)$/.test(lower))) {
    Object.assign(trade, { owner: { kind: "world" }, side: trade.side ?? "export" });
    return verb + 1 + items.slice(verb + 1, verb + 4).findIndex(({ lower }) => /^(borders?|frontiers?)$/.test(lower)) + 1;
  }
  if (verb === j || verb >= end || trade.owner.kind !== "none" || !/^(ship|sell|export|trade|transfer|buy|import)$/.test(items[verb].word.lemma)) return 0;
  if (/^(to|from|by|in|into)$/.test(items[verb + 1]?.lower ?? "")) return 0;
  trade.owner = { kind: "world" };
  if (!/^(trade|transfer)$/.test(items[verb].word.lemma)) trade.side ??= /^(buy|import)$/.test(items[verb].word.lemma) ? "import" : "export";
  return verb + 1;
} // prettier-ignore

/** Reads `sold across borders`, `traded worldwide`, `shipped round the world`: the trade of the world. */
function readAbroad(items: Item[], j: number, trade: Trade): number {
  if (trade.owner.kind !== "none" || !/^(sold|shipped|traded|exported|transferred|delivered|moved)$/.test(items[j]?.lower ?? "")) return 0;
  for (let k = j + 1; k < j + 5 && items[k] && items[k].mention === null; k++) {
    if (!/^(borders|frontiers|world|worldwide|globe|globally|internationally|abroad)$/.test(items[k].lower)) continue;
    trade.owner = { kind: "world" };
    trade.side ??= "export";
    return k + 1;
  }
  return 0;
} // prettier-ignore

/** Reads a country, its forces or government, or a word that stands for it. */
function readSubject(items: Item[], j: number, end: number): { owner: Owner; to: number } | null {
  let k = j;
  if (items[k]?.lower === "the") k++;
  const mention = items[k]?.mention;
  let owner: Owner | null = null;
  if (mention?.type === "country") {
    owner = country(mention.code);
    k++;
    if (/^['’]s?$/.test(items[k]?.lower ?? "")) k++;
  } else if (items[k] && stateOf(items[k])) {
    owner = country(stateOf(items[k])!);
    k++;
  } else if (/^(it|they)$/.test(items[k]?.lower ?? "")) return { owner: TOPIC, to: k + 1 };
  while (k < end && items[k].mention === null && (has(items[k], "collective") || (has(items[k], "arms") && has(items[k + 1], "collective")) || /^(armed|military|makers?)$/.test(items[k].lower))) {
    owner ??= TOPIC;
    k++;
  }
  return owner && { owner, to: k };
} // prettier-ignore

/** Reads `reached Azerbaijan`, `went to Pakistan`, `arrived in Baku`, `came out of Israel`, `left the country`. */
function readMovement(items: Item[], j: number, trade: Trade, end: number): number {
  const verb = overAuxiliaries(items, j, end);
  const item = items[verb];
  if (!item || item.mention || item.word.forms.size === 0) return 0;
  let k = verb + 1;
  let way = MOVEMENTS[item.word.lemma] ?? (SELLING.test(item.word.lemma) && verb > j ? "" : null);
  if (way === null || way === undefined) return 0;
  for (; k < end && k < verb + 4; k++) {
    const { lower } = items[k];
    if (/^(to|into|from)$/.test(lower)) way = lower;
    else if (lower === "in") way = way === "from" ? "from" : "to";
    else if (!/^(up|out|of|down|over|mostly|mainly)$/.test(lower)) break;
  }
  const party = readSubject(items, k, end);
  if (!party || way === "" || !attach(trade, way, party.owner)) return 0;
  if (way === "from") trade.side ??= "export";
  return party.to;
}

/** Verbs of movement, with the preposition that they stand for where none follows; "" where one must. */
const MOVEMENTS: Record<string, string> = {
  reach: "to", enter: "to", arrive: "to", land: "to", end: "to", go: "", flow: "", come: "", head: "", leave: "from",
  originate: "from", stem: "from",
}; // prettier-ignore

function overAuxiliaries(items: Item[], j: number, end: number): number {
  let k = j;
  while (
    k < end &&
    items[k].mention === null &&
    (has(items[k], "have") || has(items[k], "be") || has(items[k], "do") || /^(also|ever|actually|now|has|itself|currently|officially|to)$/.test(items[k].lower)) // prettier-ignore
  )
    k++;
  return k;
}
