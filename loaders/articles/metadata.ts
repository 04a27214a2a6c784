import { parseDocument } from "yaml";
import type { Metadata } from "../types.js";
import { InputError, showPath } from "./input-error.js";

/** The keys of NAME.yaml. */
const KEYS = ["title", "byline", "publisher", "url", "published", "language", "licence"] as const;

/**
 * Reads the metadata that stand in a YAML file beside an article.
 * Throws InputError on broken YAML, an unknown key (naming the nearest right one), or a value of another kind.
 */
export function parseMetadata(path: string, yaml: string): Metadata {
  const name = showPath(path);
  const document = parseDocument(yaml, { schema: "core", strict: true, uniqueKeys: true });
  if (document.errors.length > 0) {
    const [line] = document.errors[0].linePos ?? [{ line: 1 }];
    throw new InputError(
      `broken YAML: ${name}:${line.line} (${document.errors[0].message.split("\n")[0].replace(/:$/, "")})`,
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    throw new InputError(`too many aliases: ${name} (write the values out)`);
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new InputError(`metadata are not key: value lines: ${name} (keys: ${KEYS.join(", ")})`);
  }
  const metadata: Metadata = {};
  for (const [key, entry] of Object.entries(value)) {
    const known = KEYS.find((k) => k === key);
    if (!known)
      throw new InputError(
        `unknown key: ${JSON.stringify(key)} (${name}; did you mean ${JSON.stringify(nearest(key))}?)`,
      );
    if (entry === null || entry === "") continue;
    if (typeof entry !== "string" && typeof entry !== "number")
      throw new InputError(`${known} is not text: ${name} (put it in quotes)`);
    metadata[known] = check(known, String(entry), name);
  }
  return metadata;
}

function check(key: (typeof KEYS)[number], value: string, name: string): string {
  if (key === "published" && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) {
    throw new InputError(`invalid published: ${JSON.stringify(value)} (${name}; write YYYY-MM-DD, YYYY-MM or YYYY)`);
  }
  if (key === "published" && value.length === 10 && !isDay(value))
    throw new InputError(`no such day: ${value} (${name}; key published)`);
  if (key === "url" && !/^https?:\/\/[^\s]+$/.test(value)) {
    throw new InputError(`invalid url: ${JSON.stringify(value)} (${name}; write https://...)`);
  }
  return value;
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** The right key that is fewest letters away. */
function nearest(key: string): string {
  return [...KEYS].sort((a, b) => distance(key.toLowerCase(), a) - distance(key.toLowerCase(), b))[0];
}

/** Levenshtein distance; keys are short, longer ones are cut. */
function distance(a: string, b: string): number {
  const x = a.slice(0, 40);
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (x[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
