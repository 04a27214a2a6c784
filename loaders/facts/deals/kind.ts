import { clauseAt, clauses } from "../../grammar/clauses.js";
import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Measure } from "./measure.js";
import type { Standing } from "./status.js";

export type Kind = "package" | "contract" | "batch" | "cumulative" | "offer" | "other";

const TO_DATE = /^(total|totalling|totaling|totalled|totaled|altogether|cumulative|cumulatively|combined|overall|aggregate|decade|decades|years|since)$/; // prettier-ignore
const PLURAL = /^(deals|contracts|agreements|orders|sales|exports|imports|purchases|supplies|deliveries|acquisitions|transfers|accords|pacts|transactions)$/; // prettier-ignore
const VOLUME = /^(volume|volumes|value|total|sum|amount|size|portfolio|worth|scale)$/;

/** What the kind of a deal is told from. */
interface Told {
  items: Item[];
  i: number;
  measure: Measure;
  standing: Standing;
  /** The clauses round the sum, as item indices. */
  from: number;
  to: number;
  /** The word that the sum measures. */
  word: string;
}

/** Tells the kind of a deal from the word that its sum measures, its standing, and words like "already", "since", "over the years". */
export function kindOf(items: Item[], i: number, measure: Measure, standing: Standing, from: number, to: number): Kind {
  const head = items[measure.at];
  const word = head?.kind === "word" ? head.lower : "";
  const told: Told = { items, i, measure, standing, from, to, word };
  const planned = standing.status === "planned";
  if (/^(planned|cancelled|suspended)$/.test(standing.status) && isOffered(items, i, from)) return "offer";
  if (planned && standing.offered) return "offer";
  if (measure.sense === "batch") return "batch";
  if (isPart(items, i)) return "contract";
  if (measure.sense === "offer")
    return /^(planned|reported|cancelled|denied)$/.test(standing.status) ? "offer" : "contract";
  if (measure.sense === "goods" && isListOf(items, i)) return "package";
  if (isCumulative(told)) return "cumulative";
  if (
    measure.sense === "package" ||
    /^(framework|programme|program|memorandum|mou)s?$/.test(word) ||
    items[measure.at - 1]?.lower === "framework"
  )
    return "package";
  if (PLURAL.test(word) && !isShared(told) && !isListed(told)) return "package";
  if (measure.sense === "goods" && isGeneral(items, measure.at)) return "package";
  return hasParts(told) || isCalledPackage(told) || isOfMany(told) ? "package" : "contract";
}

/** `an agreement of nearly $142 billion, with a dozen US firms`: many sell. */
const isOfMany = ({ items, i }: Told): boolean =>
  items.slice(Math.max(0, i - 10), i + 12).some(({ lower }, n, list) => /^(dozen|dozens|several|numerous|many)$/.test(lower) && list.slice(n + 1, n + 5).some((item) => /^(firms|companies|contractors|manufacturers|deals|contracts|agreements)$/.test(item.lower))); // prettier-ignore

/** `the order for $1.6 billion, and that was a single package`. */
const isCalledPackage = ({ items, i }: Told): boolean =>
  items.slice(i + 1).some(({ lower }) => lower === "package") && items.filter(({ mention }) => mention?.type === "money").length === 1; // prettier-ignore

/** `of which $1.6bn was for batteries`: a part of the sum before it. */
const isPart = (items: Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 4), i).some(({ lower }, n, list) => lower === "which" && list[n - 1]?.lower === "of");

/** `two contracts, worth $3bn and $2bn`: each of several sums is one of the contracts. */
const isShared = ({ items, i, measure, to }: Told): boolean =>
  isEach(items, i, measure.at) ||
  measure.at < i && items.slice(i + 1, Math.min(to, i + 5)).some(({ mention }) => mention?.type === "money") && items.slice(i + 1, i + 4).some(({ lower }) => lower === "and"); // prettier-ignore

/** `was offered 50 jets for $10 billion`: a seller's offer, whatever became of it. */
const isOffered = (items: Item[], i: number, from: number): boolean =>
  items.slice(from, i).some((item, n, list) => /^(offer|propose|pitch)$/.test(item.word.lemma) && item.word.forms.has("past") && !list.slice(n).some((other) => has(other, "sign") || has(other, "buy"))); // prettier-ignore

