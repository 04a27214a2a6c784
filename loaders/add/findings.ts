import { assemble } from "../merge/assemble.js";
import { read } from "../journey.js";
import { tables as all } from "../tables/index.js";
import type { Article } from "../types.js";

/** Facts that are listed of each table. */
const SHOWN = 8;

/** Tells what an article gives when it is read by itself: title, publisher, date, and the facts by table. */
export function findings(article: Article): string[] {
  const reading = read(article);
  const tables = assemble([reading]);
  const [{ published_rule }] = tables.articles;
  const { earliest, latest } = reading.published;
  const date =
    earliest === null && latest === null
      ? "not known"
      : earliest === latest
        ? earliest
        : `${earliest ?? "..."} to ${latest ?? "..."}`;
  const lines = [
    `title: ${article.title ?? "none"}`,
    `publisher: ${article.publisher ?? "none"}`,
    `published: ${date} (${String(published_rule)})`,
    ...(article.decoded ? [article.decoded.assumed] : []),
  ];
  for (const { name } of all) {
    const rows = tables[name].filter((row) => "label" in row && !row.ref);
    if (rows.length === 0) continue;
    lines.push(`${name}: ${rows.length}`);
    for (const row of rows.slice(0, SHOWN)) lines.push(`  ${String(row.label)}`);
    if (rows.length > SHOWN) lines.push(`  ... and ${rows.length - SHOWN} more`);
  }
  lines.push(`seen and not used: ${tables.unresolved.length}`);
  return lines;
}
