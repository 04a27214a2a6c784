import type { DateValue } from "../types.js";
import type { When } from "./carried.js";
import { englishDay } from "./english.js";

/** The date of a happening that nothing dates: up to publication, or from it on where it is planned. */
export function undated(published: DateValue, when: When): DateValue {
  if (when === "planned") {
    const rule = published.earliest
      ? `No date is told; planned when the article was published, on or after ${englishDay(published.earliest)}.`
      : "No date is told, and the article's own is not known.";
    return {
      earliest: published.earliest,
      latest: null,
      precision: published.earliest ? "interval" : "unknown",
      basis: published.earliest ? "inferred" : "none",
      rule,
    };
  }
  const rule = published.latest
    ? `No date is told; past when the article was published, by ${englishDay(published.latest)}.`
    : "No date is told, and the article's own is not known.";
  return {
    earliest: null,
    latest: published.latest,
    precision: published.latest ? "interval" : "unknown",
    basis: published.latest ? "inferred" : "none",
    rule,
  };
}
