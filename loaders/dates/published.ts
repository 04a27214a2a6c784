import type { Article, Block, DateValue, Sentence } from "../types.js";
import { dayNumber, isPossible, toIso, unitOf } from "./calendar.js";
import { copyrightYear, dateLine, openingDate, revisedDate, seasonLine } from "./date-line.js";
import { inferPublished } from "./infer.js";
import { readStamp, type StampDate } from "./stamp.js";

const PLACES: [Block["kind"], string][] = [
  ["stamp", "The time stamp on the page"],
  ["dateline", "The dateline"],
  ["source", "The source line"],
  ["byline", "The byline"],
];

/**
 * Finds when an article was published: from its metadata, stamp, dateline, source line or byline; where these lack the year, or
 * are missing, bounds from what the text tells, and from the file name. `sentences` need their mentions, not yet resolved.
 */
export function publishedDate(article: Article, sentences: Sentence[]): DateValue {
  const { metadata, blocks, text } = article;
  const monthFirst = isAmerican(text);
  if (metadata.published) {
    const coarse = monthOrYear(metadata.published);
    if (coarse) return coarse;
    const told = readStamp(metadata.published, monthFirst);
    if (told)
      return (
        full(told, `The article's metadata give the date "${metadata.published.trim()}".`) ??
        inferPublished(article, sentences, told, "The metadata")
      );
  }
  let partial: { told: StampDate; place: string } | null = null;
  for (const [kind, place] of PLACES)
    for (const block of blocks) {
      if (block.kind !== kind) continue;
      const line = text.slice(block.start, block.end).trim();
      const told = readStamp(line, monthFirst);
      if (!told) continue;
      const stated = full(told, `${place} says "${line.replace(/\s+/g, " ").slice(0, 80)}".`);
      if (stated) return stated;
      partial ??= { told, place };
    }
  const monthly = partial && monthOf(partial.told, `${partial.place} gives the month.`);
  if (monthly) return monthly;
  const short = dateLine(article, monthFirst);
  const whole = short?.told.year != null && short.told.day !== null;
  const line = whole ? short : (openingDate(article, monthFirst) ?? revisedDate(article, monthFirst) ?? short);
  const rule = line && `A line of its own says "${line.text}".`;
  const stated = line && (full(line.told, rule!) ?? (partial ? null : monthOf(line.told, rule!)));
  if (stated) return stated;
  if (line) partial ??= { told: line.told, place: "A line of its own" };
  const year = partial && copyrightYear(article);
  if (year && partial) {
    const told = { ...partial.told, year };
    const both = full(told, `${partial.place} gives the day, the copyright line the year ${year}.`);
    if (both) return both;
  }
  const season = partial ? null : seasonLine(article);
  if (season) return season;
  return inferPublished(article, sentences, partial?.told ?? null, partial?.place ?? "");
}

/** The month or the year that metadata give where they give no day: `2017-09`, `2017`. */
function monthOrYear(published: string): DateValue | null {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(published.trim());
  if (!found) return null;
  const precision = found[2] ? "month" : "year";
  const { from, to } = unitOf(precision, dayNumber(Number(found[1]), Number(found[2] ?? 1), 1));
  const rule = `The article's metadata give the ${precision} "${published.trim()}".`;
  return { earliest: toIso(from), latest: toIso(to), precision, basis: "stated", rule };
}

function monthOf({ year, month, day }: StampDate, rule: string): DateValue | null {
  if (year === null || day !== null) return null;
  const { from, to } = unitOf("month", dayNumber(year, month, 1));
  return { earliest: toIso(from), latest: toIso(to), precision: "month", basis: "stated", rule };
}

function full({ year, month, day }: StampDate, rule: string): DateValue | null {
  if (year === null || day === null || !isPossible(month, day)) return null;
  const date = toIso(dayNumber(year, month, day));
  return { earliest: date, latest: date, precision: "day", basis: "stated", rule };
}

/** Whether the text spells the American way: then 02/03/12 is the third of February. */
const isAmerican = (text: string): boolean => {
  const head = text.slice(0, 20_000);
  return /\b[dD]efense|\bcenter\b|\bprogram\b/.test(head) && !/\b[dD]efence\b|\bcentre\b/.test(head);
};
