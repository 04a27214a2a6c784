export { canMeet, corroborate } from "./corroborate.js";
export { dateOfClause, undated, type ClauseDate, type When } from "./date-of-clause.js";
export { publishedDate } from "./published.js";
export { resolveDates } from "./resolve-dates.js";
