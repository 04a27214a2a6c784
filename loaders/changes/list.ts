import { showPath } from "../articles/input-error.js";
import type { Change, FieldChange, Version } from "./version.js";

/** Changes that a terminal shows, and fields of each. */
const SHOWN = 12;
const FIELDS = 3;

const SIGNS = { added: "+", removed: "-", changed: "~", merged: ">", split: "<" };

/** Tells in a few lines what changed: counts, then fact by fact the fields with their quotes, and why. */
export function listVersion(version: Version): string[] {
  const { counts, changes, unresolved, conflicts, extractor } = version;
  const facts = (["added", "removed", "changed", "merged", "split"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}`);
  const articles = (["added", "removed", "edited", "renamed", "described"] as const)
    .filter((kind) => counts[`articles_${kind}`] > 0)
    .map((kind) => `${counts[`articles_${kind}`]} ${kind === "described" ? "described anew" : kind}`);
  const lines = [`changes since the tables before: facts ${facts.join(", ") || "as they were"}`];
  if (articles.length > 0) lines.push(`  articles: ${articles.join(", ")}`);
  if (extractor) lines.push(`  extractor: ${extractor.from} before, ${extractor.to} now`);
  for (const change of changes.slice(0, SHOWN)) lines.push(...changeLines(change));
  const total = facts.reduce((sum, part) => sum + Number.parseInt(part, 10), 0);
  if (total > SHOWN) lines.push(`  ... and ${total - SHOWN} more facts`);
  const open = Object.entries({ unresolved, conflicts })
    .filter(([, { added, removed }]) => added + removed > 0)
    .map(([name, { added, removed }]) => `${name} +${added} -${removed}`);
  if (open.length > 0) lines.push(`  ${open.join(", ")}`);
  return lines;
}

function changeLines({ change, table, id, label, was, into, fields, why }: Change): string[] {
  const about =
    change === "merged"
      ? ` merged from ${was!.join(", ")}`
      : change === "split"
        ? ` split into ${into!.join(", ")}`
        : was
          ? ` was ${was.join(", ")}`
          : "";
  const more = fields.length > FIELDS ? [`      ... and ${fields.length - FIELDS} more fields`] : [];
  return [
    showPath(`  ${SIGNS[change]} ${table} ${id}${about} (${short(label, 80)}): ${why.join("; ")}`),
    ...fields.slice(0, FIELDS).map((field) => showPath(`      ${fieldLine(field)}`)),
    ...more,
  ];
}

function fieldLine({ field, before, after, quotes_before, quotes_after }: FieldChange): string {
  const words = `${quoted(quotes_before)} -> ${quoted(quotes_after)}`;
  if (field === "words") return `words: ${words}`;
  if (field === "label") return `label: ${short(value(before), 60)} -> ${short(value(after), 60)}`;
  const same = quotes_before.join() === quotes_after.join();
  return `${field}: ${value(before)} -> ${value(after)} ${same ? `(words as before: ${quoted(quotes_after)})` : `(${words})`}`;
}

function quoted(quotes: string[]): string {
  if (quotes.length === 0) return "nothing";
  return quotes.map((quote) => `“${short(quote, 60)}”`).join(", ");
}

function short(text: string, length: number): string {
  const units = [...text];
  return units.length > length ? `${units.slice(0, length).join("")}…` : text;
}

/** Writes a value as a person reads it; null as nothing. */
function value(of: unknown): string {
  if (of === null || of === undefined) return "nothing";
  return Array.isArray(of) ? of.join(", ") || "nothing" : String(of);
}
