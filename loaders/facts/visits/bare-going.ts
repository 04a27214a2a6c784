import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { placeMeant } from "./anaphora.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { agentBehind } from "./hosting.js";
import { stanceOf } from "./stance.js";
import type { Subject } from "./subjects.js";

/** Verbs of motion that tell a journey without naming its end. */
const GOING = new Set([
  "arrive",
  "land",
  "come",
  "fly",
  "go",
  "travel",
  "jet",
  "journey",
  "return",
  "follow",
  "leave",
  "reach",
  "make",
  "turn",
  "show",
  "get",
  "set",
  "stop",
  "stay",
  "drop",
]);

/** What may stand behind such a verb: nothing, a time, company, a purpose. */
const BEHIND = /^(instead|too|anyway|alone|himself|herself|regardless|later|earlier|again|first|next|in|with|on|at|up|over|along|for|,|\.|;|:|\)|but|and|a|an|two|three|four|five|six|ten|days|weeks|months|years|after|before|as|together|accompanied|aboard|by|off|home|out)$/; // prettier-ignore

/** `X arrived on Monday`, `Y followed in July`, `Z went instead`, `flew there`, `arrived here`: the place is one told before. */
export function bareGoing(scene: Scene, group: VerbGroup, visitor: Subject): Cue[] {
  const { items, reading } = scene;
  if (!GOING.has(group.lemma) || (group.form === "infinitive" && group.lemma !== "set") || group.form === "gerund")
    return [];
  const next = items[group.to];
  const where = placeMeant(items, group.to, items.length);
  if (where === null && next && !comesTo(items, group) && next.mention?.type !== "date" && !(BEHIND.test(next.lower) || next.kind === "number")) return []; // prettier-ignore
  if (where === null && (/^(reach|make|turn|show|get|set|stop|stay|drop)$/.test(group.lemma) && !/^(up)$/.test(next?.lower ?? ""))) return []; // prettier-ignore
  if (where === null && comesTo(items, group) && visitor !== null && visitor !== "pronoun")
    return [makeCue(scene, "go", group.main, { visitor, ...stanceOf(items, reading, group.main, group, ...clauseRange(scene, group.main), false), toward: "here" })]; // prettier-ignore
  const person = visitor === "pronoun" ? isPerson(items, group) : visitor !== null && typeof visitor !== "string" && visitor.named; // prettier-ignore
  if (where === null && !(person && leads(items, group))) return [];
  if (where !== null && visitor === "pronoun" && !isPerson(items, group)) return [];
  const [from, to] = clauseRange(scene, group.main);
  const stance = stanceOf(items, reading, group.main, group, from, to, false);
  return [makeCue(scene, "go", group.main, { visitor, ...stance, toward: where ?? "same" })];
}

/** `came to see it tested`: here. */
const comesTo = (items: Item[], { lemma, to }: VerbGroup): boolean =>
  lemma === "come" && items[to]?.lower === "to" && /^(see|inspect|watch|sign|attend|look|visit|meet|open|negotiate|discuss|talk|buy|view)$/.test(items[to + 1]?.word.lemma ?? ""); // prettier-ignore

/** `was followed a week later by X`: the next who came. */
export function followed(scene: Scene, group: VerbGroup): Cue[] {
  const visitor = agentBehind(scene, group.to);
  if (visitor === null || scene.subjects.of(group) === null) return [];
  const [from, to] = clauseRange(scene, group.main);
  return [makeCue(scene, "go", group.main, { visitor, ...stanceOf(scene.items, scene.reading, group.main, group, from, to, false), toward: "same" })]; // prettier-ignore
}

/** Whether the pronoun before the verb is a person's. */
function isPerson(items: Item[], { from }: VerbGroup): boolean {
  for (let k = from - 1; k >= 0 && k > from - 4; k--) if (/^(he|she|they|it|who)$/.test(items[k].lower)) return items[k].lower !== "it" && items[k].lower !== "they"; // prettier-ignore
  return true;
}

/** Whether the words behind the verb lead to no thing or matter: `in July`, `at the head of`, not `in for criticism`, `on trial`. */
function leads(items: Item[], { to, lemma }: VerbGroup): boolean {
  const [next, after] = [items[to], items[to + 1]];
  if (next === undefined || next.kind === "punct" || next.kind === "number") return true;
  const time = (item: Item | undefined): boolean => item?.mention?.type === "date" || item?.kind === "number" || /^(early|late|mid|the)$/.test(item?.lower ?? ""); // prettier-ignore
  if (/^(in|on)$/.test(next.lower)) return after === undefined || time(after) || (next.lower === "in" && /^(fly|jet)$/.test(lemma)); // prettier-ignore
  if (next.lower === "at") return /\bhead\b/.test(`${items[to + 2]?.lower} ${items[to + 3]?.lower}`);
  if (next.lower === "for") return has(after, "talks-noun") || has(items[to + 2], "talks-noun");
  if (next.lower === "by") return /^(plane|air|train|car|night)$/.test(after?.lower ?? "");
  if (/^(after|before|a|an|two|three|four|five|six|ten)$/.test(next.lower)) return time(after) || /^(day|week|month|year|fortnight)s?$/.test(after?.lower ?? ""); // prettier-ignore
  return !/^(off|out|home|as|days|weeks|months|years)$/.test(next.lower);
}
