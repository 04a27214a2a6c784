import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { isMarketOfWorld, isRoleNoun, readRole } from "../ranks/role.js";
import type { Owner, Trade } from "./owner.js";
import { readTrade } from "./phrase.js";
import { BUYING, SELLING } from "./way.js";

/** What a percentage is a part of, with the party that the phrase names as the other one. */
export interface Denominator {
  /** Item places, half-open. */
  from: number;
  to: number;
  side: "import" | "export" | null;
  owner: Owner;
  partner: string | null;
  arms: boolean;
  other: string | null;
  /** How the text leads to it: after the figure, before it, or through a noun such as "clients". */
  by: "after" | "share" | "role" | "trade" | "of-first";
  /** It stands in a sentence before; weak where that is not a heading, a question or a role. */
  pending?: "weak" | "strong";
  /** Whose trade only, without the noun: `58 per cent of India's`. */
  elliptic?: true;
  /** All that is sold "abroad", where it is not said by whom. */
  abroad?: true;
  /** It is "all" or "total", which without an owner may be the world's. */
  whole?: true;
}

/** Reads what follows the figure at item `p`: `69 per cent (of) Azerbaijan's arms imports`, `a 13 per cent share of the world's exports`. */
export function denominatorAfter(items: Item[], p: number, end: number): Denominator | null {
  let j = p + 1;
  if (
    items[j]?.lower === "," &&
    /^(at|with|on)$/.test(items[p - 1]?.lower ?? "") &&
    (p < 3 || items[p - 2].kind === "punct")
  )
    return shareAhead(items, p);
  if (items[j]?.lower === "(") j = skipBracket(items, j);
  while (j < end && /^(share|slice|portion|chunk|stake|or|more|so|alone|respectively|each|,)$/.test(items[j].lower)) {
    if (items[j].lower === "," && items[j + 1]?.lower !== "of") break;
    j++;
  }
  if (j >= end) return null;
  if (items[j].lower === "market" && has(items[j + 1], "share-noun") && !/^(of|in)$/.test(items[j + 2]?.lower ?? ""))
    return shareOf(items, j + 1);
  const inShare =
    items[j].lower === "in" &&
    (has(items[j - 1], "share-noun") || (items[p - 1]?.lower === "of" && has(items[p - 2], "share-noun"))); // "a share of 29 per cent in"

  if (items[j].lower === "of" || inShare) j++;
  else if (isCount(items[p]) && (has(items[j], "arms") || has(items[j], "kit"))) void 0;
  else if (!/^(its|their|the|all|of)$/.test(items[j].lower) && items[j].mention?.type !== "country") return null;
  else if (!/^(half|quarter|third)/i.test(lastWord(items[p].text)) && !isCount(items[p])) return null;
  if (items[j]?.mention?.type === "date") return null;
  if (/^(which|them|that|these|those|it)$/.test(items[j]?.lower ?? "") && !isRelative(items, j)) return null;
  const trade = readTrade(items, j, end);
  if (!trade && isWorldAlone(items, j)) return { from: j, to: j + (items[j].lower === "the" ? 2 : 1), side: null, owner: { kind: "world" }, partner: null, arms: false, other: null, by: "after" }; // prettier-ignore
  if (!trade) return ellipsis(items, j) ?? (items[j - 1]?.lower === "of" ? ofSomething(items, j, end) : null);
  if (trade.owner.kind === "none" && isWorldwide(items, p)) trade.owner = { kind: "world" };
  const whole = /^(all|total|overall)$/.test(items[j].lower) || /^(all|total|overall)$/.test(items[j + 1]?.lower ?? "");
  const abroad =
    trade.owner.kind === "world" &&
    items[trade.to - 1]?.lower === "abroad" &&
    !items.slice(trade.from, trade.to).some((item) => has(item, "world"));
  return {
    ...wrap(trade, "after"),
    ...(abroad ? { abroad: true as const } : {}),
    ...(whole ? { whole: true as const } : {}),
  };
}

