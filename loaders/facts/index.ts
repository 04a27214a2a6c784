import type { Extractor } from "../types.js";

/** The extractors, in the order of the tables they fill. */
export const extractors: Extractor[] = [];
