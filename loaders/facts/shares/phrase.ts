import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { readComplements } from "./complements.js";
import { readRelative } from "./relative.js";
import { country, own, stateOf, TOPIC, type Owner, type Trade } from "./owner.js";

const NONE: Owner = { kind: "none" };
const STOP = /^([.;:()[\]|—]|and|or|but|while|whereas|which|with|compared|against|up|down|than|as|versus|vs)$/;

/** Reads the trade that a phrase beginning at item `i` names; null where it names none. Looks at 24 items at most. */
export function readTrade(items: Item[], i: number, end = items.length): Trade | null {
  const clause = readClause(items, i, end);
  if (clause) return clause;
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
        const state = head < 0 ? stateOf(item) : null;
        if (state) {
          own(trade, country(state));
          continue;
        }
        break;
      }
      if (head >= 0) break;
      if (item.mention.form === "people" && !/^['’]/.test(items[j + 1]?.lower ?? ""))
        return { ...trade, to: j + 1, other: "people" };
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

/** Reads `what Azerbaijan imported`, `all that Russia exports`, `everything it bought abroad`. */
function readClause(items: Item[], i: number, end: number): Trade | null {
  let j = i;
  while (/^(all|everything|much|anything|of|the)$/.test(items[j]?.lower ?? "") && j < i + 3) j++;
  if (/^(what|whatever)$/.test(items[j]?.lower ?? "")) j++;
  else if (j === i || /^(of|the)$/.test(items[j - 1].lower)) return null;
  const trade: Trade = { from: j - 1, to: j, side: null, owner: NONE, partner: null, arms: false, other: null };
  if (
    /^(shipped|sold|exported|traded|transferred|delivered)$/.test(items[j]?.lower ?? "") &&
    /^[.,;)—–]$/.test(items[j + 1]?.lower ?? ".")
  )
    return { ...trade, from: i, to: j + 1, side: "export", owner: { kind: "world" } }; // everything shipped
  const to = readRelative(items, j, trade, end);
  if (to === 0) return null;
  Object.assign(trade, { from: i, to });
  readComplements(items, trade, end);
  return trade;
}

/** Takes one word into the phrase: "head" where it names the trade, "stop" where the phrase is over. */
function readWord(items: Item[], j: number, trade: Trade, head: number): "head" | "stop" | "go" {
  const item = items[j];
  const { lower } = item;
  const head0 = lower === "whose" ? items[items[j - 1]?.lower === "," ? j - 2 : j - 1] : undefined;
  if (head0?.mention?.type === "country") return own(trade, country(head0.mention.code)); // Algeria, whose arms
  if (lower === "its" || lower === "their" || lower === "whose" || lower === "our" || lower === "his")
    return own(trade, TOPIC);
  if (has(item, "world")) return own(trade, { kind: "world" });
  if ((has(item, "region") || (lower === "middle" && items[j + 1]?.lower === "east")) && head < 0)
    return own(trade, { kind: "region" });
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
    return has(item, "kit") || lower === "arms" || lower === "weaponry" || lower === "arsenal" ? "head" : "go";
  }
  if (/^(total|overall|combined)$/.test(lower) && isOfMore(items[j + 1])) return "go"; // total Russian arms exports
  if (lower === "total" || lower === "totals" || lower === "market")
    return head < 0 && items[j + 1]?.lower !== "of" ? "head" : "go";
  if (lower === "of") return head < 0 || /^(volume|value|total|bulk)$/.test(items[j - 1]?.lower ?? "") ? "go" : "stop";
  if (has(item, "preposition") || lower === "that" || has(item, "be") || has(item, "have")) return "stop";
  if (head >= 0 && item.word.forms.size > 0) return "stop";
  if (has(item, "weapon-noun")) trade.other = trade.other ?? lower;
  return head >= 0 && lower !== "'s" && lower !== "'" && lower !== "-" ? "stop" : "go";
}

/** Whether a word goes on with the phrase: a country, the world, arms or a trade. */
const isOfMore = (item: Item | undefined): boolean =>
  item?.mention?.type === "country" || ["world", "arms", "kit", "import-noun", "export-noun"].some((name) => has(item, name)); // prettier-ignore
