import { stringify } from "yaml";
import { rowsOf, type State } from "../../loaders/changes/read-before.js";
import type { Row } from "../../loaders/tables/column.js";

export const REASONS = ["conflict", "inferred", "unresolved", "new"] as const;
export type Reason = (typeof REASONS)[number];

/** Words of an article, in offsets of its file. */
export interface Spot {
  article: string;
  start: number;
  end: number;
}

/** Something that a person should look at. */
export interface Item {
  reason: Reason;
  title: string;
  /** Why it is here, and how the program came to it. */
  told: string[];
  spots: Spot[];
  /** A correction to begin with, in YAML. */
  draft: string;
}

const FACTS = ["deals", "shares", "ranks", "visits", "events", "systems"];
/** Places in articles that are shown of one item. */
const SPOTS = 4;
/** Tables that what was seen would be a fact of. */
const TABLES: Record<string, string> = { money: "deals", percent: "shares", visit: "visits", event: "events", system: "systems", rank: "ranks" }; // prettier-ignore

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
    const draft = { settle: id, field: row.field, to: (row.values as string[])[0], expect: row.values };
    return {
      reason: "conflict",
      title: `${String(facts.get(id)?.label ?? id)}: ${String(row.field)}`,
      told: [String(row.note)],
      spots: spots(id, String(row.field)),
      draft: draftOf(draft),
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
    const draft = draftOf({ set: row.id, to: values, expect: values });
    const [first] = columns.map((name) => name.replace("_basis", ""));
    return [{ reason: "inferred", title: String(row.label), told, spots: spots(String(row.id), first), draft }];
  });
  const unresolved = rowsOf(tables.unresolved).map((row): Item => {
    const draft = { add: TABLES[String(row.kind)] ?? "events", article: row.article_id, quote: row.quote, to: {}, expect: "nothing" }; // prettier-ignore
    const title = `${String(row.kind)}: ${String(row.quote)}`;
    return { reason: "unresolved", title, told: [String(row.reason)], spots: [spotOf(row)], draft: draftOf(draft) };
  });
  const added = own
    .filter(({ id }) => fresh.has(String(id)))
    .map((row): Item => {
      const draft = draftOf({
        drop: row.id,
        expect: { date_earliest: row.date_earliest, date_latest: row.date_latest },
      });
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

function draftOf(entry: object): string {
  return stringify([{ ...entry, who: "", why: "", source: "" }], { lineWidth: 0 });
}
