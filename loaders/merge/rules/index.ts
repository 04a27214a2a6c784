import type { MergeRule } from "../claim.js";
import { deals } from "./deals.js";
import { events } from "./events.js";
import { ranks } from "./ranks.js";
import { shares } from "./shares.js";
import { systems } from "./systems.js";
import { visits } from "./visits.js";

/** The rule of each fact table, in the order of the data contract. */
export const rules: MergeRule[] = [deals, shares, ranks, visits, events, systems];
