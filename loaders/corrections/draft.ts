import type { Tables } from "../merge/assemble.js";
import { englishBounds } from "../merge/english-day.js";
import { eventOf, isDated } from "../merge/happenings.js";
import { rules } from "../merge/rules/index.js";
import { sortRows } from "../merge/sort-rows.js";
import type { Row } from "../tables/column.js";
import type { FactTable } from "../types.js";

/** A fact with its table. */
export interface Placed {
  table: FactTable;
  row: Row;
}

/** The tables while they are corrected: facts by id, evidence by fact. The tables themselves stay as they are. */
export class Draft {
  readonly facts = new Map<string, Placed>();
  readonly evidence = new Map<string, Row[]>();
  conflicts: Row[];
  unresolved: Row[];
  /** Events that are a visit or deal, by its id. */
  private readonly events = new Map<string, string>();

  constructor(private readonly tables: Tables) {
    for (const { table } of rules) for (const row of tables[table]) this.put(table, { ...row });
    for (const row of tables.evidence) this.addEvidence({ ...row });
    this.conflicts = [...tables.conflicts];
    this.unresolved = [...tables.unresolved];
  }

  /** Puts a fact in. */
  put(table: FactTable, row: Row): void {
    this.facts.set(String(row.id), { table, row });
    if (typeof row.ref === "string") this.events.set(row.ref, String(row.id));
  }

  addEvidence(row: Row): void {
    const id = String(row.fact_id);
    const list = this.evidence.get(id);
    if (list) list.push(row);
    else this.evidence.set(id, [row]);
  }

  /** Takes a fact out, with its words, its conflicts and the event that it is. Returns the words. */
  remove(id: string): Row[] {
    const words = this.evidence.get(id) ?? [];
    this.facts.delete(id);
    this.evidence.delete(id);
    this.conflicts = this.conflicts.filter(({ fact_id }) => fact_id !== id);
    const event = this.events.get(id);
    if (event !== undefined) this.remove(event);
    this.events.delete(id);
    return words;
  }

  /** The first id of that name that no fact has. */
  freeId(name: string): string {
    let id = name;
    for (let n = 2; this.facts.has(id); n++) id = `${name}-${n}`;
    return id;
  }

  /** Makes what follows from a fact's values follow them again: its label, its articles, the event that it is. */
  refit(id: string, ownLabel = false): void {
    const { table, row } = this.facts.get(id)!;
    const words = this.evidence.get(id) ?? [];
    row.articles = [...new Set(words.map(({ article_id }) => String(article_id)))].sort();
    if (!ownLabel) row.label = labelOf(table, row, String(row.label ?? ""));
    const known = this.events.get(id);
    if (!isDated(table, row)) {
      if (known !== undefined) this.remove(known);
      this.events.delete(id);
      return;
    }
    if (table !== "visits" && table !== "deals") return;
    const event = known ?? this.freeId(`event-${id}`);
    this.put("events", { ...eventOf(table, row), id: event, ref: id });
    this.evidence.set(
      event,
      words.map((word) => ({ ...word, fact_id: event })),
    );
  }

  /** The corrected tables, sorted as they were. */
  finish(corrections: Row[]): Tables {
    const of = (table: string): Row[] =>
      [...this.facts.values()].filter((fact) => fact.table === table).map(({ row }) => row);
    const facts = Object.fromEntries(rules.map(({ table }) => [table, sortRows(of(table))]));
    const evidence = sortRows([...this.evidence.values()].flat());
    const [conflicts, unresolved] = [sortRows(this.conflicts), sortRows(this.unresolved)];
    return { ...this.tables, ...facts, evidence, conflicts, unresolved, corrections };
  }
}

/** A label for the values as they are now. An event's words cannot be made anew: only the time at its end changes. */
function labelOf(table: FactTable, row: Row, before: string): string {
  const bounds = englishBounds(row.date_earliest as string | null, row.date_latest as string | null);
  const head =
    table === "events"
      ? before.replace(/, (?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}(?:-\d{4})?$/, "")
      : rules.find((rule) => rule.table === table)!.label(row, { claims: [] });
  const label = [head, bounds].filter((part) => part !== "").join(", ");
  return label === "" ? "" : label[0].toUpperCase() + label.slice(1);
}
