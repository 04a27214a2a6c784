import type { Row } from "../tables/column.js";
import type { Correction } from "./correction.js";

/** What became of a correction: one row of the table `corrections` a value. */
export type State = "applied" | "not needed" | "does not fit";

/** Makes a row of the table `corrections`. */
export function outcome(
  { action, who, why, source }: Correction,
  state: State,
  fact: string,
  note: string,
  value: { field?: string; before?: Row[string]; after?: Row[string] } = {},
): Row {
  const { field = null, before = null, after = null } = value;
  return { fact_id: fact, action, field, before: asText(before), after: asText(after), state, note, who, why, source };
}

/** Writes a value as text: a list with commas; null stays. */
export function asText(value: Row[string] | undefined): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** Whether two values say the same; the order of a list is nothing. */
export function sameValue(a: Row[string] | undefined, b: Row[string] | undefined): boolean {
  const plain = (value: Row[string] | undefined): string =>
    JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null));
  return plain(a) === plain(b);
}
