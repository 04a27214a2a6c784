import type { Metadata } from "../types.js";
import { InputError, showPath } from "./input-error.js";
import { nearest } from "./nearest.js";
import { parseYaml } from "./parse-yaml.js";

/** The keys of NAME.yaml. */
const KEYS = ["title", "byline", "publisher", "url", "published", "language", "licence"] as const;

/** Characters of a NAME.yaml; a page of them is far more than enough. */
const LARGEST = 65_536;

/**
 * Reads the metadata that stand in a YAML file beside an article.
 * Throws InputError on broken YAML, an unknown key (naming the nearest right one), or a value of another kind.
 */
export function parseMetadata(path: string, yaml: string): Metadata {
  const name = showPath(path);
  const { value } = parseYaml(path, yaml, LARGEST);
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new InputError(`metadata are not key: value lines: ${name} (keys: ${KEYS.join(", ")})`);
  }
  const metadata: Metadata = {};
  for (const [key, entry] of Object.entries(value)) {
    const known = KEYS.find((k) => k === key);
    if (!known)
      throw new InputError(
        `unknown key: ${JSON.stringify(key)} (${name}; did you mean ${JSON.stringify(nearest(key, KEYS))}?)`,
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
  if (key === "published" && !isDay(`${value}-01-01`.slice(0, 10)))
    throw new InputError(`no such ${value.length === 10 ? "day" : "month"}: ${value} (${name}; key published)`);
  if (key === "url" && !/^https?:\/\/[^\s]+$/.test(value)) {
    throw new InputError(`invalid url: ${JSON.stringify(value)} (${name}; write https://...)`);
  }
  return value;
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}
