/** A time expression with its value, marked by people or found by a program. */
export interface Marked {
  start: number;
  end: number;
  /** TIMEX3 value; null where a program gives none. */
  value: string | null;
}

/** One annotated article: its plain text, the day it was made, and what annotators marked in it. */
export interface Annotated {
  name: string;
  text: string;
  /** `YYYY-MM-DD`. */
  created: string;
  gold: Marked[];
}

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };

/**
 * Reads a TimeML file: the TIMEX3 tags inside TEXT, the creation time from DCT. A line break inside a paragraph becomes a blank,
 * so that lines cut at a fixed width do not cut expressions. Throws where the file has no TEXT or no creation date.
 */
export function readTimeML(name: string, xml: string): Annotated {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1];
  const created =
    /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})|functionInDocument="CREATION_TIME"[^>]*value="(\d{4}-\d{2}-\d{2})/.exec(
      xml,
    );
  const day = created?.[1] ?? created?.[2];
  if (body === undefined) throw new Error(`no TEXT in ${name}`);
  if (!day) throw new Error(`no creation date in ${name}`);
  let text = "";
  const gold: Marked[] = [];
  const open: Marked[] = [];
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|&/g)) {
    if (piece.startsWith("<TIMEX3"))
      open.push({ start: text.length, end: 0, value: /\bvalue="([^"]*)"/.exec(piece)?.[1] ?? null });
    else if (piece.startsWith("</TIMEX3")) {
      const mark = open.pop();
      if (mark) gold.push({ ...mark, end: text.length });
    } else if (!piece.startsWith("<")) text += ENTITIES[piece] ?? piece;
  }
  return { name, text: joinLines(text), created: day, gold: gold.sort((a, b) => a.start - b.start) };
}

const joinLines = (text: string): string => text.replace(/(?<=\S[^\S\n]*)\n(?=[^\S\n]*\S)/g, " ");
