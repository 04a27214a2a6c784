import { stringify } from "yaml";
import { rowsOf, type State } from "../../loaders/changes/read-before.js";
import type { Row } from "../../loaders/tables/column.js";
import type { Document } from "../../loaders/types.js";
import { addDraft } from "./add-draft.js";
import type { Spot } from "./context.js";

export const REASONS = ["conflict", "inferred", "unresolved", "new"] as const;
export type Reason = (typeof REASONS)[number];

/** Something that a person should look at. */
export interface Item {
  reason: Reason;
  title: string;
  /** Why it is here, and how the program came to it. */
  told: string[];
  spots: Spot[];
  /** A correction to begin with; it can be applied as it stands. Of what became no fact it is made of the article's words. */
  draft: { entry: object; columns?: string } | ((document: Document | null) => { entry: object; columns: string });
}

const FACTS = ["deals", "shares", "ranks", "visits", "events", "systems"];
/** Places in articles that are shown of one item. */
const SPOTS = 4;

/** Lists what is in conflict, inferred, seen and not used, or new. `fresh` are the ids of facts that the last run added. Pure. */
export function reviewItems({ tables, evidence }: Pick<State, "tables" | "evidence">, fresh: Set<string>): Item[] {
  const facts = new Map(FACTS.flatMap((table) => rowsOf(tables[table]).map((row) => [String(row.id), row] as const)));
  const spots = (id: string, field: string): Spot[] => {
    const all = evidence.of(id);
    const own = all.filter((row) => row.field === field);
    return (own.length > 0 ? own : all.filter((row) => row.field === "fact")).slice(0, SPOTS).map(spotOf);
  };
  const conflicts = rowsOf(tables.conflicts).map((row): Item => {
    const id = String(row.fact_id);
    const entry = { settle: id, field: row.field, to: settled(facts.get(id), String(row.field)), expect: row.values };
    return {
      reason: "conflict",
      title: `${String(facts.get(id)?.label ?? id)}: ${String(row.field)}`,
      told: [String(row.note)],
      spots: spots(id, String(row.field)),
      draft: { entry },
    };
  });
  const own = [...facts.values()].filter(({ ref }) => !ref);
  const inferred = own.flatMap((row): Item[] => {
    const columns = Object.keys(row).filter((name) => name.endsWith("_basis") && row[name] === "inferred");
    if (columns.length === 0) return [];
    const told = columns.map(
      (name) =>
      name === "date_basis" ? String(row.date_rule) : `${name.replace("_basis", "")} is only implied: ${String(row[name.replace("_basis", "")])}`, // prettier-ignore
    );
    const guessed = columns.flatMap((name) =>
      name === "date_basis" ? ["date_earliest", "date_latest"] : [name.replace("_basis", "")],
    );
    const values = Object.fromEntries(guessed.map((name) => [name, row[name]]));
    const draft = { entry: { set: row.id, to: values, expect: values } };
    const [first] = columns.map((name) => name.replace("_basis", ""));
    return [{ reason: "inferred", title: String(row.label), told, spots: spots(String(row.id), first), draft }];
  });
  const unresolved = rowsOf(tables.unresolved).map((row): Item => {
    const draft = (document: Document | null) => addDraft(String(row.kind), spotOf(row), document);
    const title = `${String(row.kind)}: ${String(row.quote)}`;
    return { reason: "unresolved", title, told: [String(row.reason)], spots: [spotOf(row)], draft };
  });
  const added = own
    .filter(({ id }) => fresh.has(String(id)))
    .map((row): Item => {
      const expect = { date_earliest: row.date_earliest, date_latest: row.date_latest };
      const draft = { entry: { drop: row.id, expect } };
      const told = [`New since the tables before. ${String(row.date_rule)}`];
      return { reason: "new", title: String(row.label), told, spots: spots(String(row.id), "fact"), draft };
    });
  return [...conflicts, ...inferred, ...unresolved, ...added];
}

const spotOf = ({ article_id, start, end }: Row): Spot => ({
  article: String(article_id),
  start: Number(start),
  end: Number(end),
});

/** What the tables settled on; of a time both ends. */
function settled(row: Row | undefined, field: string): Row[string] | Row {
  const { date_earliest = null, date_latest = null } = row ?? {};
  return field.startsWith("date_") ? { date_earliest, date_latest } : (row?.[field] ?? null);
}

/** Writes an item's correction as YAML. `who` is the reviewer; what it says of why and of the source is to be made better. */
export function draftOf({ draft, told, spots }: Item, who: string, document: Document | null): string {
  const { entry, columns } = typeof draft === "function" ? draft(document) : draft;
  const source = document?.article.path ?? spots[0]?.article ?? "the articles";
  const text = stringify([{ ...entry, who, why: told[0], source }], { lineWidth: 0 });
  return columns ? `# columns: ${columns}\n${text}` : text;
}
