import { has, type VerbGroup } from "../../grammar/verbs.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { stanceOf, words } from "./stance.js";

/** `returned the call`, `repaid the visit`, `made the trip the other way`, `reciprocated`: the visitor goes where a visitor before came from. */
export function returning(scene: Scene, group: VerbGroup): Cue[] {
  const { items, reading, subjects } = scene;
  const behind = words(items, group.to, group.to + 7);
  const back =
    /^(return|repay|reciprocate)$/.test(group.lemma)
      ? /^((the|this|that|his|her|a) (call|visit|trip|journey|favour|favor|courtesy|compliment|gesture|hospitality)|it (in|on|from|by|a|two|three|date|within|later|the))\b/.test(behind) || (group.lemma === "reciprocate" && !group.passive)
      : /^(the )?(trip|visit|journey|way)? ?(in )?the (other|opposite|reverse) (way|direction)\b/.test(behind); // prettier-ignore
  if (!back) return [];
  const visitor = subjects.of(group);
  if (visitor === null) return [];
  const [from, to] = clauseRange(scene, group.main);
  const stance = stanceOf(items, reading, group.main, group, from, to, false);
  return [makeCue(scene, "go", group.main, { visitor, ...stance, toward: "back" })];
}

/** `X cancelled as well`, `was due in Seoul and postponed`: one who does not come, of a visit told before. */
export function dropping(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects } = scene;
  const verb = items[group.main];
  const status = has(verb, "cancel-visit") || group.lemma === "withdraw" ? "cancelled" : "postponed";
  if (group.passive || group.form !== "finite" || group.negated) return [];
  const off = /^(call|pull|back)$/.test(group.lemma) ? 1 : 0;
  if (off && !/^(off|out)$/.test(items[group.to]?.lower ?? "")) return [];
  const next = items[group.to + off];
  if (next && next.mention?.type !== "date" && next.kind !== "punct" && !/^(as|too|instead|at|after|because|also|likewise)$/.test(next.lower)) return []; // prettier-ignore
  const visitor = subjects.of(group);
  if (visitor === null || typeof visitor === "string") return [];
  return [makeCue(scene, "go", group.main, { visitor, status, toward: "same" })];
}
