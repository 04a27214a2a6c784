import type { Kept, KeptFact } from "../reading/kept.js";
import type { Reading } from "../reading/reading.js";
import type { DateValue } from "../types.js";
import { englishDay } from "./english-day.js";
import { nameSounds, sameName } from "./names.js";
import { addDays, spanDays } from "./when.js";

/** A visit that an article dates to a month or better. */
interface Dated {
  visitor: string;
  from: string;
  to: string;
  article: string;
}

/** What is looked at of a visit. */
type Told = Pick<KeptFact, "columns" | "date">;

/** Days by which news of a visit follow it, and by which plans go before it. */
const AFTER = 30;
const BEFORE = 60;
/** Longest visit, in days, of which an article says that it goes on. */
const LASTS = 14;

/**
 * Finds the year of articles that tell only the day of their publication, from other articles that date the same
 * visit. Gives the date of publication by the article's id: these articles have to be read again, since their "Monday"
 * and "last month" depend on it. An article for which two years would do is not among them. Pure.
 */
export function corroborate(readings: Kept[]): Map<string, DateValue> {
  const result = new Map<string, DateValue>();
  const lacking = readings
    .map((reading) => ({ id: reading.id, published: reading.head().published, visits: visitsOf(reading) }))
    .filter(({ published, visits }) => isWithoutYear(published) && visits.length > 0);
  const dated = index(readings, new Set(lacking.flatMap(({ visits }) => visits.flatMap(keys))));
  for (const { id, published, visits } of lacking) {
    const { monthDay } = published;
    const found = new Map<string, Dated>();
    for (const fact of visits) {
      for (const other of sameVisits(fact, dated, id)) {
        const day = publicationDay(monthDay!, fact, other, published);
        if (day !== null && !found.has(day)) found.set(day, other);
      }
    }
    if (found.size !== 1) continue;
    const [[day, other]] = found;
    result.set(id, told(day, monthDay!, other));
  }
  return result;
}

/** Whether other articles may tell when an article was published: it tells a visit, and its own day without the year. */
export function lacksYear({ published, facts }: Pick<Reading, "published" | "facts">): boolean {
  return isWithoutYear(published) && facts.some(({ table }) => table === "visits");
}

/** The visits that an article tells, in its order. */
function visitsOf(reading: Kept): KeptFact[] {
  const parts = reading.parts.filter((part) => part.startsWith("visits "));
  return parts.flatMap((part) => reading.facts(part)).sort((a, b) => a.words[0] - b.words[0]);
}

function isWithoutYear(published: DateValue): boolean {
  return Boolean(published.monthDay) && spanDays(published) > 0;
}

function told(day: string, monthDay: string, { visitor, from, to, article }: Dated): DateValue {
  const when = from === to ? `on ${englishDay(from)}` : `between ${englishDay(from)} and ${englishDay(to)}`;
  const rule = `The article gives ${englishDay(`${day.slice(0, 4)}${monthDay.slice(1)}`).replace(/ \d{4}$/, "")} without a year; the article ${article} tells the same visit of ${visitor} ${when}.`;
  return { earliest: day, latest: day, precision: "day", basis: "corroborated", rule };
}

/** Visits with a date, by each name of the visitor and the country visited; those that are asked for. */
function index(readings: Kept[], asked: Set<string>): Map<string, Dated[]> {
  const found = new Map<string, Dated[]>();
  if (asked.size === 0) return found;
  for (const reading of readings) {
    for (const fact of visitsOf(reading)) {
      const { earliest: from, latest: to } = fact.date;
      if (from === null || to === null || spanDays(fact.date) > 31) continue;
      const visitor = String(fact.columns.visitor ?? "");
      for (const key of keys(fact)) {
        if (!asked.has(key)) continue;
        const list = found.get(key) ?? [];
        if (list.length === 0) found.set(key, list);
        list.push({ visitor, from, to, article: reading.id });
      }
    }
  }
  for (const list of found.values()) list.sort((a, b) => (a.from + a.article < b.from + b.article ? -1 : 1));
  return found;
}

function keys({ columns }: Told): string[] {
  return nameSounds(String(columns.visitor ?? "")).map((sound) => `${sound}|${String(columns.host_country)}`);
}

function sameVisits(fact: Told, dated: Map<string, Dated[]>, own: string): Dated[] {
  const near = keys(fact).flatMap((key) => dated.get(key) ?? []);
  return near.filter(({ visitor, article }) => article !== own && sameName(visitor, String(fact.columns.visitor)));
}

/** The day on which an article with that month and day can tell of the visit; null where none fits. */
function publicationDay(monthDay: string, { columns }: Told, visit: Dated, bounds: DateValue): string | null {
  const [first, last] =
    columns.status === "planned"
      ? [addDays(visit.from, -BEFORE), visit.to]
      : [visit.from, addDays(visit.to, columns.status === "ongoing" ? LASTS : AFTER)];
  for (const year of new Set([first.slice(0, 4), last.slice(0, 4)])) {
    const day = `${year}${monthDay.slice(1)}`;
    if (addDays(day, 0) !== day) continue; // 29 February
    const inBounds =
      (bounds.earliest === null || day >= bounds.earliest) && (bounds.latest === null || day <= bounds.latest);
    if (day >= first && day <= last && inBounds) return day;
  }
  return null;
}
