import { may, must, type Table } from "./column.js";

export const evidence: Table = {
  name: "evidence",
  about: "The words of an article that a fact, or a column of it, rests on.",
  columns: [
    must("fact_id", "utf8", "Id of the row in a fact table."),
    must("article_id", "utf8", "Id of the article."),
    must("field", "dict", "The column that the words support; fact for the whole."),
    must("start", "int32", "Where the quote begins in the file decoded as UTF-8.", "UTF-16 code units"),
    must("end", "int32", "Where it ends: the first unit after it.", "UTF-16 code units"),
    must("quote", "utf8", "Exactly that slice of the file."),
    must("sentence", "utf8", "The whole sentence round it."),
    may("plain", "utf8", "The quote without markup, where the file is a web page and they differ."),
  ],
};
