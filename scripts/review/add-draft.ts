import { valuesOf } from "../../loaders/corrections/column-values.js";
import { tables as schemas } from "../../loaders/tables/index.js";
import type { Row } from "../../loaders/tables/column.js";
import type { Document, Mention } from "../../loaders/types.js";
import { toText, type Spot } from "./context.js";

/** Tables that what was seen would be a fact of. */
const TABLES: Record<string, string> = { money: "deals", deal: "deals", percent: "shares", share: "shares", visit: "visits", event: "events", system: "systems", rank: "ranks" }; // prettier-ignore

/** Columns that no draft names: they follow from others, or are filled where they lack. */
const OWN = /^(?:id|label|articles|ref|amount_max|attributed_to)$|_basis$|_rule$/;

/** A fact that could be made of words that became none, with the likeliest values out of their sentence. */
export function addDraft(kind: string, spot: Spot, document: Document | null): { entry: object; columns: string } {
  const table = TABLES[kind] ?? "events";
  const near = document ? mentionsNear(document, spot) : [];
  const text = document ? (document.article.source?.text ?? document.article.text) : "";
  const quote = uniqueQuote(text, spot);
  const entry = { add: table, article: spot.article, quote, to: likely(table, quote, near), expect: "nothing" };
  return { entry, columns: columnsOf(table) };
}

/** Mentions in the words themselves first, then in the rest of their sentence. */
function mentionsNear({ article, sentences }: Document, spot: Spot): Mention[] {
  const { start, end } = toText(article, spot);
  const round = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const all = round.flatMap(({ mentions }) => mentions);
  const own = all.filter((mention) => mention.start < end && start < mention.end);
  return [...own, ...all.filter((mention) => !own.includes(mention))];
}

/** The words of a spot, with as many after and before them as it takes for the file to have them once. */
export function uniqueQuote(text: string, { start, end }: Spot): string {
  let [from, to] = [start, end];
  const isOnce = (quote: string): boolean => text.indexOf(quote) === text.lastIndexOf(quote);
  while (!isOnce(text.slice(from, to)) && (from > 0 || to < text.length)) {
    const after = /^\s*\S+/.exec(text.slice(to, to + 200));
    if (after) to += after[0].length;
    else from = Math.max(0, text.lastIndexOf(" ", from - 2) + 1);
  }
  return text.slice(from, to);
}

/** Values of what a fact cannot do without, and of what its words name. Each is one that its column may hold. */
function likely(table: string, quote: string, near: Mention[]): Row {
  const first = <T extends Mention["type"]>(type: T) =>
    near.find((mention): mention is Extract<Mention, { type: T }> => mention.type === type);
  const countries = [...new Set(near.flatMap((mention) => (mention.type === "country" ? [mention.code] : [])))];
  const [one = "XXX"] = countries;
  switch (table) {
    case "deals": {
      const sum = first("money");
      return { amount: sum?.amount ?? null, currency: sum?.currency ?? null, kind: "other", status: "reported" };
    }
    case "shares":
      return { pct: first("percent")?.pct ?? 0, measure: "of_recipient_imports", supplier: null, recipient: null };
    case "ranks":
      return { rank: 1, rank_kind: "exact", measure: "supplier_among_recipient_sources", subject: one, other: null };
    case "visits":
      return { visitor: first("person")?.name ?? "delegation", host_country: one, status: "happened" };
    case "systems": {
      const system = first("system");
      return {
        system: system?.name ?? quote,
        category: system?.category ?? "other",
        relation: "supplied",
        holder: null,
      };
    }
    default: {
      const kinds = valuesOf("events", "kind")!;
      const kind = kinds.find((word) => quote.toLowerCase().includes(word.slice(0, 5))) ?? "statement";
      return { kind, countries: countries.sort(), status: "happened" };
    }
  }
}

/** The columns that a person may give, with their values where the list is closed. */
function columnsOf(table: string): string {
  const { columns } = schemas.find(({ name }) => name === table)!;
  const told = columns.filter(({ name }) => !OWN.test(name)).map(({ name }) => {
    const values = valuesOf(table, name);
    return values ? `${name} (${values.join(" | ")})` : name;
  }); // prettier-ignore
  return told.join(", ");
}