/** `over $4bn worth of kit, among it 16 jets`: goods of several kinds, sold at once. */
const isListOf = (items: Item[], i: number): boolean =>
  items[i + 1]?.lower === "worth" &&
  items.slice(i + 2, i + 7).some(({ lower }, n, list) => /^(including|among|comprising|amongst)$/.test(lower) && list[n - 1]?.lower === ","); // prettier-ignore

/** `contracts followed: $3.4 billion for 180 tanks and $2.4 billion for 212 howitzers`: each sum with its own goods. */
function isEach(items: Item[], i: number, noun: number): boolean {
  if (noun > i) return false;
  const isNext = (k: number): boolean => items[k].mention?.type === "money" && items[k + 1]?.lower === "for";
  const sums = items.flatMap((_, k) => (k > noun && isNext(k) ? [k] : []));
  return sums.length > 1 && sums.includes(i);
}

/** `30 wheeled vehicles`, `18 K9 guns`: a count of what was bought. */
const isCounted = (items: Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 5), at + 1).some(({ kind }) => kind === "number");

/** `the contracts include 36 jets for $8.2 billion`: one of several. */
const isListed = ({ items, i, measure }: Told): boolean =>
  (measure.at < i && items.slice(measure.at + 1, i).some(({ lower }) => /^(include|includes|included|including|one|among)$/.test(lower))) || // prettier-ignore
  items.slice(Math.max(0, measure.at - 7), measure.at).some(({ lower }, n, list) => lower === "one" && list[n + 1]?.lower === "of"); // prettier-ignore

/** `$2bn of equipment, of which $1.6bn was for batteries`: a whole told with its part. */
function hasParts({ items, i }: Told): boolean {
  for (let k = i + 1; k < Math.min(items.length, i + 14); k++)
    if (items[k].mention?.type === "money") return !items.slice(i + 1, k).some(isPaidBy) && items.slice(i + 1, k).some(({ lower }, n, list) => lower === "including" || (lower === "of" && /^(which|that|it|this)$/.test(list[n + 1]?.lower ?? ""))); // prettier-ignore
  return false;
}

/** `of which the taxpayer contributes 600 million`: who pays for it, no part of what is bought. */
const isPaidBy = ({ lower, word }: Item): boolean =>
  /^(contribute|pay|lend|cover|subsidise|subsidize|finance|fund|grant|receive|get|keep)$/.test(word.lemma) || /^(loan|loans|credit|down|advance|upfront|deposit|subsidy|taxpayers?|taxes|tax)$/.test(lower); // prettier-ignore

/** A sum to date, or of a period: "has already bought", "since 2012", "the contracts were close to", "in total", "over the past decade". */
function isCumulative(told: Told): boolean {
  const { items, i, measure, standing, from, to, word } = told;
  if (standing.status === "planned") return false;
  const plural = PLURAL.test(word);
  const goods = measure.sense === "goods";
  if (goods && isLeased(items, i)) return false;
  const [low, high] = ownStretch(items, i, from, to);
  const own = clauseAt(clauses(items), i);
  let already = false;
  let period = false;
  for (let k = low; k < high; k++) {
    const { lower, mention } = items[k];
    if ((lower === "already" && k < i) || (/^(then|now)$/.test(lower) && /^(by|until|till)$/.test(items[k - 1]?.lower ?? "")) || (lower === "far" && items[k - 1]?.lower === "thus") || (lower === "far" && items[k - 1]?.lower === "so") || (lower === "date" && items[k - 1]?.lower === "to")) already = true; // prettier-ignore
    if (TO_DATE.test(lower) && (lower !== "since" || isSinceTime(items[k + 1])) && Math.abs(k - i) < 14 && !(ONCE.test(lower) && (goods || isConcluded(items, from, to)))) period = true; // prettier-ignore
    const aside = goods && !isGeneral(items, measure.at) && (k < own.from || k >= own.to);
    if (mention?.type === "date" && !aside && !(k > i && items.slice(i, k).some((item) => has(item, "relative"))) && ((/^(window|years|decade|range)$/.test(mention.timex.kind) && !(mention.timex.kind === "window" && mention.timex.direction > 0)) || (mention.timex.kind === "duration" && !items.slice(low, i).some(({ lower: word }) => /^(would|will)$/.test(word)) && precededBy(items, k, /^(over|in|during|within|past|last)$/)) || mention.timex.signal === "since")) period = true; // prettier-ignore
  }
  if (already && ((goods && !isCounted(items, measure.at)) || plural)) return true;
  if (has(items[measure.at], "earn-from") && has(items[measure.at - 1], "have")) return true;
  if (period && (goods || plural || /^(arms|weapons)$/.test(word)) && !isFuture(told)) return true;
  if (/^(sales|exports|imports|supplies|purchases|deliveries)$/.test(word) && !has(items[measure.at + 1], "deal-noun")) return measure.at < i || period || /^(exports|imports)$/.test(word); // prettier-ignore
  if (plural && !isEach(items, i, measure.at) && measure.at < i && (isCopula(items, measure.at, i) || isVolume(items, measure.at)) && !isSigned(told)) return true; // prettier-ignore
  if (plural && measure.at < i && items[i - 1]?.lower === "at" && items.slice(Math.max(0, measure.at - 4), measure.at).some(({ lower }) => /^(put|puts|estimated|valued|reckoned)$/.test(lower))) return true; // prettier-ignore
  if (plural && (isGeneralPartner(told) || isSummedUp(told)) && !isSigned(told)) return true;
  if (goods && isTraded(told) && isOverTime(told)) return true;
  return goods && isGeneral(items, measure.at) && isTraded(told);
}