/** `At 43 per cent, its share of the world's exports is`: the share that a figure opens the sentence with. */
function shareAhead(items: Item[], p: number): Denominator | null {
  const i = items.findIndex((item, k) => k > p + 1 && k < p + 7 && has(item, "share-noun"));
  return i > 0 && items.slice(p + 2, i).every(({ mention }) => mention === null || mention.type === "country") ? shareOf(items, i) : null;
} // prettier-ignore

/** `supplies 43 per cent of the world`: of all that is sold. */
function isWorldAlone(items: Item[], j: number): boolean {
  const at = items[j]?.lower === "the" ? j + 1 : j;
  return items[j - 1]?.lower === "of" && items[at]?.lower === "world" && (!items[at + 1] || (items[at + 1].kind === "punct" && items[at + 1].lower !== "'s"));
} // prettier-ignore

/** `Globally, the United States sold 34 per cent of all arms`: whose trade it is, an adverb before the figure tells. */
const isWorldwide = (items: Item[], p: number): boolean =>
  items.slice(0, p).some(({ lower }) => /^(globally|worldwide|internationally)$/.test(lower));

const WHOLE =
  /^(total|totals|whole|sum|volume|amount|lot|pie|cake|business|all|that|this|it|them|those|these|which|what|figure|same|rest|material|materials|hardware|haul|basket|merchandise|stuff|trade|orders|shipments|deliveries|cent|such|flow|stream)$/;

/** `a quarter of one hall`, `30 per cent of the clips`: a share of something that is no trade; null where it may be one that was told. */
function ofSomething(items: Item[], j: number, end: number): Denominator | null {
  let k = j;
  while (k < Math.min(end, j + 4) && items[k].mention === null && (has(items[k], "article") || items[k].kind === "number" || /^(one|two|its|their|our|his|her|every|each|all|some|any|whole|no|new|first)$/.test(items[k].lower))) k++;
  const head = items[k];
  if (!head || k >= end || head.mention || head.kind !== "word" || WHOLE.test(head.lower) || has(head, "world") || has(head, "arms")) return null;
  return { from: j, to: k + 1, side: null, owner: { kind: "none" }, partner: null, arms: false, other: head.lower, by: "after" };
} // prettier-ignore

const isRelative = (items: Item[], j: number): boolean => items[j].lower === "those" && has(items[j + 1], "arms");

/** `58 per cent of India's and 51 per cent of Vietnam's`: whose, where the noun is left out. */
function ellipsis(items: Item[], j: number): Denominator | null {
  const at = items[j]?.lower === "the" ? j + 1 : j;
  const mention = items[at]?.mention;
  if (mention?.type !== "country" || !/^['’]s?$/.test(items[at + 1]?.lower ?? "")) return null;
  const next = items[at + 2];
  if (next && !/^([.,;:)]|and|or|in|as|too|while|but|during|between|over)$/.test(next.lower)) return null;
  const owner: Owner = { kind: "country", code: mention.code };
  return { from: at, to: at + 2, side: null, owner, partner: null, arms: false, other: null, by: "after", elliptic: true };
} // prettier-ignore

/** `one in three`, `seven out of ten`: what they count follows without "of". */
const isCount = ({ text }: Item): boolean => /\s(in|of|every)\s/.test(text);

const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1).replace(/^.*-/, "");

const wrap = ({ from, to, side, owner, partner, arms, other }: Trade, by: Denominator["by"]): Denominator => ({ from, to, side, owner, partner, arms, other, by }); // prettier-ignore

/** The place after the bracket that opens at `j`, where it closes soon. */
function skipBracket(items: Item[], j: number): number {
  for (let k = j + 1; k < Math.min(items.length, j + 14); k++) if (items[k].lower === ")") return k + 1;
  return j;
}

