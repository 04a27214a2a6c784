import type { DateMention, Item } from "../../types.js";
import { makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { CANCELLED, LATER, POSTPONED, UNTRUE } from "./fallen.js";
import type { Status } from "./stance.js";

const LINES = new Set(["list_item", "table_row"]);
const FIRST = 14;

/** A line of a list without a verb: `Putin, New Delhi, 6 December 2021: summit`, `12 May 2019 | Modi | Paris | called off`. */
export function listed(scene: Scene): Cue[] {
  const { items, actors, sentence, verbStarts } = scene;
  if (!(LINES.has(sentence.block.kind) || isDated(items)) || actors.length === 0 || actors[0].from > 6) return [];
  const [actor] = actors;
  let place: Destination | null = null;
  let date: DateMention | null = null;
  let last = actor.to;
  for (let k = 0; k < items.length && k < actor.to + FIRST; k++) {
    const { mention } = items[k];
    if (mention?.type === "date" && mention.value && !date) {
      date = mention;
      last = Math.max(last, k + 1);
    } else if (!place && mention?.type === "country" && mention.form !== "demonym" && mention.code !== actor.country) {
      place = destinations(items, k, k + 1, verbStarts, false)[0] ?? null;
      last = Math.max(last, k + 1);
    } else if (k >= actor.from && k < actor.to) continue;
    else if (!isJoint(items[k])) break;
    if (place && date && k >= actor.to) break;
  }
  if (!place || !date || last < actor.to || items.slice(0, last).some((_, k) => verbStarts.has(k))) return [];
  const start = Math.min(actor.start, place.start, date.start);
  const end = Math.max(actor.end, place.end, date.end);
  const status = statusIn(items.slice(last), sentence.text.slice(end - sentence.start).toLowerCase());
  return [makeCue(scene, "go", actor.from, { visitor: actor, hosts: [place], given: date, status, stated: { start, end } })]; // prettier-ignore
}

/** `12-13 July 2023 – Yoav Gallant in Baku`: a line of a chronology. */
function isDated(items: Item[]): boolean {
  const at = /^(→|->|•|-|–|\*)$/.test(items[0]?.lower ?? "") ? 1 : 0;
  return items[at]?.mention?.type === "date" && /^[–—:|-]$/.test(items[at + 1]?.lower ?? "");
}

const isJoint = ({ lower, kind }: Item): boolean =>
  kind === "punct" || kind === "symbol" || /^(in|to|at|on|for|and|visit|visits|trip|of|the|state|official|working|\||→|->|-)$/.test(lower); // prettier-ignore

function statusIn(rest: Item[], text: string): Status | null {
  if (CANCELLED.test(text)) return LATER.test(text) ? "postponed" : "cancelled";
  if (POSTPONED.test(text)) return "postponed";
  if (UNTRUE.test(text)) return "denied";
  return rest.some(({ lower }) => /^(planned|expected|tbc|scheduled|due|pencilled)$/.test(lower)) ? "planned" : null;
}
