export { dateOfClause } from "./date-of-clause.js";
export { resolveDates } from "./resolve-dates.js";
export { undated } from "./undated.js";
