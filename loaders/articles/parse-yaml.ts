import { LineCounter, parseDocument } from "yaml";
import { InputError, showPath } from "./input-error.js";

/** Aliases (`*name`) that a file may have: more blow up to what no memory holds. */
const ALIASES = 20;
/** Brackets that may stand in each other; deeper ones exhaust the parser. */
const DEEPEST = 100;

/**
 * Parses YAML of people: strict, without tags that make anything but text, numbers, lists and maps. Returns the value
 * and the line of each item where it is a list. Throws InputError on broken YAML, a file larger than `most` bytes, too
 * many aliases, or nesting without end.
 */
export function parseYaml(path: string, text: string, most: number): { value: unknown; lines: number[] } {
  const name = showPath(path);
  if (text.length > most)
    throw new InputError(`too large: ${name}: ${text.length} characters (at most ${most}; shorten it)`);
  if (deepest(text) > DEEPEST) throw new InputError(`nested too deeply: ${name} (write it flat)`);
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { schema: "core", strict: true, uniqueKeys: true, lineCounter: counter });
    if (document.errors.length > 0) {
      const [line] = document.errors[0].linePos ?? [{ line: 1 }];
      const reason = document.errors[0].message.split("\n")[0].replace(/:$/, "");
      throw new InputError(`broken YAML: ${name}:${line.line} (${reason})`);
    }
    const items = (document.contents as { items?: { range?: [number, number, number] }[] } | null)?.items ?? [];
    const lines = items.map(({ range }) => (range ? counter.linePos(range[0]).line : 1));
    return { value: toValue(document, name), lines };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`broken YAML: ${name} (${String((error as Error).message).split("\n")[0]})`);
  }
}

function toValue(document: ReturnType<typeof parseDocument>, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: ALIASES });
  } catch {
    throw new InputError(`too many aliases: ${name} (write the values out)`);
  }
}

/** How deep brackets, and lists in lists on one line, stand in each other at most; a rough count from above. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (const unit of text) {
    if (unit === "[" || unit === "{") most = Math.max(most, ++depth);
    else if ((unit === "]" || unit === "}") && depth > 0) depth--;
  }
  for (const [dashes] of text.matchAll(/(?:[-?] +){20,}/g)) most = Math.max(most, dashes.length);
  return most;
}
