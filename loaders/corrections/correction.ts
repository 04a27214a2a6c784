import type { Row } from "../tables/column.js";

/** Values by column. */
export type Values = Row;

interface Common {
  /** File and line, for messages. */
  at: string;
  who: string;
  why: string;
  source: string;
}

/** One correction of a person: what to do, and what the program is expected to have read. */
export type Correction = Common &
  (
    | { action: "set"; fact: string; to: Values; expect: Values }
    | { action: "drop"; fact: string; expect: Values }
    | { action: "add"; table: string; article: string; quote: string; to: Values; expect: "nothing" }
    | { action: "merge"; facts: [string, string]; expect: Record<string, Values> }
    /** The second fact takes the evidence of these articles, or these quotes. */
    | { action: "separate"; fact: string; articles: string[]; quotes: string[]; to: Values; expect: Values }
    | { action: "settle"; fact: string; field: string; to: Values; expect: string[] }
  );
