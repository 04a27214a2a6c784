import { has } from "../../grammar/verbs.js";
import { spansAgain, type Spans } from "./spans.js";
import type { DateMention, DateValue, Item, Sentence } from "../../types.js";

/** Whole years, both included; `to` is null where the text only says since when. */
export interface Years {
  from: number;
  to: number | null;
}

/** Years told in a sentence: item place (half-open), and how far they are to be moved from the period told before. */
export interface Period {
  at: number;
  end: number;
  years: Years | null;
  /** "the previous five years": to be counted from the period before, in years. Null where the years are told. */
  back: { years: number; length: number | null } | null;
  /** "now", "today", "the past five years": no period that is known, but no carrying over either. */
  vague: boolean;
}

const told = (at: number, end: number, from: number, to: number | null): Period => ({ at, end, years: { from, to }, back: null, vague: false }); // prettier-ignore

/** Reads the periods that a sentence tells, in order: `2016-20`, `the five years to 2020`, `the previous five-year period`; of those told before, `the later one`. */
export function readPeriods(items: Item[], spans: Spans | null = null): Period[] {
  const periods: Period[] = [];
  for (let i = 0; i < items.length; i++) {
    const again = spans && items[i].mention === null ? spansAgain(items, i, spans) : null;
    if (again) {
      for (const { from, to } of again.years) periods.push(told(i, again.end, from, to));
      continue;
    }
    const period = items[i].mention?.type === "date" ? fromDate(items, i, spans) : fromWords(items, i);
    if (period && isBase(items, i)) spans?.add(period.years);
    if (!period || isBase(items, i)) continue;
    spans?.add(period.years);
    const last = periods.at(-1);
    if (last?.vague && period.years && period.at - last.end <= 2) periods.pop(); // "the last five years (2016-20)"
    if (last?.back && period.years && period.at - last.end <= 3) periods.pop();
    periods.push(period);
  }
  if (periods.length === 0) periods.push(...afterPrevious(items));
  return periods;
}

/** The periods that changes are counted from: `up from tenth in 2016-20`. */
export const basePeriods = (items: Item[]): Period[] =>
  items.flatMap((item, i) => {
    const period = item.mention?.type === "date" && isBase(items, i) ? fromDate(items, i, null) : null;
    return period ? [period] : [];
  });

/** `compared with the previous five-year period from 2015 to 2019`: the five years behind it are those that the sentence is of. */
function afterPrevious(items: Item[]): Period[] {
  const [base, more] = basePeriods(items).filter(({ years }) => years?.to && years.to - years.from > 2);
  if (!base || more) return [];
  const near = items.slice(Math.max(0, base.at - 5), base.at);
  if (!near.some((item) => isPrevious(item) || /previous|preceding|prior/i.test(item.mention?.text ?? ""))) return [];
  const { from, to } = base.years as { from: number; to: number };
  return [told(base.at, base.end, to + 1, to + 1 + to - from)];
}

