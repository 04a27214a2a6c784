export { findPeople } from "./find.js";
export { resolvePeople } from "./resolve.js";
