export { dateOfClause } from "./date-of-clause.js";
export { countedFrom } from "./counted-from.js";
export { entryDate } from "./entry.js";
export { resolveDates } from "./resolve-dates.js";
export { undated } from "./undated.js";