/** Whether a change is counted from the date at `i`: `up on 2007-11`, `more than in 2010-14`, `compared with 2011-15`. */
function isBase(items: Item[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && (isLength(items[k]) || (/^(the|in|from|those|periods?|span|years?|levels?|of|five|-|–|during|previous|preceding|prior|earlier|its|their|what|was|were|seen|recorded|figures?|place|spot|position|largest|biggest|,|\()$/.test(items[k].lower) && items[k].mention === null))) k--;
  const { lower = "" } = items[k] ?? {};
  const ordinal = /^(st|nd|rd|th)$/.test(items[k]?.lower ?? "") ? k - 1 : k;
  if (/^(up|down)$/.test(items[ordinal - 2]?.lower ?? "") && items[ordinal - 1].lower === "from" && items[k].mention === null) return true; // up from 14th in 2014-18
  if (items.slice(i + 1, i + 4).some(({ mention }, n, near) => mention?.type === "percent" && (n === 0 || /^[(,]$/.test(near[0].lower)))) return false; // "than in 2015-19 (55%)"
  if (/^(than|versus|vs|against|nothing|zero|nil|none|scratch)$/.test(lower)) return true;
  if (lower === "since" || signalOf(items[i]) === "since") return isFirstSince(items, i);
  const near = items.slice(Math.max(0, i - 5), i);
  if (near.some(({ lower }) => lower === "times") && near.some((item) => has(item, "share-noun"))) return true; // 100 times its share in 2015-19
  if (lower === "as" && items[k - 1]?.lower === "same") return true; // the ten exporters were the same as in 2015-19
  if (lower === "as" && items.slice(Math.max(0, k - 5), k).some((one) => /^(times|twice|half)$/.test(one.lower))) return true; // as much as from 2015 to 2019
  if (/^(above|below)$/.test(lower)) return items[k - 1]?.mention?.type === "percent";
  if (lower === "on" || lower === "over") return isChangeBefore(items, k);
  if (!/^(with|to|and)$/.test(lower)) return false;
  return /^(compared|relative|comparison)$/.test(items[k - 1]?.lower ?? "") || isCompared(items, k);
} // prettier-ignore

/** `the five-year period` before the years that it is of. */
const isLength = ({ mention }: Item): boolean => mention?.type === "date" && mention.timex.kind === "duration";

/** `compared exports in 2019-23 with those in 2014-18`: the second of two periods, at the preposition `k`. */
const isCompared = (items: Item[], k: number): boolean =>
  items[k].lower !== "and" &&
  items.slice(Math.max(0, k - 12), k).some(({ lower, mention }) => mention === null && /^(compare|compares|compared|comparing)$/.test(lower)) &&
  items.slice(Math.max(0, k - 5), k).some(({ mention }) => mention?.type === "date"); // prettier-ignore

const signalOf = ({ mention }: Item): string | undefined =>
  mention?.type === "date" && "signal" in mention.timex ? mention.timex.signal : undefined;

/** `the first such period since 1960-64`, `the lowest since 2012`: when it was so before. */
const isFirstSince = (items: Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 9), i).some(({ mention, lower }) => mention === null && /^(first|lowest|highest|biggest|largest|smallest|time)$/.test(lower)) &&
  !items.slice(Math.max(0, i - 4), i).some((item) => has(item, "importer-noun") || has(item, "exporter-noun")); // prettier-ignore

/** `up 12 per cent on`, `a rise of 212 per cent over`, `grew by 9 per cent on`. */
const isChangeBefore = (items: Item[], k: number): boolean =>
  (items[k - 1]?.mention?.type === "percent" || /^(times|fold|threefold|fourfold|fivefold|tenfold|hundredfold|increase|decrease|rise|drop|fall|jump|growth|decline|up|down)$/.test(items[k - 1]?.lower ?? "")) &&
  items
    .slice(Math.max(0, k - 6), k)
    .some(
      (item) => has(item, "rise") || has(item, "fall") || /^(up|down|increase|decrease|growth|by|more|higher|lower|bigger)$/.test(item.lower),
    ); // prettier-ignore

/** The last span of several years that a sentence tells: what figures in the sentences after it go by. Takes all into `spans`. */
export function lastSpan({ items, mentions }: Sentence, spans: Spans | null = null): Years | null {
  const kinds = mentions.map((mention) => (mention.type === "date" ? mention.timex.kind : ""));
  const counted = kinds.includes("window") && items.some((item) => TRADE.some((name) => has(item, name))); // the biggest importer over the past five years
  if (!counted && !kinds.some((kind) => SPANNING.has(kind))) return null;
  const periods = readPeriods(items, counted ? spans : null);
  spans?.addAll(periods.map(({ years }) => years));
  return periods.findLast(({ years }) => years !== null && years.to !== null && years.to > years.from)?.years ?? null;
}

const TRADE = ["import-noun", "export-noun", "importer-noun", "exporter-noun"];
const SPANNING = new Set(["years", "range", "duration"]);

function fromDate(items: Item[], i: number, spans: Spans | null): Period | null {
  const { timex, text, value } = items[i].mention as DateMention;
  const end = i + 1;
  switch (timex.kind) {
    case "years":
      return told(i, end, timex.from, timex.to);
    case "year":
      return plainYear(items, i, timex.year, timex.signal);
    case "half":
    case "quarter":
      return timex.year === null ? null : told(i, end, timex.year, timex.year);
    case "range":
      if (timex.from.kind === "year" && timex.to.kind === "year") return told(i, end, timex.from.year, timex.to.year);
      return null;
    case "duration":
      return timex.unit === "year" || timex.unit === "decade"
        ? fromDuration(items, i, (timex.amount ?? 0) * (timex.unit === "decade" ? 10 : 1))
        : null;
    case "relative": {
      if (/\bago$/i.test(text)) return timex.unit === "year" && timex.shift !== null && isEdition(items, i) ? { at: i, end, years: null, back: { years: timex.shift, length: null }, vague: false } : null; // prettier-ignore
      const step = timex.unit === "year" ? 1 : timex.unit === "decade" ? 10 : 0;
      if (step === 0 || (timex.anchor === "context" && timex.shift === 0)) return null; // "that decade": the one told
      if (timex.anchor === "context" && timex.shift !== null)
        return { at: i, end, years: null, back: { years: timex.shift * step, length: null }, vague: false };
      const years = timex.anchor === "publication" && step === 1 ? yearsOf(value) : null;
      return years && { at: i, end, years, back: null, vague: false };
    }
    case "window": {
      if (timex.unit !== "year" && timex.unit !== "decade") return null;
      const length = (timex.amount ?? 0) * (timex.unit === "decade" ? 10 : 1);
      const again = timex.direction < 0 ? (spans?.latest(length) ?? null) : null; // "the past five years": those told
      const until = timex.direction < 0 && length >= 3 ? (spans?.published ?? null) : null; // full years before publication
      return again
        ? told(i, end, again.from, again.to)
        : until
          ? told(i, end, until - length, until - 1)
          : vague(i, end);
    }
    case "present":
      return /^(today|nowadays)$/i.test(text) ? vague(i, end) : null;
    default:
      return null;
  }
}

/** `A year ago the institute had them level`: figures of the years before; elsewhere "ago" tells when something was said or done. */
function isEdition(items: Item[], i: number): boolean {
  if (i > 0 && !/^([,;(]|and|but|only|just)$/.test(items[i - 1].lower)) return false;
  for (let k = i + 1; k < Math.min(items.length, i + 7); k++) {
    if (items[k].mention?.type === "percent") return false;
    if (/^(had|put|gave|counted|placed|ranked|was|were|stood|showed)$/.test(items[k].lower)) return items.slice(k, k + 9).some(({ mention, kind }) => mention?.type === "percent" || kind === "number");
  }
  return false;
} // prettier-ignore

const vague = (at: number, end: number): Period => ({ at, end, years: null, back: null, vague: true });

function plainYear(items: Item[], i: number, year: number, signal: string | undefined): Period | null {
  if (
    /^(through|to|till|until|thru|[-–])$/.test(items[i + 1]?.lower ?? "") &&
    /^['’]$/.test(items[i + 2]?.lower ?? "") &&
    /^\d\d$/.test(items[i + 3]?.text ?? "")
  ) {
    const last = year - (year % 100) + Number(items[i + 3].text); // 2013 through '17
    if (last > year) return told(i, i + 4, year, last);
  }
  if (signal === "since" || /^since$/.test(items[i - 1]?.lower ?? "")) return told(i, i + 1, year, null);
  if (signal === "before" || signal === "after" || signal === "until") return null;
  return told(i, i + 1, year, year);
}

/** `the five years to 2020`, `the five-year period ending in 2020`, `the previous five years`. */
function fromDuration(items: Item[], i: number, length: number): Period | null {
  if (length < 2) return null;
  for (let j = i + 1; j < Math.min(items.length, i + 8); j++) {
    const { mention, lower } = items[j];
    if (mention?.type === "date") {
      if (mention.timex.kind === "year" && j > i + 1)
        return told(i, j + 1, mention.timex.year - length + 1, mention.timex.year);
      break;
    }
    if (
      !/^(period|window|span|block|to|through|ending|ended|leading|running|that|which|up|until|till|in|and|the|end|of|with|including|,|is|are)$/.test(
        lower,
      )
    )
      break;
  }
  const before =
    /previous|preceding|prior|earlier/i.test(items[i].text) || isPrevious(items[i - 1]) || isPrevious(items[i - 2]);
  if (before) return { at: i, end: i + 1, years: null, back: { years: -length, length }, vague: false };
  return null;
}

const isPrevious = (item: Item | undefined): boolean => /^(previous|preceding|prior)$/.test(item?.lower ?? "");

/** `the previous period`; `now`. */
function fromWords(items: Item[], i: number): Period | null {
  const { lower } = items[i];
  if (lower === "period" && isPrevious(items[i - 1]))
    return { at: i - 1, end: i + 1, years: null, back: { years: 0, length: null }, vague: false };
  if (lower === "today" && !has(items[i + 1], "noun") && items[i + 1]?.lower !== "'s") return vague(i, i + 1);
  return null;
}

function yearsOf(value: DateValue | null): Years | null {
  if (!value?.earliest || !value.latest) return null;
  const from = Number(value.earliest.slice(0, 4));
  const to = Number(value.latest.slice(0, 4));
  return value.precision === "year" || from === to ? { from, to } : null;
}

/** The years of a period, counted from the one told before where it asks for that; null where they are not known. */
export function resolvePeriod(period: Period, before: Years | null): Years | null {
  if (period.years || !period.back) return period.years;
  if (!before || before.to === null) return null;
  const length = period.back.length ?? before.to - before.from + 1;
  const shift = period.back.years === 0 || period.back.length !== null ? -length : period.back.years;
  return { from: before.from + shift, to: before.to + shift };
}

/** Dates a share or a rank by its years: 1 January of the first to 31 December of the last. */
export function periodDate(years: Years | null, carried: boolean): DateValue {
  if (!years)
    return { earliest: null, latest: null, precision: "unknown", basis: "none", rule: "The text gives no period." };
  const { from, to } = years;
  const span = to === null ? `since ${from}` : from === to ? `${from}` : `${from} to ${to}`;
  return {
    earliest: `${from}-01-01`,
    latest: to === null ? null : `${to}-12-31`,
    precision: from === to ? "year" : "range",
    basis: carried ? "resolved" : "stated",
    rule: carried
      ? `The period is ${span}, told in an earlier sentence and not replaced since.`
      : `The text gives the period: ${span}.`,
  };
}
