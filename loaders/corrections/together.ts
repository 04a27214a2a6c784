import type { Row } from "../tables/column.js";
import type { Correction } from "./correction.js";
import type { Draft } from "./draft.js";
import { outcome } from "./outcome.js";
import { setValues } from "./set-values.js";

/** Puts the second fact into the first: what the first lacks comes from the second, lists and words of both are kept. */
export function mergeFacts(correction: Correction & { action: "merge" }, draft: Draft): Row {
  const [first, second] = correction.facts;
  const [a, b] = correction.facts.map((id) => draft.facts.get(id)!);
  if (a.table !== b.table) {
    const note = `One is of ${a.table}, the other of ${b.table}: they cannot be one.`;
    return outcome(correction, "does not fit", first, note);
  }
  for (const [column, value] of Object.entries(b.row)) {
    const own = a.row[column];
    if (Array.isArray(own) && Array.isArray(value)) a.row[column] = [...new Set([...own, ...value])].sort();
    else if (own === null && !column.startsWith("date_") && column !== "attributed_to") a.row[column] = value;
  }
  const conflicts = draft.conflicts.filter(({ fact_id }) => fact_id === second);
  const seen = new Set((draft.evidence.get(first) ?? []).map(placeOf));
  const label = b.row.label;
  for (const row of draft.remove(second)) if (!seen.has(placeOf(row))) draft.addEvidence({ ...row, fact_id: first });
  const said = new Set(draft.conflicts.filter(({ fact_id }) => fact_id === first).map(({ note }) => note));
  draft.conflicts.push(...conflicts.filter(({ note }) => !said.has(note)).map((row) => ({ ...row, fact_id: first })));
  draft.refit(first);
  return outcome(correction, "applied", first, `${second} was merged into it.`, { before: label, after: a.row.label });
}

/** Makes a second fact of the words of some articles, or of some quotes, with the values of the first and its own. */
export function separateFact(correction: Correction & { action: "separate" }, draft: Draft): Row {
  const { fact, articles, quotes, to } = correction;
  const { table, row } = draft.facts.get(fact)!;
  const words = draft.evidence.get(fact) ?? [];
  const goes = (word: Row): boolean =>
    articles.includes(String(word.article_id)) || quotes.includes(String(word.quote));
  const [leaving, staying] = [words.filter(goes), words.filter((word) => !goes(word))];
  if (![leaving, staying].every((list) => list.some(({ field }) => field === "fact"))) {
    const note = "Both facts need words that tell them; one would have none.";
    return outcome(correction, "does not fit", fact, note);
  }
  const id = draft.freeId(`${fact}-2`);
  draft.put(table, { ...row, id });
  draft.evidence.set(fact, staying);
  draft.evidence.set(
    id,
    leaving.map((word) => ({ ...word, fact_id: id })),
  );
  draft.refit(fact);
  setValues(draft, id, to, correction);
  const after = draft.facts.get(id)!.row.label;
  return outcome(correction, "applied", fact, `${id} was separated from it.`, { before: row.label, after });
}

const placeOf = ({ article_id, field, start, end }: Row): string => JSON.stringify([article_id, field, start, end]);
