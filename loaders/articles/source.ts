import type { Article, Span } from "../types.js";

/** A slice of the file as it was decoded, for a span of the text that was read. */
export function sliceOf({ text, source }: Article, { start, end }: Span): Span & { text: string } {
  if (!source) return { start, end, text: text.slice(start, end) };
  const from = source.starts[start];
  const to = end > start ? source.ends[end - 1] : from;
  return { start: from, end: to, text: source.text.slice(from, to) };
}
