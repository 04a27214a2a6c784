import { InputError } from "../articles/input-error.js";
import { nearest } from "../articles/nearest.js";
import { plainName } from "../merge/ids.js";
import { rules } from "../merge/rules/index.js";
import type { Column, Row } from "../tables/column.js";
import { tables as schemas } from "../tables/index.js";
import type { DateValue, Document } from "../types.js";
import { checkValues } from "./check-values.js";
import type { Correction } from "./correction.js";
import type { Draft } from "./draft.js";
import { outcome } from "./outcome.js";
import { setValues } from "./set-values.js";

/** Gives an article by its id; null where there is none. */
export type DocumentOf = (id: string) => Document | null;

/** Adds a fact that the program did not find in an article; the quote is what it rests on. Throws InputError on wrong columns. */
export function addFact(correction: Correction & { action: "add" }, draft: Draft, documentOf: DocumentOf): Row[] {
  const { table, article: id, quote, to, at } = correction;
  const names = rules.map((rule) => rule.table);
  const rule = rules.find((r) => r.table === table);
  if (!rule)
    throw new InputError(
      `unknown table: ${JSON.stringify(table)} (${at}; did you mean ${JSON.stringify(nearest(table, names))}?)`,
    );
  const schema = schemas.find(({ name }) => name === table)!;
  checkValues(to, schema, at, true);
  const columns = schema.columns.filter(({ name }) => !COMMON.has(name));
  const row: Row = Object.fromEntries(columns.map((column) => [column.name, to[column.name] ?? filler(column, to)]));
  const lacking = columns.find(({ name, nullable }) => !nullable && row[name] === null);
  if (lacking) throw new InputError(`the added fact lacks ${lacking.name}: ${at}`);
  const none = (note: string): Row[] => [outcome(correction, "does not fit", `${table}: ${quote}`, note)];
  const document = documentOf(id);
  if (!document) return none(`There is no article ${id}.`);
  const place = placeOf(document, quote);
  if (typeof place === "string") return none(place);
  const own = [...draft.evidence.values()].flat();
  const known = own.find(
    (word) =>
      word.article_id === id &&
      word.field === "fact" &&
      draft.facts.get(String(word.fact_id))?.table === table &&
      Number(word.start) < place.end &&
      place.start < Number(word.end) &&
      columns.every(
        ({ name }) => !(name in to) || asKey(draft.facts.get(String(word.fact_id))!.row[name]) === asKey(to[name]),
      ),
  );
  if (known)
    return [outcome(correction, "not needed", String(known.fact_id), "The program reads this fact by itself.")];
  const date = { earliest: to.date_earliest ?? null, latest: to.date_latest ?? null } as DateValue;
  const fact = draft.freeId(plainName({ parts: rule.idParts(row), date }));
  draft.put(rule.table, {
    id: fact,
    // Words of an event cannot be made of its columns: the quote stands for them where no label is given.
    label: table === "events" ? quote : "",
    ...row,
    date_earliest: null,
    date_latest: null,
    date_precision: "unknown",
    date_basis: "none",
    date_rule: "No date was given with the correction that added this.",
    attributed_to: null,
    articles: [],
  });
  draft.addEvidence({ fact_id: fact, article_id: id, field: "fact", quote, plain: null, ...place });
  setValues(draft, fact, to, correction);
  const after = draft.facts.get(fact)!.row.label;
  return [outcome(correction, "applied", fact, "The fact was added.", { after })];
}

const COMMON = new Set(
  "id label date_earliest date_latest date_precision date_basis date_rule attributed_to articles ref".split(" "),
);

/** What a column holds that the correction does not give; null where there is no such value. */
function filler({ name, type }: Column, to: Row): Row[string] {
  if (type === "list") return [];
  if (name === "qualifier") return "exact";
  if (name === "amount_max") return to.amount ?? null;
  if (name.endsWith("_basis")) return to[name.replace("_basis", "")] == null ? "none" : "stated";
  return null;
}

/** Where a quote stands in the file, with its sentence; why not, where it does not stand there exactly once. */
function placeOf(
  { article, sentences }: Document,
  quote: string,
): { start: number; end: number; sentence: string } | string {
  const text = article.source?.text ?? article.text;
  const start = text.indexOf(quote);
  if (start < 0) return `The article ${article.id} does not have these words.`;
  if (text.indexOf(quote, start + 1) >= 0) return `The article ${article.id} has these words more than once.`;
  const end = start + quote.length;
  const place = (at: number): number => article.source?.starts[at] ?? at;
  const round = sentences.filter((s) => place(s.start) < end && start < place(s.end - 1) + 1);
  const from = Math.min(start, ...round.map((s) => place(s.start)));
  const until = Math.max(end, ...round.map((s) => (article.source ? article.source.ends[s.end - 1] : s.end)));
  return { start, end, sentence: text.slice(from, until) };
}

const asKey = (value: unknown): string => JSON.stringify(value ?? null);