/** `since 2018 it has leased five drones for nine years`: one contract that lasts. */
const isLeased = (items: Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 16), i).some(({ word }) => word.lemma === "lease" || word.lemma === "rent" || word.lemma === "charter"); // prettier-ignore

/** `had exported ammunition worth 16 million euros in the first half of the year`: a stretch of time, and goods without a number. */
const isOverTime = ({ items, i, measure, from, to }: Told): boolean =>
  items.slice(from, to).some(({ mention }) => mention?.type === "date" && /^(half|quarter|year|years|month)$/.test(mention.timex.kind)) &&
  items.slice(from, i).some((item) => item.word.lemma === "export" || item.word.lemma === "import" || item.word.lemma === "ship") &&
  !items.slice(Math.max(0, measure.at - 4), measure.at).some(({ kind, mention }) => kind === "number" || mention?.type === "system"); // prettier-ignore

/** `since 2012`, `since the war`; not `since they were contracted`. */
const isSinceTime = (next: Item | undefined): boolean =>
  next === undefined || (next.mention !== null && next.mention.type !== "country" && next.mention.type !== "person" && next.mention.type !== "company") || next.kind === "number" || /^(then|the|independence|its|their|his)$/.test(next.lower); // prettier-ignore

/** Words that add up what is told at once as well as what was bought over years. */
const ONCE = /^(total|totalling|totaling|aggregate|combined|overall|altogether)$/;

const isConcluded = (items: Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => (has(item, "sign") || has(item, "award") || has(item, "win")) && item.word.forms.has("past")); // prettier-ignore

/** The items of the clause that are nearer to the sum than another sum behind it. */
function ownStretch(items: Item[], i: number, from: number, to: number): [number, number] {
  let high = i + 1;
  while (high < to && items[high].mention?.type !== "money") high++;
  return [from, high];
}

/** Sold, bought or delivered: `Germany has delivered arms worth 500 million euros`; no word of a contract. */
const isTraded = ({ items, i, from }: Told): boolean =>
  items.some((item) => (has(item, "buy") || has(item, "sell") || has(item, "deliver") || has(item, "receive") || /^(spend|leave|flow|go)$/.test(item.word.lemma)) && (item.word.forms.has("past") || item.word.forms.has("participle") || (item.word.forms.has("ing") && /^(order|buy|sell|purchase|import|export)$/.test(item.word.lemma)))) && // prettier-ignore
  !items.slice(from, i).some((item) => has(item, "sign") || has(item, "pay"));

const precededBy = (items: Item[], k: number, words: RegExp): boolean =>
  words.test(items[k - 1]?.lower ?? "") || words.test(items[k - 2]?.lower ?? "");