/** Finds the phrases before the figures that can say what they are parts of, in order: shares of a trade, roles, trades. */
export function denominatorsIn(items: Item[]): Denominator[] {
  const found: Denominator[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item.mention) continue;
    if (has(item, "share-noun") && !(item.lower === "part" && possessor(items, i) === null)) {
      const trade = shareOf(items, i);
      if (trade) {
        found.push(trade);
        i = trade.to - 1;
      }
    } else if (isDealer(items, i)) {
      const trade = readTrade(items, i + 1);
      const way = trade && items[trade.to - 2]?.lower === "from" ? "export" : "import";
      if (trade && (trade.owner.kind !== "none" || trade.partner)) {
        const owner: Owner = trade.partner ? { kind: "country", code: trade.partner } : trade.owner;
        found.push({ ...wrap(trade, "role"), from: i - 1, side: way, owner, partner: null });
        i = trade.to - 1;
      }
    } else if (
      /^(mainly|mostly|chiefly|largely|primarily|most|principally|predominantly|exclusively|almost)$/.test(item.lower)
    ) {
      const one = dealt(items, i);
      if (one) {
        found.push(one);
        i = one.to - 1;
      }
    } else if (isListOfSellers(items, i)) {
      found.push({ from: i, to: i + 1, side: "import", owner: { kind: "topic" }, partner: null, arms: false, other: null, by: "trade" }); // prettier-ignore
    } else if ((/^(on|upon)$/.test(item.lower) && isDependent(items[i - 1])) || isTurnTo(items, i)) {
      const one = dependent(items, i);
      if (one) {
        found.push(one);
        i = one.to - 1;
      }
    } else if (/^(dependence|reliance|dependency|dependance)$/.test(item.lower)) {
      const one = dependence(items, i);
      if (one) {
        found.push(one);
        i = one.to - 1;
      }
    } else if (item.lower === "market" && isDominated(items, i)) {
      found.push({ from: i, to: i + 1, side: "export", owner: { kind: "world" }, partner: null, arms: false, other: null, by: "trade" }); // prettier-ignore
    } else if (isRoleNoun(item)) {
      const role = readRole(items, i);
      if (isMarketOfWorld(role, items)) continue;
      const { from, to, side, owner, arms, other } = role;
      const mirrored = side === "supplier" ? "import" : "export"; // suppliers share in somebody's imports
      const worldly = owner.kind === "world" || (owner.kind === "none" && /^(importer|exporter)s?$/.test(item.lower));
      const world = worldly ? (side === "supplier" ? "export" : "import") : mirrored;
      found.push({ from, to, side: world, owner, partner: null, arms, other, by: "role" });
      i = to - 1;
    } else if (
      (item.lower === "of" || item.lower === "among") &&
      (i === 0 || /^([,;:—–]|and|but)$/.test(items[i - 1].lower))
    ) {
      const trade = isRoleAhead(items, i + 1) ? null : readTrade(items, i + 1);
      if (trade) {
        found.push(wrap(trade, "of-first"));
        i = trade.to - 1;
      }
    }
  }
  return found;
}

