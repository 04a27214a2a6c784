import { may, must, type Table } from "./column.js";

export const corrections: Table = {
  name: "corrections",
  about: "What a person corrected (seeds/corrections.yaml), value by value, and the corrections that no longer fit.",
  columns: [
    must("fact_id", "utf8", "Id of the fact; of one that was dropped, the id that it had."),
    must("action", "dict", "set, drop, add, merge, separate, settle."),
    may("field", "utf8", "The column that was set; null where the whole fact was corrected."),
    may("before", "utf8", "What the program had read, written as text; null for nothing."),
    may("after", "utf8", "What stands there now; null for nothing."),
    must(
      "state",
      "dict",
      "applied; not needed (the program reads it so by itself); does not fit (the program no longer reads what was to be corrected).",
    ),
    must("note", "utf8", "One plain sentence: what was done, or why nothing was."),
    must("who", "utf8", "Who corrected it."),
    must("why", "utf8", "The reason."),
    must("source", "utf8", "Where the right value stands."),
  ],
};
