import { has } from "../../grammar/verbs.js";
import type { Need } from "../../vocabulary/happenings.js";
import type { Item } from "../../types.js";
import { isCounted, isGoods, isWare } from "./delivery.js";
import { isStruck } from "./needs.js";
import { find, some, type Scene } from "./scene.js";
import { lower, nameOf } from "./words.js";

const NO_MOVE = /^(orders?|contracts?|deals?|bids?|offers?|requests?|approval|licen[cs]es?|message|letter|proposals?|reports?|information|visit|delegation|award|training|funding|payments?|money|aid|shares?|support|talks|parade|exhibition|museum|pilots?|crews?|minister|president|wheat|grain|oil|gas|vaccines?|profits?|results?|notices?|notes?|charges?|summons)$/; // prettier-ignore
const FALLEN = /^(bombs?|rockets?|missiles?|shells?|warheads?|debris)$/;
const STRIKING = /^(drones?|missiles?|rockets?|uavs?|shaheds?|shells?)$/;
const BEARER = /^(ship|boat|vessel|warship|aircraft|plane|jet|vehicle|tanker|carrier)s?$/;
const WHOLE = /^(first|second|third|fourth|last|final|remaining|new|next|lead|another|initial|batch|lot|latest)$/;
/** Verbs of giving that say little by themselves. */
const LOOSE = new Set(["bring", "provide", "give", "present", "get", "welcome", "accept", "land", "field", "see", "wave", "part", "pick", "collect", "take", "send", "hoist", "raise", "make", "release", "fly", "put"]); // prettier-ignore
const STEPS = /^(deliver|ship|arrive|hand|transfer|reach|land|follow|enter|join|receive|induct|commission|service)/;

