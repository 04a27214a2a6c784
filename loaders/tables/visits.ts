import { may, must, type Table } from "./column.js";
import { withCommon } from "./common.js";

export const visits: Table = {
  name: "visits",
  about: "An official's journey to another country. One visitor in two countries is two rows.",
  columns: withCommon([
    must("visitor", "utf8", "Fullest name in the articles; a delegation is named by what it is."),
    may("visitor_role", "utf8", "The visitor's office, as the articles tell it."),
    may("visitor_country", "dict", "The visitor's country, ISO 3166-1 alpha-3."),
    must("host_country", "dict", "The country visited, ISO 3166-1 alpha-3."),
    may("place", "utf8", "The town or place, where the articles name one."),
    must("met", "list", "Those whom the visitor met."),
    must("status", "dict", "happened, ongoing, planned, postponed, cancelled, denied."),
  ]),
};
