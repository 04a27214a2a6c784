import type { Article, Block, DateValue } from "../types.js";
import { dayNumber, toIso, unitOf } from "./calendar.js";
import { readStamp, type StampDate } from "./stamp.js";

/** How many blocks from the top, and from the end, can carry the page's own date. */
const TOP = 7;
const END = 5;
/** Longest such line, in characters, and the most words beside its date: more is a caption or a sentence. */
const LONGEST = 120;
const WORDS = 5;
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const KINDS = new Set<Block["kind"]>([
  "paragraph",
  "heading",
  "boilerplate",
  "list_item",
  "standfirst",
  "caption",
  "stamp",
  "headline",
]);

/**
 * Finds a line at the top or end that is hardly more than a date, in whatever language: the page's stamp, though nothing names it
 * so. A byline may stand with it (`By the Gulf desk, 7 Oct 2017`); a month alone counts at the top only (`Brief 7 · March 2021`).
 */
export function dateLine(article: Article, monthFirst: boolean): { told: StampDate; text: string } | null {
  for (const { line, top, head } of edges(article)) {
    const bare = line.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
    const told = readStamp(bare, monthFirst) ?? readStamp(line, monthFirst);
    if (!told || (told.year === null && told.day === null)) continue;
    const parting = head ? PARTING : WIDE;
    const words =
      wordsBeside(told, bare, monthFirst, parting) ?? wordsBeside(told, line, monthFirst, parting) ?? countWords(line);
    const signed = /^(?:(?:published|posted|written|reported) )?by\s/i.test(line);
    if (told.day === null ? !top || words > WORDS : words > (signed ? 9 : WORDS)) continue;
    return { told, text: line };
  }
  return null;
}

const DAY =
  "(?:\\p{Lu}\\p{Ll}+day,?\\s+)?(?:\\p{Lu}\\p{Ll}+\\.?\\s+\\d{1,2},\\s+\\d{4}|\\d{1,2}\\s+\\p{Lu}\\p{Ll}+,?\\s+\\d{4})";
const OPENING = new RegExp(`^${DAY}\\.\\s+(?=["“']?\\p{Lu})`, "u");
/** `last revised on 1 December 2023`, in a note above the text. */
const REVISED = new RegExp(
  `\\b(?:updated?|revised|published|posted|issued|amended|corrected):?\\s+(?:on\\s+)?(${DAY})`,
  "giu",
);
const SENTENCE = /\b(?:was|were|is|are|has|have|had|been|it|which|that|says?|said)\b/i;

/** The full date that the first paragraph, or a line above it, and no other begins with as a sentence of its own: `November 14, 2024. At the railhead ...`. */
export function openingDate(article: Article, monthFirst: boolean): { told: StampDate; text: string } | null {
  const { text, blocks } = article;
  const top = Math.max(blocks.findIndex(({ kind }) => kind === "paragraph") + 1, 4);
  const heads = blocks.map(({ start, end }) => OPENING.exec(text.slice(start, Math.min(end, start + 60)))?.[0]);
  const first = heads.slice(0, top).find(Boolean);
  if (!first || heads.filter(Boolean).length > 1) return null;
  const told = readStamp(first, monthFirst);
  return told && { told, text: first.trim() };
}

/** `This essay first appeared in the Gulf Review on 4 May 2021`, `Published in the print edition of 4 May 2021`. */
const APPEARED = new RegExp(`^(?:(?:an? (?:\\p{L}+ )?version of )?this (?:\\p{L}+ ){0,2})?(?:was )?(?:first |originally )?(?:appeared|published|ran|printed)\\b.{0,60}?\\b(?:on|of|in|dated) (${DAY})`, "iu"); // prettier-ignore

/** The date on which a note above or below the text says that it was last revised, or appeared. */
export function revisedDate({ text, blocks }: Article, monthFirst: boolean): { told: StampDate; text: string } | null {
  const edge = blocks.filter((_, i) => i < 4 || i >= blocks.length - 3);
  for (const { start, end } of edge) {
    const note = text.slice(start, Math.min(end, start + LONGEST)).split(/[.!?]\s/)[0];
    const revised = SENTENCE.test(note) ? undefined : [...note.matchAll(REVISED)].at(-1)?.[1];
    const found = revised ?? APPEARED.exec(note)?.[1];
    const told = found === undefined ? null : readStamp(found, monthFirst);
    if (told) return { told, text: note };
  }
  return null;
}

/** What parts a line of the page: a wide blank, a bullet, a dash; above the text also a comma that no year follows. */
const WIDE = /\s{2,}|[|·•—–]|\s-\s/;
const PARTING = /\s{2,}|[|·•—–]|\s-\s|,\s+(?!(?:19|20)\d\d\b)/;
const PICTURE = /\b(?:photo|file|archive|pictured?|image|illustrative|illustration)\b/i;

/** The words in the part of a line that holds its date. */
function wordsBeside(told: StampDate, line: string, monthFirst: boolean, parting: RegExp): number | null {
  const part = line.split(parting).find((text) => {
    const own = readStamp(text, monthFirst);
    return own !== null && own.month === told.month && own.day === told.day && own.year === told.year;
  });
  return part === undefined ? null : countWords(part);
}

const countWords = (text: string): number => (text.match(/[\p{L}\p{M}]{2,}/gu) ?? []).length;

/** A line at the top that is a season and its year: `Summer 2025`. */
export function seasonLine(article: Article): DateValue | null {
  for (const { line, top } of edges(article)) {
    const found =
      top && /(?:^|[|·•—–]\s+)(spring|summer|autumn|fall|winter)\s+(19[5-9]\d|20\d\d)(?:[-–]\d{2,4})?\b/i.exec(line);
    const first = found && SEASONS[found[1].toLowerCase()];
    if (!found || !first) continue;
    const from = dayNumber(Number(found[2]), first, 1);
    const { to } = unitOf("month", dayNumber(Number(found[2]) + (first > 10 ? 1 : 0), ((first + 1) % 12) + 1, 1));
    const rule = `A line of its own says "${line}".`;
    return { earliest: toIso(from), latest: toIso(to), precision: "season", basis: "stated", rule };
  }
  return null;
}

/** The short lines at the edges of the page, in order. */
function edges({ text, blocks }: Article): { line: string; top: boolean; head: boolean }[] {
  const first = blocks.findIndex(({ kind }) => kind === "paragraph");
  return blocks.flatMap(({ kind, start, end }, i) => {
    const top = i < TOP;
    if ((!top && i < blocks.length - END) || end - start > (i < first ? LONGEST : 90) || !KINDS.has(kind)) return [];
    const line = text.slice(start, end).trim();
    return /[.!?]["”]?$/.test(line) && !/\d\.$/.test(line)
      ? []
      : [{ line, top, head: top && i < first && !/\.\s/.test(line) && !PICTURE.test(line) }];
  });
}

/** The year of the page's copyright line, `(c) 2012 Levant Wire`: the year of a stamp that lacks it. */
export function copyrightYear({ text }: Article): number | null {
  const tail = text.slice(-3000);
  const found = /(?:©|\(c\)|\bcopyright)\s*(?:©|\(c\))?\s*(19[5-9]\d|20\d\d)(?!\s*[-–])/i.exec(tail);
  return found ? Number(found[1]) : null;
}
