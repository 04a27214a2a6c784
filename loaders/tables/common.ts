import { may, must, type Column } from "./column.js";

const ID: Column[] = [
  must("id", "utf8", "Readable id, unique across all tables, the same from run to run."),
  must("label", "utf8", "One short line for a person."),
];

const WHEN_AND_WHO: Column[] = [
  may("date_earliest", "date", "First day on which it may have happened or begun; null where unbounded.", "day"),
  may("date_latest", "date", "Last day on which it may have happened or begun; null where unbounded.", "day"),
  must(
    "date_precision",
    "dict",
    "How well the date is known: day, range (a stated span), month, season, year, interval (only the bounds are known), unknown.",
  ),
  must(
    "date_basis",
    "dict",
    "How the date was reached: stated, resolved (from a relative phrase and the publication date), corroborated (from another article), inferred (from bounds), curated (a person's correction), none.",
  ),
  must("date_rule", "utf8", "One plain sentence: how the date was reached."),
  may("attributed_to", "utf8", "Who says so, where the articles name a source; null where the article itself does."),
  must("articles", "list", "Ids of the articles that report it."),
];

/** Puts a fact table's own columns between the ones that every fact table has. */
export function withCommon(own: Column[]): Column[] {
  return [...ID, ...own, ...WHEN_AND_WHO];
}
