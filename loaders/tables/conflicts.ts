import { must, type Table } from "./column.js";

export const conflicts: Table = {
  name: "conflicts",
  about:
    "Where articles disagree on a fact, an article contradicts itself, or comparable sums stand against each other.",
  columns: [
    must("fact_id", "utf8", "Id of the fact."),
    must("field", "utf8", "The column on which they disagree."),
    must("values", "list", "What each says, in the order of `articles`."),
    must("articles", "list", "Ids of the articles, one for each value."),
    must("note", "utf8", "One plain sentence: what stands against what."),
  ],
};
