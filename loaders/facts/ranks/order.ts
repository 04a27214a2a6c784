import { has } from "../../grammar/verbs.js";
import { readOrdinal } from "../../mentions/ordinals.js";
import type { Item } from "../../types.js";

/** A country that the telling puts before or after another. */
export interface Ordered {
  code: string;
  at: number;
  /** Places from the one whose rank is told: 1 is the next, -1 the one before. */
  step: number;
}

/**
 * Reads the order told after item `from`: `ahead of Russia and Turkey`, `followed by Russia`, `behind India`, `second only to India`.
 * Looks as far as the sentence goes, over brackets, figures and periods, and stops at other verbs.
 */
export function readOrder(items: Item[], from: number, rank: number): Ordered[] {
  for (let k = from, steps = 0; k < items.length && steps < 24; k++, steps++) {
    const { lower } = items[k];
    const next = items[k + 1]?.lower ?? "";
    if (
      (lower === "ahead" && next === "of") ||
      (lower === "followed" && next === "by") ||
      (lower === "next" &&
        /^[,;]$/.test(items[k - 1]?.lower ?? "") &&
        (next === "the" || next === "came" || isCountry(items[k + 1]))) ||
      (lower === "before" && isCountry(items[k + 1]))
    )
      return items[k + 2]?.lower === "only"
        ? []
        : list(items, lower === "before" || (lower === "next" && next !== "came") ? k + 1 : k + 2).map((one, n) => ({
            ...one,
            step: n + 1,
          }));
    if (rank > 1 && k === from && lower === "to" && isCountry(items[next === "the" ? k + 2 : k + 1]))
      return [{ ...list(items, k + 1)[0], step: -1 }]; // second to Ukraine
    if (
      rank > 1 &&
      (/^(behind|after|below|trailing)$/.test(lower) ||
        (lower === "only" && next === "to") ||
        (lower === "to" && items[k - 1]?.lower === "only"))
    ) {
      const start = next === "only" || next === "to" ? k + 2 : k + 1;
      const found = list(items, start);
      if (
        found.length > 0 &&
        lower !== "to" &&
        /^(notch|rung|place|spot|step|just|right|immediately|directly|one)$/.test(items[k - 1]?.lower ?? "")
      )
        return [{ ...found[0], step: -1 }, ...readOrder(items, found[0].at + 1, 1)]; // a notch below Qatar
      return found.length === rank - 1 ? found.map((one, n) => ({ ...one, step: n + 1 - rank })) : [];
    }
    if (
      items[k].mention === null &&
      items[k].word.forms.size > 0 &&
      !["import-noun", "export-noun", "kit", "arms", "importer-noun"].some((name) => has(items[k], name)) &&
      !/^(followed|led|placed|took|bought|received|got|absorbed|accounted|supplied|provided|accounting|taking|being|supplying|providing|receiving|buying|making|importing|absorbing|representing|delivering|total|selling|purchasing|combined|coming|sitting|standing|ranking|lying|placing|putting|trailing)$/.test(
        lower,
      )
    )
      return [];
    if (lower === ";" || (k > from && isPlace(items, k))) return [];
  }
  return [];
}

/** `Greece second, South Africa third, followed by`: the order goes on from another country's place. */
const isPlace = (items: Item[], k: number): boolean => readOrdinal(items, k) !== null && isCountry(items[k - 1]);

const isCountry = (item: Item | undefined): boolean => item?.mention?.type === "country";

/** Countries in a row, with figures, brackets and articles between them. */
export function list(items: Item[], from: number): { code: string; at: number }[] {
  const found: { code: string; at: number }[] = [];
  let depth = 0;
  for (let k = from; k < items.length; k++) {
    const { mention, lower } = items[k];
    if (lower === "(") depth++;
    else if (lower === ")") depth--;
    else if (depth > 0) continue;
    else if (mention?.type === "country" && mention.form !== "demonym") {
      if (items[k + 1]?.lower === "'s" || items[k + 1]?.lower === "'") break;
      found.push({ code: mention.code, at: k });
    } else if (mention && mention.type !== "percent" && mention.type !== "date") break;
    else if (
      !mention &&
      !/^(,|and|the|with|at|by|on|then|in|distantly|closely|about|nearly|almost|neighbouring|only|per|cent|second|third|fourth|place)$/.test(
        lower,
      )
    )
      break;
  }
  return found;
}
