import { may, must, type Table } from "./column.js";
import { withCommon } from "./common.js";

export const deals: Table = {
  name: "deals",
  about: "A sum of money for arms. Sums of different kind are never added together.",
  columns: withCommon([
    may("amount", "float64", "The sum; of a range, its lower end.", "currency units"),
    may("amount_max", "float64", "The upper end of a range; else the same as amount.", "currency units"),
    may("currency", "dict", "ISO 4217 code; null where the text does not say."),
    may("usd", "float64", "The sum in dollars, only where the text itself gives one.", "US dollars"),
    must("qualifier", "dict", "How the figure is told: exact, approximately, at_least, at_most, range."),
    must(
      "kind",
      "dict",
      "package (several deals announced together), contract, batch (one delivery order), cumulative (all to date), offer, other.",
    ),
    must(
      "status",
      "dict",
      "announced, reported (claimed by someone, not confirmed by a party), completed, planned, suspended, cancelled, denied.",
    ),
    may("supplier", "dict", "Selling country, ISO 3166-1 alpha-3."),
    may("recipient", "dict", "Buying country, ISO 3166-1 alpha-3."),
    must("supplier_basis", "dict", "stated, inferred (the article only implies it), none."),
    must("recipient_basis", "dict", "stated, inferred (the article only implies it), none."),
    may("company", "utf8", "The selling company."),
    must("systems", "list", "Names of the weapon systems that the sum is for."),
  ]),
};