/** `dominate the (global arms) market with 31 per cent`: the market of the world. */
const isDominated = (items: Item[], i: number): boolean => {
  let k = i - 1;
  while (k > 0 && i - k < 5 && (has(items[k], "world") || has(items[k], "arms") || has(items[k], "kit") || items[k].lower === "the")) k--;
  return items[k + 1]?.lower === "the" && /^(dominate|lead|control|command|corner|top|rule)/.test(items[k].word.lemma) && !/^(of|in|for|to|['’]s)$/.test(items[i + 1]?.lower ?? "");
}; // prettier-ignore

/** `Among (the) (main) buyers of French arms`: a role, which is read as such. */
const isRoleAhead = (items: Item[], i: number): boolean =>
  items.slice(i, i + 4).some((item, k, near) => isRoleNoun(item) && near.slice(0, k).every((one) => has(one, "article") || has(one, "superlative") || has(one, "world") || has(one, "arms") || /^(main|its|their|chief|principal|major)$/.test(one.lower))); // prettier-ignore

/** `the countries buying arms from Israel`, `states that supply arms to Baku`: whether item `i` is the verb of such a role. */
const isDealer = (items: Item[], i: number): boolean =>
  items[i].word.forms.has("ing") &&
  /^(countries|nations|states|governments|those|buyers|customers|suppliers|capitals)$/.test(
    items[i - 1]?.lower ?? "",
  ) &&
  (BUYING.test(items[i].word.lemma) || SELLING.test(items[i].word.lemma));

/** `bought mainly from France (26%)`, `sells chiefly to India (34%)`: the subject's trade, told by its verb. */
function dealt(items: Item[], i: number): Denominator | null {
  const back = items.slice(Math.max(0, i - 4), i).reverse();
  const verb = back.find(({ word, mention }) => mention === null && (BUYING.test(word.lemma) || SELLING.test(word.lemma)));
  const way = items[i + 1]?.lower;
  if (!verb || !/^(from|in|to)$/.test(way ?? "")) return null;
  const next = items[i + 2]?.lower === "the" ? items[i + 3] : items[i + 2];
  if (next?.mention?.type !== "country") return null;
  const side = BUYING.test(verb.word.lemma) && way !== "to" ? "import" : "export";
  return { from: i, to: i + 1, side, owner: { kind: "topic" }, partner: null, arms: false, other: null, by: "trade" };
} // prettier-ignore

/** `Algeria bought from Russia (66 per cent), China (13 per cent)`: the sellers follow the verb, each with its share. */
function isListOfSellers(items: Item[], i: number): boolean {
  if (items[i].word.forms.size === 0 || !BUYING.test(items[i].word.lemma) || items[i + 1]?.lower !== "from") return false;
  const at = items[i + 2]?.lower === "the" ? i + 3 : i + 2;
  return items[at]?.mention?.type === "country" && items[at + 1]?.lower === "(";
} // prettier-ignore

/** `leans on`, `dependent on`. */
const isDependent = (item: Item | undefined): boolean =>
  /^(depend|rely|lean|count)$/.test(item?.word.lemma ?? "") || /^(dependent|reliant|depends|relies|leans|leaned|leant|relied|depended|relying|depending|leaning|rely|depend|lean)$/.test(item?.lower ?? ""); // prettier-ignore

/** `turned to France for 63 per cent`, `looks to Israel for a third`. */
const isTurnTo = (items: Item[], i: number): boolean =>
  items[i].lower === "to" &&
  /^(turn|look|turned|turns|looked|looks|turning|looking)$/.test(items[i - 1]?.lower ?? "") &&
  items.slice(i + 2, i + 5).some(({ lower }) => lower === "for");

/** `Armenia leans on Russia (to the extent of 94 per cent)`: the subject's imports, and from whom. */
function dependent(items: Item[], i: number): Denominator | null {
  const at = items[i + 1]?.lower === "the" ? i + 2 : i + 1;
  const on = items[at]?.mention;
  if (on?.type !== "country") return null;
  let subject: string | null = null;
  for (let k = i - 2; k >= 0 && k > i - 14 && !subject; k--) {
    const { mention } = items[k];
    if (mention?.type === "country" && !/^['’]s?$/.test(items[k + 1]?.lower ?? "")) subject = mention.code;
  }
  const owner: Owner = subject && subject !== on.code ? { kind: "country", code: subject } : { kind: "topic" };
  return { from: i - 1, to: at + 1, side: "import", owner, partner: on.code, arms: false, other: null, by: "share" };
}

/** `Hanoi's dependence on Moscow (for its arms)`, `the reliance of Vietnam on Russia`. */
function dependence(items: Item[], i: number): Denominator | null {
  let owner = possessor(items, i);
  let k = i + 1;
  if (items[k]?.lower === "of" && items[k + 1]?.mention?.type === "country") {
    owner = (items[k + 1].mention as { code: string }).code;
    k += 2;
  }
  const on = items[k + 1]?.mention;
  if (!/^(on|upon)$/.test(items[k]?.lower ?? "") || on?.type !== "country") return null;
  const from: Owner = owner ? { kind: "country", code: owner } : { kind: "topic" };
  const arms = items.slice(k + 2, k + 7).some((item) => has(item, "arms") || has(item, "kit"));
  return { from: i, to: k + 2, side: "import", owner: from, partner: on.code, arms, other: null, by: "share" };
}

/** `share of Azerbaijan's imports`, `Israel's share in ...`, `the share of Israel in Azerbaijan's imports`. */
export function shareOf(items: Item[], i: number): Denominator | null {
  const market = items[i - 1]?.lower === "market" && !/^(of|in|at|among)$/.test(items[i + 1]?.lower ?? "");
  if (market) return { from: i - 1, to: i + 1, side: "export", owner: { kind: "world" }, partner: possessor(items, i - 1), arms: false, other: null, by: "share" }; // prettier-ignore
  const partner = possessor(items, i);
  let j = i + 1;
  const at = items[j + 1]?.lower === "the" ? j + 2 : j + 1;
  const kit = at + (has(items[at + 1], "kit") || has(items[at + 1], "arms") ? 1 : 0); // the share of American arms in
  if (items[j]?.lower === "of" && items[at]?.mention?.type === "country" && items[kit + 1]?.lower === "in") {
    const trade = readTrade(items, kit + 2);
    const { code } = items[at].mention as { code: string };
    return trade && { ...wrap(trade, "share"), from: i, partner: code };
  }
  if (!/^(of|in)$/.test(items[j]?.lower ?? "")) return null;
  const trade = readTrade(items, ++j);
  if (trade && trade.owner.kind === "none" && has(items[i - 1], "world")) trade.owner = { kind: "world" };
  return trade && { ...wrap(trade, "share"), from: i, partner: partner ?? trade.partner };
}

/** The country whose share it is: `Israel's share`, `the Israeli share`. */
export function possessor(items: Item[], i: number): string | null {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const { mention, lower } = items[k];
    if (mention?.type === "country") return mention.code;
    if (mention || !(/^('s|'|own|overall|total|combined)$/.test(lower) || has(items[k], "world"))) return null;
  }
  return null;
}

/** Finds the trades that stand as subject or object before the figure at `p`: `purchases from Israel made up 69 per cent`. */
export function tradeBefore(items: Item[], from: number, p: number): Denominator | null {
  for (let i = p - 1; i >= from; i--) {
    const item = items[i];
    if (
      item.mention ||
      !(has(item, "import-noun") || has(item, "export-noun") || has(item, "kit") || item.lower === "arms")
    )
      continue;
    const whole =
      items[i - 1]?.lower === "of" && (has(items[i - 2], "import-noun") || has(items[i - 2], "export-noun"));
    const start = phraseStart(items, whole && i - 2 >= from ? i - 2 : i, from); // "purchases of arms"
    const trade = readTrade(items, start, p);
    if (trade && trade.to > i) return wrap(dealing(items, trade), "trade");
  }
  return null;
}

/** `bought arms from Russia`, `sold arms to India`: whose trade it is, the subject tells; the country after the preposition is the other side. */
function dealing(items: Item[], trade: Trade): Trade {
  const last = items[trade.to - 1];
  const preposition = items[trade.to - 2]?.lower === "the" ? items[trade.to - 3] : items[trade.to - 2];
  if (last.mention?.type !== "country" || trade.partner !== null || !/^(from|to)$/.test(preposition?.lower ?? ""))
    return trade;
  return { ...trade, owner: { kind: "topic" }, side: preposition.lower === "from" ? "import" : "export" };
}

function phraseStart(items: Item[], i: number, from: number): number {
  let k = i;
  while (k > from && i - k < 8) {
    const before = items[k - 1];
    if (before.mention ? before.mention.type !== "country" : !(has(before, "article") || has(before, "arms") || has(before, "kit") || has(before, "world") || has(before, "region") || before.lower === "'s" || before.lower === "'" || /^(its|their|total|all|overall|major|conventional|foreign|country|nation|kingdom|annual|-)$/.test(before.lower))) break; // prettier-ignore
    k--;
  }
  return k;
}