/** Whether a phrase moves weapons from seller to buyer; where it does, what is moved, if that has a name. */
export function moves(need: Need, s: Scene): { what: string | null } | null {
  const { items, verb, clause } = s;
  if (items.some(({ mention }) => mention?.type === "percent" && /\d|per ?cent/.test(mention.text))) return null;
  if (some(s, [verb.to, verb.to + 3], ({ mention }) => mention?.type === "money")) return null;
  if (some(s, [verb.to, verb.to + 7], ({ lower: w }) => /^(aloft|runway|sorties?|combat)$/.test(w))) return null;
  if (verb.lemma === "bring" && /^(down|back)$/.test(lower(items, verb.to))) return null;
  if (verb.lemma === "fly" && !verb.passive && some(s, [verb.from - 3, verb.from], ({ lower: w }) => /^(officers?|pilots?|crews?|ministers?|generals?)$/.test(w))) return null; // prettier-ignore
  const aimed = find(s, [verb.to, verb.to + 4], ({ lower: w }) => w === "into");
  if (aimed >= 0 && verb.lemma === "fly" && some(s, [aimed, aimed + 4], (it) => isStruck(it) && it.mention === null)) return null; // prettier-ignore
  const hit = find(s, [verb.to, verb.to + 6], (it) => isStruck(it) && it.mention === null);
  if (hit >= 0 && /^(fly|come|land|smash|slam|plough|crash|descend)$/.test(verb.lemma) && /^(into|onto|on)$/.test(lower(items, verb.to)) && some(s, [verb.from - 6, verb.from], ({ lower: w }) => STRIKING.test(w))) return null; // prettier-ignore
  if (verb.form === "gerund" || (verb.lemma === "fly" && /^(over|above|at)$/.test(lower(items, verb.to)))) return null; // prettier-ignore
  const given = (at: number): { what: string | null } | null => (at < 0 || isGoods(items, at) ? null : { what: isWare(items[at]) ? nameOf(items[at]) : null }); // prettier-ignore
  if (need === "ware given") {
    if (verb.tense === "present" && verb.form === "finite" && !verb.passive) return null;
    const fitted = verb.passive && some(s, [verb.to, verb.to + 2], ({ lower: w }) => w === "with");
    const where = verb.passive && !fitted ? s.object : ([verb.to, Math.min(clause[1], verb.to + 12)] as const);
    const own = find(s, where, isWare);
    const ware = own >= 0 || !s.topic || LOOSE.has(verb.lemma) ? own : find(s, where, (it, i) => isCounted(it) && isElliptic(items, i)); // prettier-ignore
    if (ware < 0 || some(s, [verb.to, Math.min(verb.to + 5, clause[1])], ({ lower: w }) => NO_MOVE.test(w)))
      return null;
    if (
      !verb.passive &&
      some(s, [verb.to, ware], (it) => has(it, "preposition") && !/^(of|over|up|in|off|on)$/.test(it.lower))
    )
      return null;
    if (LOOSE.has(verb.lemma) && !some(s, [where[0], ware + 1], ({ lower: w, kind }) => WHOLE.test(w) || kind === "number" || isCounted(items[ware])) && items[ware].mention?.type !== "system") return null; // prettier-ignore
    return given(ware);
  }
  if (some(s, [verb.to, Math.min(items.length, verb.to + 10)], ({ lower: w }) => /^(exercises?|drills?|manoeuvres|maneuvers|parade|show|fair|exhibition|display|repairs?|overhaul)$/.test(w))) return null; // prettier-ignore
  const subject = [Math.max(clause[0] - 8, s.verb.from - 16, 0), verb.from] as const;
  if (some(s, subject, ({ mention, lower: w }) => mention?.type === "person" || NO_MOVE.test(w))) return null;
  const relative = verb.from - clause[0] < 3 && has(items[clause[0]], "relative");
  const ware = headOf(s, [Math.max(relative ? clause[0] - 10 : clause[0], verb.from - 16, 0), verb.from]);
  const handed = find(s, [Math.max(clause[0], verb.from - 10), verb.from], ({ lower: w }) => /^(deliver(y|ies)|shipments?|handover|arrival)$/.test(w)); // prettier-ignore
  if (/^(begin|start|take|end)$/.test(verb.lemma) && handed < 0) return null;
  if (handed >= 0 && ware > handed && /^(take|begin|start|follow|end|be|come|go|run|continue)$/.test(verb.lemma)) return { what: nameOf(items[ware]) }; // prettier-ignore
  if (need === "ware due") {
    const handing = ware >= 0 || find(s, subject, ({ lower: w }) => /^(deliver(y|ies)|handover|arrival|shipments?)$/.test(w)) >= 0; // prettier-ignore
    const step = some(s, [verb.to - 1, Math.min(clause[1], verb.to + 6)], ({ lower: w, mention }) => STEPS.test(w) || mention?.type === "date" || mention?.type === "country"); // prettier-ignore
    const other = some(s, [verb.main, Math.min(clause[1], verb.to + 8)], ({ lower: w }) => /^(cost|sign|signed|contract|replaced?|replace|retired?|ordered?|decided?|built|modernised|upgraded|used|fly|tested|shown|chosen|picked|announced|approved)$/.test(w)); // prettier-ignore
    const to = find(s, [verb.to - 2, Math.min(clause[1], verb.to + 4)], ({ lower: w }) => w === "to");
    const next = lower(items, to + 1);
    if (to >= 0 && !/^(be|come|go|get|start|begin|run|take|fly|touch|sail)$/.test(next) && !STEPS.test(next) && items[to + 1]?.mention?.type !== "date" && items[to + 1]?.mention?.type !== "country") return null; // prettier-ignore
    if (/^(was|were)$/.test(lower(items, verb.from)) && lower(items, verb.from + 1) !== "to") return null;
    return handing && step && !other ? { what: ware >= 0 ? nameOf(items[ware]) : null } : null;
  }
  if (ware < 0) return null;
  if (FALLEN.test(lower(items, ware)) && /^(land|come|strike|fall|reach)$/.test(verb.lemma)) return null;
  if (BEARER.test(items[ware].lower) && !isNew(items, subject[0], ware) && !s.topic) return null;
  if (/^(come|go|be|get|follow|make|turn|show|put|pull|take|fly|descend|leave|set|reach|roll|sail)$/.test(verb.lemma) && !some(s, [verb.to, Math.min(clause[1], verb.to + 10)], ({ mention }) => mention?.type === "country" || mention?.type === "organisation") && !/^(fly|roll|sail|follow|be)$/.test(verb.lemma)) return null; // prettier-ignore
  return given(ware);
}

/** The ware that a subject is about: not what a person is on, not the crew of one. */
function headOf(s: Scene, [from, to]: readonly [number, number]): number {
  const { items } = s;
  for (let i = from; i < to; i++) {
    if (isWare(items[i])) return /^(crews?|pilots?|flights?|engines?|deal|contract|order|talks|sale|programme|program|maker|plant|factory)$/.test(lower(items, i + 1)) ? -1 : i; // prettier-ignore
    const carrier = items.slice(from, i).some(({ lower: w }) => /^(trains?|freighters?|cargo|plane|planes|convoy|lorr(y|ies)|barge|antonov|airlifter|ferry)$/.test(w)); // prettier-ignore
    if (/^(on|aboard|for|with|by|carrying)$/.test(lower(items, i)) && i > from && !carrier) return -1;
  }
  const counted = find(s, [from, to], (it) => isCounted(it));
  return s.topic && counted >= 0 && counted - from < 4 && to - from < 6 ? counted : -1;
}

/** "the last of them", "the first two", "three": a number that stands for what was told of. */
const isElliptic = (items: Item[], i: number): boolean => {
  const next = items[i + 1];
  return !next || next.kind === "punct" || next.mention?.type === "date" || next.mention?.type === "country" || /^(of|in|on|at|to|from|last|ones|this|next|and|by)$/.test(next.lower) || isCounted(next); // prettier-ignore
};

const isNew = (items: Item[], from: number, ware: number): boolean =>
  items.slice(from, ware).some(({ lower: w, kind, mention }) => WHOLE.test(w) || kind === "number" || mention?.type === "country"); // prettier-ignore
