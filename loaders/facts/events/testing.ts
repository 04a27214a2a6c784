import { expect } from "vitest";
import { readArticle } from "../../articles/read-article.js";
import { readDocument } from "../../journey.js";
import { extractEvents } from "./index.js";

/** Rows that a short article of 18 March 2024 gives, as `kind status date countries`, in the order of telling. */
export function rows(text: string): string[] {
  const article = readArticle("case.txt", new TextEncoder().encode(`A headline\n\nMarch 18, 2024\n\n${text}\n`));
  const document = readDocument(article);
  return extractEvents(document).facts.map(({ columns, date, support }) => {
    for (const { start, end } of support) expect(end).toBeGreaterThan(start);
    const when = date.earliest === date.latest ? date.earliest : `${date.earliest ?? ""}..${date.latest ?? ""}`;
    return `${String(columns.kind)} ${String(columns.status)} ${when} ${(columns.countries as string[]).join(" ")}`;
  });
}
