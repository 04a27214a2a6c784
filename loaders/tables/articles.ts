import { may, must, type Table } from "./column.js";

export const articles: Table = {
  name: "articles",
  about: "An article that was read.",
  columns: [
    must("id", "utf8", "File name without extension."),
    must(
      "path",
      "utf8",
      "Path of the file from the root of the project; from the folder of seeds where that lies elsewhere.",
    ),
    must("sha256", "utf8", "Hash of the file."),
    must("bytes", "int32", "Size of the file.", "bytes"),
    must("encoding", "dict", "How the file was decoded: utf-8, utf-16le, utf-16be, windows-1251 or another."),
    may("decoded", "utf8", "Why it was decoded so, where it is not UTF-8. Offsets count in the text as decoded."),
    may("title", "utf8", "Headline."),
    may("byline", "utf8", "Who wrote it."),
    may("publisher", "utf8", "Who published it, where the article or its metadata say."),
    may("url", "utf8", "Address, where the article or its metadata give one."),
    may("published_earliest", "date", "First day on which it may have been published; null where unbounded.", "day"),
    may("published_latest", "date", "Last day on which it may have been published; null where unbounded.", "day"),
    must("published_precision", "dict", "day, range, month, season, year, interval, unknown."),
    must("published_basis", "dict", "stated, resolved, corroborated, inferred, curated, none."),
    must("published_rule", "utf8", "One plain sentence: how the publication date was reached."),
  ],
};
