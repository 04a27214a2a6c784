import type { Extractor } from "../types.js";
import { extractSystems } from "./systems/index.js";

/** The extractors, in the order of the tables they fill. */
export const extractors: Extractor[] = [extractSystems];
