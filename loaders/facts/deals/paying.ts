import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";

const OUT = /^(out|up|over)$/;

/** Whether the verb at item `k` pays: `paid`, `forked out`, `stumped up`, `laid out`, `parted with`, `put down`. */
export function isPaying(items: Item[], k: number): boolean {
  const item = items[k];
  if (item.kind !== "word") return false;
  if (has(item, "pay")) return true;
  const next = items[k + 1]?.lower ?? "";
  if (/^(send|transfer|wire|advance|hand|give|commit|shovel|funnel)$/.test(item.word.lemma) && isMoneyNext(items, k + 1)) return true; // prettier-ignore
  if (has(item, "pay-out")) return OUT.test(next);
  return (/^(lay|lays|laid|laying|dish|dished|dishing|dole|doled)$/.test(item.lower) && next === "out") || (/^(part|parts|parted|parting)$/.test(item.lower) && next === "with") || (/^(plonk|plonked|plunk|plunked|put)$/.test(item.lower) && next === "down"); // prettier-ignore
}

/** Whether the object at item `k` is money: a sum, or "money" after who gets it: `sent Moscow money for rockets`. */
export function isMoneyNext(items: Item[], k: number): boolean {
  if (items[k]?.kind === "word" && /^(over|out)$/.test(items[k].lower)) k++;
  if (items[k]?.mention?.type === "money") return !isNounNext(items, k + 1);
  if (/^(in|home)$/.test(items[k]?.lower ?? "") && items[k + 1]?.mention?.type === "money") return true; // "took home a hundred million"
  if (items[k]?.mention) k++;
  return /^(money|cash|funds)$/.test(items[k]?.lower ?? "") || (items[k]?.mention?.type === "money" && !isNounNext(items, k + 1)); // prettier-ignore
}

/** `gave Poland a $2 billion contract`, `sent $5 million worth of shells`: the sum stands before what is given. */
const isNounNext = (items: Item[], k: number): boolean => {
  const next = items[k];
  return next !== undefined && (next.lower === "-" || has(next, "worth") || next.lower === "in" || next.lower === "of" || (next.kind === "word" && !has(next, "preposition") && !has(next, "conjunction") && next.word.forms.size === 0) || next.mention?.type === "country"); // prettier-ignore
};
