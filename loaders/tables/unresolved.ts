import { must, type Table } from "./column.js";

export const unresolved: Table = {
  name: "unresolved",
  about: "What was seen in an article and became no fact, and why.",
  columns: [
    must("article_id", "utf8", "Id of the article."),
    must("start", "int32", "Where the quote begins in the file decoded as UTF-8.", "UTF-16 code units"),
    must("end", "int32", "Where it ends: the first unit after it.", "UTF-16 code units"),
    must("quote", "utf8", "Exactly that slice of the file."),
    must("kind", "dict", "money, percent, date, visit, rank, event, system, deal, share."),
    must("reason", "utf8", "One plain sentence: why it is no fact."),
  ],
};