/** `to reach $350 billion over ten years`, `$1.6 billion over 20 years`: the term of a contract after its sum. */
const isFuture = ({ items, i, to }: Told): boolean => {
  const date = items.slice(i + 1, Math.min(to, i + 6)).find(({ mention }) => mention?.type === "date")?.mention;
  return date?.type === "date" && date.timex.kind === "duration";
};

/** Weapons in general: "Israeli weapons worth $5 billion", not "12 helicopters". */
function isGeneral(items: Item[], at: number): boolean {
  if (at < 0 || !/^(arms|weapons?|weaponry|armaments?|equipment|hardware|materiel|munitions|systems)$/.test(items[at].lower)) return false; // prettier-ignore
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) if (items[k].kind === "number" || items[k].mention?.type === "system") return false; // prettier-ignore
  return true;
}

/** `contracts with Israeli companies`: all partners of a kind, and no count of the contracts. */
function isGeneralPartner({ items, measure }: Told): boolean {
  const at = measure.at;
  if (items.slice(Math.max(0, at - 3), at).some(({ kind, lower }) => kind === "number" || (kind === "word" && /^(two|three|four|five|six|seven|eight|nine|ten|several|new|these|both)$/.test(lower)))) return false; // prettier-ignore
  for (let k = at + 1; k < Math.min(items.length, at + 10); k++) {
    if (items[k].kind === "punct" || items[k].mention?.type === "money") return false;
    if (/^(companies|firms|manufacturers|producers|makers|suppliers|enterprises|contractors)$/.test(items[k].lower)) return items.slice(at, k).some(({ lower }) => /^(with|from|to|between)$/.test(lower)); // prettier-ignore
  }
  return false;
}

/** `close to $5bn in contracts, he told reporters`: all contracts summed up, with no word of their signing. */
const isSummedUp = ({ items, i, measure, standing }: Told): boolean =>
  measure.at > i && /^(in|of)$/.test(items[measure.at - 1]?.lower ?? "") && !/^(planned|reported)$/.test(standing.status) && // prettier-ignore
  !items.some((item) => ["sign", "award", "win", "announce", "approve", "confirm", "buy", "sell"].some((name) => has(item, name))); // prettier-ignore

/** `the volume of contracts`, `the total value of arms deals`. */
const isVolume = (items: Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 6), at).some(({ lower }, n, list) => VOLUME.test(lower) && list.slice(n + 1).some((item) => item.lower === "of")); // prettier-ignore

/** Signed on a day, or just now: news of one occasion. */
const isSigned = ({ items, from, to }: Told): boolean => {
  for (let k = from; k < to; k++) {
    if (!has(items[k], "sign") && !has(items[k], "award") && !has(items[k], "win")) continue;
    if (!items[k].word.forms.has("past") && !items[k].word.forms.has("participle")) continue;
    for (let n = Math.max(from, k - 14); n < Math.min(to, k + 10); n++) {
      const mention = items[n].mention;
      if (mention?.type === "date" && /^(day|weekday|relative|month)$/.test(mention.timex.kind)) return true;
      if (/^(visit|trip|ceremony|summit|exhibition|show|fair)$/.test(items[n].lower)) return true;
    }
  }
  return false;
};

const VERBS_OF_SIZE = /^(reach|reached|reaches|exceeded|exceeds|exceed|totalled|totaled|total|totals|amounted|amount|amounts|stood|stand|stands|hit|approached|approaches|made|makes|make|come|came|comes|measured|put|valued|estimated|worth|assessed|counted|ran|run|runs|equalled|grew|grown)$/; // prettier-ignore

/** `the contracts between A and B were close to $5 billion`, `were measured at four billion`. */
function isCopula(items: Item[], from: number, i: number): boolean {
  let k = i - 1;
  if (/^(to|at|in|the)$/.test(items[k]?.lower ?? "")) k--;
  if (k <= from) return false;
  if (has(items[k], "be")) return true;
  if (!VERBS_OF_SIZE.test(items[k].lower)) return false;
  const participle = /^(measured|put|valued|estimated|worth|assessed|counted)$/.test(items[k].lower);
  return !participle || has(items[k - 1], "be") || /ly$/.test(items[k - 1]?.lower ?? "");
}
