import { readArticle } from "../../articles/read-article.js";
import { readDocument } from "../../journey.js";
import { extractSystems } from "./index.js";

/** Gives the rows of a short article as `system relation holder`, sorted; a text of one paragraph gets a headline. */
export function systemRows(text: string): string[] {
  const whole = text.includes("\n\n") ? text : `A headline\n\n${text}`;
  const document = readDocument(readArticle("case.txt", new TextEncoder().encode(`${whole}\n`)));
  const { facts } = extractSystems(document);
  return facts.map(({ columns }) => `${String(columns.system)} ${String(columns.relation)} ${String(columns.holder ?? "-")}`).sort(); // prettier-ignore
}
