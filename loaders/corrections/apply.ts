import type { Tables } from "../merge/assemble.js";
import type { Row } from "../tables/column.js";
import { tables as schemas } from "../tables/index.js";
import { InputError } from "../articles/input-error.js";
import { nearest } from "../articles/nearest.js";
import { addFact, type DocumentOf } from "./add-fact.js";
import { checkValues } from "./check-values.js";
import type { Correction, Values } from "./correction.js";
import { Draft, type Placed } from "./draft.js";
import { asText, outcome, sameValue } from "./outcome.js";
import { setValues } from "./set-values.js";
import { mergeFacts, separateFact } from "./together.js";

/**
 * Applies corrections in their order. One is applied only where the program read what it expects; what is no longer
 * needed or no longer fits is a row of the table `corrections` that says so, and changes nothing. Pure.
 * `documentOf` gives an article by its id, for what is added from its words; null where there is none.
 * Throws InputError on a column or value that there cannot be.
 */
export function applyCorrections(tables: Tables, documentOf: DocumentOf, corrections: Correction[]): Tables {
  if (corrections.length === 0) return tables;
  const read = new Draft(tables);
  const draft = new Draft(tables);
  const rows = corrections.flatMap((correction) => applyOne(correction, draft, read, documentOf));
  return draft.finish(rows);
}

function applyOne(correction: Correction, draft: Draft, read: Draft, documentOf: DocumentOf): Row[] {
  if (correction.action === "add") return addFact(correction, draft, documentOf);
  const ids = correction.action === "merge" ? correction.facts : [correction.fact];
  const missing = ids.find((id) => !draft.facts.has(id));
  if (missing !== undefined) {
    const dropped = correction.action === "drop" && !read.facts.has(missing);
    const near = read.facts.size > 0 ? ` The nearest id: ${nearest(missing, [...draft.facts.keys()])}.` : "";
    return [
      outcome(correction, dropped ? "not needed" : "does not fit", missing, `There is no fact ${missing}.${near}`),
    ];
  }
  const facts = ids.map((id) => read.facts.get(id) ?? draft.facts.get(id)!);
  for (const [i, { table, row }] of facts.entries()) {
    if (typeof row.ref === "string")
      throw new InputError(`the event ${ids[i]} is ${row.ref}: ${correction.at} (correct that)`);
    if ("to" in correction) checkValues(correction.to, schemaOf(table), correction.at, true);
  }
  const misfit = notExpected(correction, ids, facts);
  if (correction.action === "set") {
    if (Object.entries(correction.to).every(([column, value]) => sameValue(facts[0].row[column], value)))
      return [outcome(correction, "not needed", ids[0], "The program reads these values by itself.")];
  }
  if (misfit !== null) return [outcome(correction, "does not fit", ids[0], misfit)];
  switch (correction.action) {
    case "set":
      return set(correction, correction.to, draft);
    case "settle":
      return settle(correction, draft, read);
    case "drop":
      return [drop(correction, draft)];
    case "merge":
      return [mergeFacts(correction, draft)];
    case "separate":
      return [separateFact(correction, draft)];
  }
}

/** What the program read instead of what was expected; null where it read that. */
function notExpected(correction: Correction, ids: string[], facts: Placed[]): string | null {
  if (correction.action === "add" || correction.action === "settle") return null;
  for (const [i, { table, row }] of facts.entries()) {
    const expect = correction.action === "merge" ? correction.expect[ids[i]] : (correction.expect as Values);
    checkValues(expect, schemaOf(table), correction.at, false);
    const other = Object.keys(expect).filter((column) => !sameValue(row[column], expect[column]));
    if (other.length === 0) continue;
    const told = other.map(
      (column) => `${column} ${asText(row[column]) ?? "null"} and not ${asText(expect[column]) ?? "null"}`,
    );
    return `The program now reads ${told.join(", ")}.`;
  }
  return null;
}

function set(correction: Correction & { action: "set" | "settle" }, to: Values, draft: Draft): Row[] {
  const { fact } = correction;
  const before = { ...draft.facts.get(fact)!.row };
  setValues(draft, fact, to, correction);
  return Object.keys(to).map((field) =>
    outcome(correction, "applied", fact, `${field} was set.`, { field, before: before[field], after: to[field] }),
  );
}

function settle(correction: Correction & { action: "settle" }, draft: Draft, read: Draft): Row[] {
  const { fact, field, to, expect } = correction;
  const conflict = read.conflicts.find((row) => row.fact_id === fact && row.field === field);
  if (!conflict) return [outcome(correction, "not needed", fact, `There is no conflict about ${field}.`, { field })];
  if (!sameValue(conflict.values, expect)) {
    const note = `The conflict is now between ${asText(conflict.values)}.`;
    return [outcome(correction, "does not fit", fact, note, { field })];
  }
  draft.conflicts = draft.conflicts.filter((row) => row.field !== field || row.note !== conflict.note);
  return set(correction, to, draft);
}

/** What tells a dropped fact is not lost: it stands among what became no fact. */
function drop(correction: Correction & { action: "drop" }, draft: Draft): Row {
  const { table, row } = draft.facts.get(correction.fact)!;
  const reason = `Dropped by a correction of ${correction.who}: ${correction.why}`;
  for (const { field, article_id, start, end, quote } of draft.remove(correction.fact))
    if (field === "fact")
      draft.unresolved.push({ article_id, start, end, quote, kind: table.replace(/s$/, ""), reason });
  return outcome(correction, "applied", correction.fact, "The fact was dropped.", { before: row.label });
}

const schemaOf = (table: string) => schemas.find(({ name }) => name === table)!;
