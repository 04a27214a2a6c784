import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";

/** The party that has a percentage, where its name stands, and which way the words say that the arms went. */
export interface Partner {
  code: string;
  at: number;
  /** "from" and "supplied by" make it the supplier, "to" and "bought by" the buyer; null where only the trade tells. */
  role: "supplier" | "recipient" | null;
  /** Paired with the figure by the form of the sentence, however far it stands. */
  paired?: true;
}

/** The figure at item `p`, the items that are its own (`from` to `to`), the place after its trade, and a country that is not meant. */
export interface Place {
  items: Item[];
  p: number;
  from: number;
  to: number;
  after: number;
  not: string | null;
}

export const codeOf = (item: Item | undefined): string | null =>
  item?.mention?.type === "country" ? item.mention.code : null;

/** `India (37 per cent)`: the country before the bracket that the figure stands in. */
export function inBracket({ items, p, from, to, not }: Place): Partner | null {
  let open = p - 1;
  while (open >= from && p - open < 6 && items[open].lower !== "(" && items[open].lower !== "[") {
    if (items[open].lower === ")") return null;
    open--;
  }
  if (open < from || !/^[([]$/.test(items[open].lower)) return null;
  for (let k = p + 1; k < Math.min(items.length, Math.max(to, p + 10)); k++)
    if (/^[)\]]$/.test(items[k].lower))
      return byPreposition(items, before(items, overPlace(items, open), from, 2), not);
  return null;
}

/** `France second (15 per cent)`: the end of the words before the place. */
function overPlace(items: Item[], open: number): number {
  const to = /^(place|spot)$/.test(items[open - 1]?.lower ?? "") ? open - 1 : open;
  const at = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next)$/.test(items[to - 1]?.lower ?? "") ? to - 1 : open; // prettier-ignore
  return at < open && /^(in|came)$/.test(items[at - 1]?.lower ?? "") ? at - 1 : at;
}

function byPreposition(items: Item[], partner: Partner | null, not: string | null): Partner | null {
  if (!partner || partner.code === not) return null;
  const governor = governorOf(items, partner.at);
  return { ...partner, role: governor === "from" ? "supplier" : governor === "to" ? "recipient" : null };
}

/** The word that governs the country at `k`, over an article. */
export const governorOf = (items: Item[], k: number): string => {
  const article = items[k - 1]?.kind === "word" && items[k - 1].lower === "the" ? 1 : 0;
  const governor = items[k - 1 - article];
  return governor?.kind === "mention" ? "" : (governor?.lower ?? "");
};

/** A country among the `steps` items before `end`. */
export function before(items: Item[], end: number, from: number, steps: number): Partner | null {
  for (let k = end - 1; k >= from && k >= end - steps; k--) {
    const found = codeOf(items[k]);
    if (found) return { code: found, at: k, role: null };
    if (items[k].lower !== "," && items[k].lower !== "'s") return null;
  }
  return null;
}

