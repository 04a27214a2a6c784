import { has } from "../../grammar/verbs.js";
import type { Item, Span } from "../../types.js";
import { fairAt } from "./fair-at.js";

/** A country that someone goes to, with the town or site where one is named. */
export interface Destination extends Span {
  code: string;
  place: string | null;
  /** Item index behind it. */
  to: number;
}

const STOP = /^(after|before|during|since|amid|ahead|as|where|while|because|about|despite|which|who|whose|that|when|if|but|following|over|against|without)$/; // prettier-ignore
const REACH = 24;

/**
 * Reads where the words from item `i` on lead: `Azerbaijan`, `the Armenian capital`, `Haifa and Tel Aviv`, `a base in Cyprus`.
 * With `prep` only what `to`, `in`, `for` and the like lead to; else a direct object too. Stops at `end`, at a verb and where the phrase ends.
 */
export function destinations(
  items: Item[],
  i: number,
  end: number,
  verbStarts: Set<number>,
  prep: boolean,
): Destination[] {
  const strong: Destination[] = [];
  const weak: Destination[] = [];
  let open = !prep;
  let skip = false;
  for (let k = i; k < Math.min(end, i + REACH, items.length); k++) {
    const item = items[k];
    const { mention } = item;
    if (verbStarts.has(k) && k > i) break;
    const fair = mention === null && open && !skip ? fairAt(items, k) : null;
    if (fair) {
      strong.push(fair);
      k = fair.to - 1;
      continue;
    }
    if (mention === null) {
      if (/^(to|in|into|for|at|through|via|across|around|round|between)$/.test(item.lower)) {
        open = true;
        skip = false;
        if (item.lower === "for" && !leadsToPlace(items, k + 1)) {
          if (strong.length || !prep) break;
          open = false;
        }
      } else if (item.lower === "from" || item.lower === "with" || item.lower === "by" || item.lower === "of") {
        if (item.lower !== "of" && strong.length) break;
        if (item.lower !== "of") skip = true;
      } else if (item.lower === "way" && strong.length > 0) break;
      else if ((STOP.test(item.lower) && item.kind === "word") || has(item, "invitation-noun")) break;
      else if (item.kind === "punct" && /^[;:()—–.]$/.test(item.lower)) break;
      else if (item.lower === "," && (strong.length > 0 || weak.length > 0) && !leadsToPlace(items, k + 1)) break;
      else if (item.lower === "and" && (strong.length > 0 || weak.length > 0) && !leadsToPlace(items, k + 1)) break;
      else if (prep && open && has(item, "article") === false && item.kind === "word" && !/^(and|then|on|later|finally|also|the|a|an|neighbouring|neighboring|nearby|northern|southern|eastern|western|central|capital|city|town|port|region|airport|base)$/.test(item.lower) && strong.length > 0) open = false; // prettier-ignore
      continue;
    }
    if (skip || !open) continue;
    const place = placeOf(items, k);
    if (!place) continue;
    (place.strong ? strong : weak).push(place.destination);
  }
  return merge(strong.length ? strong : weak.slice(0, 1));
}

function placeOf(items: Item[], k: number): { destination: Destination; strong: boolean } | null {
  const { mention, start, end, text } = items[k];
  const make = (code: string, place: string | null, strong: boolean) => ({ destination: { code, place, start, end, to: k + 1 }, strong }); // prettier-ignore
  if (mention?.type === "country") {
    if (items[k + 1]?.lower === "-" && items[k + 1].start === end) return null; // Israeli-made
    if (mention.form === "people" || isOutpost(items, k)) return null;
    const capital = mention.form === "demonym" && items[k + 1]?.lower === "capital";
    const town = mention.form === "city" || mention.form === "capital";
    return make(mention.code, town ? text : null, mention.form !== "demonym" || capital);
  }
  if (mention?.type === "organisation" && mention.country && mention.kind !== "press" && mention.kind !== "data" && !/^(officials|government|agency)$/.test(mention.kind)) return make(mention.country, text, false); // prettier-ignore
  if (mention?.type === "company" && mention.country) return make(mention.country, mention.name, false);
  return null;
}

/** `Turkish House`, `the Israeli embassy in Baku`: what a country has abroad is not that country. */
const isOutpost = (items: Item[], k: number): boolean =>
  /^(house|embassy|consulate|mission|pavilion|stand|stall|booth|chalet)$/.test(items[items[k + 1]?.lower === "'s" ? k + 2 : k + 1]?.lower ?? ""); // prettier-ignore

/** Whether a place stands at `k`, over an article and `the capital of`. */
function leadsToPlace(items: Item[], k: number): boolean {
  for (let j = k; j < k + 4 && items[j]; j++) {
    const { mention } = items[j];
    if (mention) return mention.type === "country" && (mention.form !== "demonym" || items[j + 1]?.lower === "capital");
    if (!/^(the|then|to|in|and|on|later|finally|also|neighbouring|neighboring|capital|city|port|of)$/.test(items[j].lower)) return false; // prettier-ignore
  }
  return false;
}

/** One destination a country, with its first town: `Baku and Ganja` are one visit, `Yerevan, Armenia` too. */
function merge(list: Destination[]): Destination[] {
  const merged: Destination[] = [];
  for (const one of list) {
    const known = merged.find(({ code }) => code === one.code);
    if (!known) merged.push({ ...one });
    else {
      known.place ??= one.place;
      known.end = Math.max(known.end, one.end);
      known.to = Math.max(known.to, one.to);
    }
  }
  return merged;
}
