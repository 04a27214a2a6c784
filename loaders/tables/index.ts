import { articles } from "./articles.js";
import type { Table } from "./column.js";
import { conflicts } from "./conflicts.js";
import { corrections } from "./corrections.js";
import { deals } from "./deals.js";
import { events } from "./events.js";
import { evidence } from "./evidence.js";
import { ranks } from "./ranks.js";
import { shares } from "./shares.js";
import { systems } from "./systems.js";
import { unresolved } from "./unresolved.js";
import { visits } from "./visits.js";

/** Every table that is written, in the order of the data contract. */
export const tables: Table[] = [
  articles,
  deals,
  shares,
  ranks,
  visits,
  events,
  systems,
  evidence,
  unresolved,
  conflicts,
  corrections,
];
