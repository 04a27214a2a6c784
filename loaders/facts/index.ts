import type { Extractor } from "../types.js";
import { extractDeals } from "./deals/index.js";
import { extractEvents } from "./events/index.js";
import { extractRanks } from "./ranks/index.js";
import { extractShares } from "./shares/index.js";
import { extractSystems } from "./systems/index.js";
import { extractVisits } from "./visits/index.js";

/** The extractors, in the order of the tables they fill. */
export const extractors: Extractor[] = [
  extractDeals,
  extractShares,
  extractRanks,
  extractEvents,
  extractSystems,
  extractVisits,
];
