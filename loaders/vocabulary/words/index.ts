import type { WordList } from "../lexicon.js";
import { events } from "./events.js";
import { grammar } from "./grammar.js";
import { roles } from "./roles.js";
import { shares } from "./shares.js";
import { speech } from "./speech.js";
import { trade } from "./trade.js";
import { visits } from "./visits.js";
import { weapons } from "./weapons.js";

/** Every topic of the vocabulary; a word may have classes from several. */
export const words: WordList[] = [grammar, speech, trade, shares, visits, events, roles, weapons];
