import type { Article, Document, MentionType, Span } from "../../loaders/types.js";

/** Words of an article, in offsets of its file. */
export interface Spot extends Span {
  article: string;
}

/** A run of text: of one mention or of none, within the words looked at or not. */
export interface Piece {
  text: string;
  mention: MentionType | null;
  here: boolean;
}

/** Gives the sentence round a span of the file with the one before and the one after, cut where mentions begin and end. */
export function contextOf({ article, sentences }: Document, span: Span): Piece[] {
  const { start, end } = toText(article, span);
  const first = sentences.findLastIndex((sentence) => sentence.start <= start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  const shown = sentences.slice(Math.max(0, first - 1), Math.max(first, last) + 2);
  if (shown.length === 0) return [];
  const [from, to] = [shown[0].start, shown.at(-1)!.end];
  const mentions = shown.flatMap((sentence) => sentence.mentions);
  const cuts = new Set([from, to, start, end, ...mentions.flatMap((mention) => [mention.start, mention.end])]);
  const places = [...cuts].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  return places.slice(1).map((until, i) => {
    const at = places[i];
    const mention = mentions.find((one) => one.start <= at && until <= one.end);
    return { text: article.text.slice(at, until), mention: mention?.type ?? null, here: start <= at && until <= end };
  });
}

/** A span of the file as a span of the text that was read, which in a saved page is without markup. */
export function toText({ source, text }: Article, { start, end }: Span): Span {
  if (!source) return { start, end };
  let from = 0;
  while (from < text.length && source.starts[from] < start) from++;
  let to = from;
  while (to < text.length && source.ends[to] <= end) to++;
  return { start: from, end: to };
}
