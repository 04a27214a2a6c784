import { has } from "../../grammar/verbs.js";
import type { DateValue } from "../../types.js";
import type { Status } from "./stance.js";
import { clauseRange, type Cue, type Scene } from "./cue.js";
import { words } from "./stance.js";

const AHEAD = /\b(ahead of|before|prior to|on the eve of|in advance of|in the run-up to)(?: (?:a|an|the|his|her|their|person|'s|official|state|planned|working|first|second|two|three|day|-))*$/; // prettier-ignore

/**
 * What a plan has come to once its day is past and the text told no more of it: `was to fly to Baku in May` came to nothing,
 * `spoke before Macron's visit in May` was made. Null where the words leave it open.
 */
export function lapses(scene: Scene, { kind, trigger, status }: Cue): "cancelled" | "happened" | null {
  if (status !== "planned") return null;
  const { items, reading } = scene;
  const at = items.findIndex(({ start }) => start >= trigger.start);
  const [from, to] = clauseRange(scene, at);
  if (kind === "noun" && AHEAD.test(words(items, Math.max(0, at - 10), at))) return "happened";
  const past = reading.verbs.some((group) => {
    if (group.from < from || group.from >= to || group.negated) return false;
    if (group.planned) return /^(past|pluperfect)$/.test(group.tense);
    const plans = has(items[group.main], "plan") || has(items[group.main], "awaiting");
    const due = has(items[group.main], "be") && words(items, group.to, group.to + 3).match(/\b(due|expected|scheduled|booked|set|slated|pencilled)\b/); // prettier-ignore
    return group.form === "finite" && /^(past|pluperfect)$/.test(group.tense) && (plans || due !== null);
  });
  return past ? "cancelled" : null;
}

/** Whether the day lies before the article came out. */
export const isPast = (date: DateValue | null, published: DateValue): boolean =>
  date?.latest != null && published.earliest !== null && published.precision === "day" && date.latest < published.earliest; // prettier-ignore

/** The status of a visit still told as planned. */
export const lapsed = (status: Status, to: "cancelled" | "happened" | null | undefined): Status =>
  status === "planned" && to ? to : status;
