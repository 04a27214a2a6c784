import { Parser } from "htmlparser2";
import type { BlockKind, Span } from "../../types.js";
import { isBlockTag, isFurnitureTag, isRawTag, kindOfTag, tellingTags } from "./tags.js";

/** A run of text between two tags, with its place in the file. */
export interface Piece extends Span {
  /** Number of the line it stands on: a line ends where a block does. */
  line: number;
  /** Kind of block that its tags tell; null where they tell none. */
  kind: BlockKind | null;
  /** Whether it stands in navigation, a footer, a form or the like. */
  furniture: boolean;
  /** Whether it is a cell that follows another on its line. */
  cell: boolean;
}

/** What the tags of a page tell about it. */
export interface Tags {
  /** `property` or `name` of meta tags, lower case, to their content. The first one counts. */
  meta: Map<string, string>;
  canonical: string | null;
  language: string | null;
  /** The first `<time datetime>`. */
  time: string | null;
  /** The text of `<title>`. */
  title: Span | null;
  /** Text of each JSON-LD script. */
  data: string[];
}

/** Reads a page in one pass: its runs of text in order, what its tags tell, and how deep they stand in each other. Takes any text; broken markup is no error. */
export function scan(source: string): { pieces: Piece[]; tags: Tags; depth: number } {
  const pieces: Piece[] = [];
  const tags: Tags = { meta: new Map(), canonical: null, language: null, time: null, title: null, data: [] };
  const open: string[] = [];
  const count = new Map<string, number>();
  let line = 0;
  let depth = 0;
  let cell = false;
  let script = "";

  const enter = (name: string): void => {
    open.push(name);
    depth = Math.max(depth, open.length);
    count.set(name, (count.get(name) ?? 0) + 1);
  };
  const leave = (name: string): void => {
    const at = open.lastIndexOf(name);
    if (at < 0) return;
    open.splice(at, 1);
    count.set(name, count.get(name)! - 1);
  };
  const within = (test: (name: string) => boolean): boolean => [...count].some(([name, n]) => n > 0 && test(name));

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        script = name === "script" ? (attributes.type ?? "") : "";
        note(name, attributes, tags);
        if (name === "td" || name === "th") cell = true;
        if (isBlockTag(name)) {
          line++;
          if (name === "tr") cell = false;
        }
        enter(name);
      },
      onclosetag(name) {
        if (isBlockTag(name) && name !== "br") line++;
        leave(name);
      },
      ontext(data) {
        const piece = { start: parser.startIndex, end: parser.endIndex + 1 };
        if ((count.get("title") ?? 0) > 0 && (count.get("svg") ?? 0) === 0) tags.title ??= piece;
        if (script === "application/ld+json" && tags.data.length < 20) tags.data.push(data);
        if (data.trim() === "" || within(isRawTag)) return;
        const kind = tellingTags.find((name) => (count.get(name) ?? 0) > 0);
        pieces.push({ ...piece, line, kind: kind ? kindOfTag(kind) : null, furniture: within(isFurnitureTag), cell });
        cell = false;
      },
    },
    { decodeEntities: false, lowerCaseTags: true },
  );
  parser.write(source);
  parser.end();
  return { pieces, tags, depth };
}

function note(name: string, attributes: Record<string, string>, tags: Tags): void {
  if (name === "meta") {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
    if (key && attributes.content && !tags.meta.has(key)) tags.meta.set(key, attributes.content);
  } else if (name === "link" && attributes.rel === "canonical") tags.canonical ??= attributes.href ?? null;
  else if (name === "html") tags.language ??= attributes.lang ?? null;
  else if (name === "time") tags.time ??= attributes.datetime ?? null;
}