const BETWEEN =
  /^(with|at|:|-|–|—|,|\||by|on|for|about|around|some|nearly|almost|roughly|approximately|only|just|over|more|than|less|least|up|to|under|close|an|a|estimated|another|then|next|the|had|has|have|is|are|was|were|took|share|slice|part|figure|one|ones|of|third|second|fourth|'s|which|arms|weapons|weaponry|systems|deliveries|sales|equipment|kit|hardware|remaining|other|rest|further|followed|left|still|led|leads|leading|slightly|mere|modest|also|sold|supplied|provided|delivered|gave|accounted|accounts|accounting|contributed|bought|got|gets|received|taking|receiving|buying|being|getting|supplying|absorbed|absorbs|stood|stands|came|comes|made|built|origin|held|holds|alone|itself|now|well|as|much|in|place|first|respectively|good|worth|runner|distant|hard|heels|on|top|lead|ahead|responsible)$/;

/** `Russia 17 per cent`, `Israel: 69%`, `India, with 37 per cent`: the country right before the figure. */
export function leftOf({ items, p, from, not }: Place): Partner | null {
  for (let k = p - 1; k >= from && k > p - 8; k--) {
    if (codeOf(items[k])) k = headOf(items, k, from);
    const found = codeOf(items[k]);
    if (found) {
      const governor = governorOf(items, k);
      if (/^(on|upon|to)$/.test(governor) && forAfter(items, k, p))
        return found === not ? null : { code: found, at: k, role: "supplier" };
      if (
        found === not ||
        (items[k + 1]?.lower === "'s" &&
          k + 2 < p &&
          !has(items[k + 2], "be") &&
          items[k + 2].kind !== "punct" &&
          !(items[k + 2].lower === "own" && k + 3 >= p) &&
          !isShareNoun(items[k + 2]))
      )
        return null;
      if (/^(and|or)$/.test(governor) && codeOf(items[k - 2 - (items[k - 1].lower === "the" ? 1 : 0)])) return null; // two countries
      if (k === p - 2 && /^['’]s?$/.test(items[k + 1].lower)) return { code: found, at: k, role: null }; // the UK's four per cent
      if (/^(after|behind|unlike|than|besides)$/.test(governor) && items[k + 1]?.lower === ",") return null; // second after India, having bought
      if (governor === "of" && /^(ahead|front)$/.test(items[k - (items[k - 1].lower === "the" ? 3 : 2)]?.lower ?? ""))
        return { code: found, at: k, role: null };
      if (
        governor === "to" &&
        /^(only|second|next)$/.test(items[k - (items[k - 1].lower === "the" ? 3 : 2)]?.lower ?? "") &&
        /^(with|at|on|\()$/.test(items[k + 1]?.lower ?? "")
      )
        return { code: found, at: k, role: null }; // second only to India with 37 per cent
      if (governor === "of" && isShareOf(items, k)) return { code: found, at: k, role: null };
      return /^(in|of|to|from)$/.test(governor) ? null : { code: found, at: k, role: null };
    }
    if (items[k].mention?.type === "date") {
      if (/^(in|during|over|between|from|for)$/.test(items[k - 1]?.lower ?? "")) k--;
      continue;
    }
    if (items[k].lower === "," && (/^(with|on|at)$/.test(items[k + 1].lower) || items[k + 1].word.forms.size > 0)) {
      const head = ofRemark(items, k, from);
      if (head >= 0) return codeOf(items[head]) === not ? null : { code: codeOf(items[head])!, at: head, role: null };
    }
    if (items[k].kind === "number" && /^[.]?$/.test(items[k - 1]?.lower ?? "") && items[k - 2]?.lower === "no") {
      k -= 2; // a remote No. 2 at
      continue;
    }
    if (!BETWEEN.test(items[k].lower) && !isChange(items, k, p) && !passes(items[k])) return null;
  }
  return null;
}

/** Words that may stand between a country and its figure: those that tell nothing of another, and verbs of having a share. */
const passes = (item: Item): boolean =>
  item.mention === null &&
  item.kind === "word" &&
  (item.word.forms.size === 0 || /^(spot|slot|rank|place|position)$/.test(item.lower)
    ? !has(item, "preposition") &&
      !has(item, "negation") &&
      !has(item, "pronoun") &&
      !/^(while|whereas|but|because|than|that|who|whom|whose|if|whether|what|its|their|his|other|others|everyone|rest)$/.test(
        item.lower,
      )
    : SHARING.some((name) => has(item, name)));
const SHARING = ["account", "absorb", "holding", "become", "rank", "replace", "stem-from", "go-to"]; // prettier-ignore

/** `Italy, which overtook Britain, with 4 per cent`: the head of the remark that ends with the country at `k`; `k` itself where it ends none. */
function headOf(items: Item[], k: number, from: number): number {
  if (items[k + 1]?.lower !== ",") return k;
  for (let j = k - 1; j > from && j > k - 6; j--) {
    if (/^(which|who)$/.test(items[j].lower)) return items[j - 1].lower === "," && codeOf(items[j - 2]) ? j - 2 : k;
    if (items[j].mention || items[j].kind === "punct") return k;
  }
  return k;
}

/** `Qatar, which multiplied its purchases by five, with 7.6 per cent`: the head of the remark that the comma at `k` ends; -1 where it ends none. */
function ofRemark(items: Item[], k: number, from: number): number {
  for (let j = k - 1; j > from && j > k - 14; j--) {
    if (items[j].mention?.type === "percent") return -1;
    if (/^(which|who|whose)$/.test(items[j].lower))
      return items[j - 1].lower === "," && codeOf(items[j - 2]) ? j - 2 : -1;
  }
  return -1;
}

/** `the Russian one shrank from`: the change that a figure begins. */
const isChange = (items: Item[], k: number, p: number): boolean =>
  items[k].lower === "from" ? k === p - 1 : has(items[k], "rise") || has(items[k], "fall") || /^(went|go|goes|moved|amounted|amounts)$/.test(items[k].lower); // prettier-ignore

/** `relied on Washington for 60 per cent`: whom a country depends on. */
const forAfter = (items: Item[], k: number, p: number): boolean =>
  items[k + 1]?.lower === "for" && items.slice(k + 2, p).every(({ mention }) => mention === null);

/** `that of Pakistan`, `and of Qatar`, `the share of India`. */
function isShareOf(items: Item[], k: number): boolean {
  const of = items[k - 1].lower === "the" ? k - 2 : k - 1;
  const before = items[of - 1];
  return /^(that|those|and|,|;)$/.test(before?.lower ?? "") || isShareNoun(before);
}

const isShareNoun = (item: Item | undefined): boolean => has(item, "share-noun") || item?.lower === "figure";
