import type { Block, BlockKind } from "../types.js";
import { pictureVerbs, sections } from "../vocabulary/page-furniture.js";
import { datelineLength, isDateline } from "./dateline.js";
import { lines } from "./lines.js";
import { nearlySame } from "./nearly-same.js";
import { countWords, endsSentence, isByline, isCaption, isFurniture, isSource, opensList, plain } from "./shape.js";
import { isStamp } from "./stamp.js";
import { MARKER, unwrap, type LogicalLine } from "./unwrap.js";

/** Longest headline, in words: longer lines are paragraphs even without a full stop. */
const HEADLINE = 30;
/** Longest heading between paragraphs, in words. */
const HEADING = 12;

/**
 * Tells the kind of each line of an article. Blocks do not overlap and hold every line that is not blank; a
 * block with line breaks inside is a paragraph that was broken at a fixed width.
 */
export function blocks(text: string): Block[] {
  const list = unwrap(lines(text));
  const kinds = new Array<BlockKind | null>(list.length).fill(null);
  markByThemselves(list, kinds);
  markLists(list, kinds);
  markRepeated(list, kinds);
  markTop(list, kinds);
  list.forEach((_, i) => (kinds[i] ??= betweenParagraphs(list, i)));
  return list.flatMap((line, i) => split(line, kinds[i]!));
}

/** What a line's own words tell. */
function markByThemselves(list: LogicalLine[], kinds: (BlockKind | null)[]): void {
  list.forEach(({ text }, i) => {
    if (/^#{1,6}\s/.test(text)) kinds[i] = "heading";
    else if (/^\|.*\|$/.test(text) || (text.match(/\t/g)?.length ?? 0) >= 2) kinds[i] = "table_row";
    else if (isStamp(text)) kinds[i] = "stamp";
    else if (isDateline(text)) kinds[i] = "dateline";
    else if (isByline(text)) kinds[i] = "byline";
    else if (isSource(text)) kinds[i] = "source";
    else if (isFurniture(text)) kinds[i] = "boilerplate";
    else if (isCaption(text)) kinds[i] = "caption";
    else if (MARKER.test(text) && !text.startsWith(">")) kinds[i] = "list_item";
  });
}

/** A list of other articles: its head, and the titles under it as far as they have no full stop. */
function markLists(list: LogicalLine[], kinds: (BlockKind | null)[]): void {
  for (let i = 0; i < list.length; i++) {
    if (!opensList(list[i].text)) continue;
    kinds[i] = "boilerplate";
    for (let j = i + 1; j < list.length && !endsSentence(list[j].text) && countWords(list[j].text) <= 20; j++) {
      if (kinds[j] === "stamp" || kinds[j] === "source" || kinds[j] === "byline") break;
      kinds[j] = "boilerplate";
    }
  }
}

/** The same line twice, one after the other, is a picture's text and its caption; so is a line that retells its neighbour. */
function markRepeated(list: LogicalLine[], kinds: (BlockKind | null)[]): void {
  for (let i = 1; i < list.length; i++) {
    const [above, line] = [list[i - 1], list[i]];
    if ((kinds[i - 1] ?? "caption") !== "caption" || (kinds[i] ?? "caption") !== "caption") continue;
    if (endsSentence(above.text) && endsSentence(line.text)) continue;
    if (countWords(line.text) > 60 || countWords(line.text) < 2 || !nearlySame(above.text, line.text)) continue;
    if (kinds.slice(0, i - 1).every((kind) => kind !== null && kind !== "caption")) continue; // the headline, told twice
    kinds[i - 1] = kinds[i] = "caption";
  }
}

/** Headline, standfirst and site section: the lines above the first paragraph. */
function markTop(list: LogicalLine[], kinds: (BlockKind | null)[]): void {
  const marked = list.findIndex((line) => /^#\s/.test(line.text));
  const free = list.flatMap((_, i) => (kinds[i] === null ? [i] : []));
  let i = 0;
  let headline = marked;
  if (headline < 0) {
    if (isSection(list, free)) kinds[free[i++]] = "boilerplate";
    const first = free[i];
    if (first === undefined || !canBeHeadline(list, first, free.length - i)) return;
    headline = first;
  }
  kinds[headline] = "headline";
  for (const j of free) {
    if (j <= headline) continue;
    if (endsSentence(list[j].text) || countWords(list[j].text) > 45) break;
    const captionLike = /\b\d{4}$/.test(list[j].text) || isTitledName(list[j].text);
    kinds[j] = nearlySame(list[j].text, list[headline].text) ? "headline" : captionLike ? "caption" : "standfirst";
  }
}

/** Whether the first free line is the name of a site's section: a word, or up to three that end in one, above a longer line. */
function isSection(list: LogicalLine[], free: number[]): boolean {
  if (free.length < 3) return false;
  const [first, second] = [list[free[0]].text, list[free[1]].text];
  const words = plain(first).split(" ");
  const named = words.length === 1 || (words.length <= 3 && sections.has(words.at(-1)!));
  return named && !/[.?!]$/.test(first) && !endsSentence(second) && countWords(second) >= 4;
}

function canBeHeadline(list: LogicalLine[], first: number, free: number): boolean {
  const { text } = list[first];
  if (free < 2 && endsSentence(text)) return false;
  return countWords(text) <= (/\.["”]?$/.test(text) ? 12 : HEADLINE);
}

/** A line without a full stop among paragraphs is a heading or a picture's caption. */
function betweenParagraphs(list: LogicalLine[], i: number): BlockKind {
  const { text } = list[i];
  if (endsSentence(text) || /[:;,]$/.test(text) || countWords(text) > 45) return "paragraph";
  if (/^["“”'‘]|["”’]$/.test(text)) return "paragraph";
  if (pictureVerbs.test(text) && countWords(text) >= 6 && list[i].blankAfter) return "caption";
  if (isTitledName(text)) return "caption";
  if (countWords(text) <= HEADING) return "heading";
  return "paragraph";
}

/** A person with a title and nothing else: `Azerbaijani Defense Minister Zakir Hasanov`. */
function isTitledName(text: string): boolean {
  return (
    /^(\p{Lu}[\p{L}.'’-]*\s+|of\s+|and\s+|for\s+|the\s+)*(minister|president|premier|secretary|ambassador|general|chief|spokesman|spokeswoman|chairman|director)\b(\s+\p{Lu}[\p{L}.'’-]*){1,4}$/iu.test(
      text,
    ) &&
    /\s\p{Lu}\S*$/u.test(text) &&
    countWords(text) <= 9 &&
    !/\s(to|in|of|on|at|as|is|has|will|says?|visits?)\s/.test(text)
  );
}

/** Takes the marker off headings and list items, and makes a block of its own of a paragraph's dateline. */
function split(line: LogicalLine, kind: BlockKind): Block[] {
  const { start, end, text } = line;
  if (kind === "list_item" || kind === "headline" || kind === "heading" || text.startsWith("> ")) {
    const marker = MARKER.exec(text)?.[0].length ?? 0;
    if (marker < text.length) return [{ kind, start: start + marker, end }];
  }
  if (kind !== "paragraph") return [{ kind, start, end }];
  const dateline = datelineLength(text);
  if (dateline === 0) return [{ kind, start, end }];
  return [
    { kind: "dateline", start, end: start + text.slice(0, dateline).trimEnd().length },
    { kind, start: start + dateline, end },
  ];
}
