import type { Extractor } from "../types.js";
import { extractDeals } from "./deals/index.js";
import { extractSystems } from "./systems/index.js";

/** The extractors, in the order of the tables they fill. */
export const extractors: Extractor[] = [extractDeals, extractSystems];
