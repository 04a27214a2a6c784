import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { isCivil, isProduct } from "./guards.js";
import { isHarm, isTarget } from "./attack.js";
import { isWeapon, lower, nameOf, subjectOf, within, type Make, type Trigger } from "./words.js";

const isSystem = (item: Item | undefined): boolean => item?.mention?.type === "system";
const isArm = (item: Item): boolean => isSystem(item) || has(item, "weapon-noun");
/** Weapons that fire others: a thing shot down from them is no fire of their own. */
const PARTICLES = /^(down|out|off|back)$/;

/** The weapon that does what a verb of harm tells: its subject, or what stands behind with, using, by; -1 where none is named. */
function toolOf(items: Item[], verb: VerbGroup, end: number): number {
  const [from, to] = subjectOf(items, verb);
  if (!verb.passive) {
    const subject = items.findIndex((item, i) => i >= from && i < to && isArm(item) && !isBearer(items, i));
    if (subject >= 0 && !items.slice(from, subject).some(({ lower: w }) => /^(by|of|against|from|carrying)$/.test(w)))
      return systemNear(items, subject, from, to);
  }
  const named = items.slice(0, from).findLast(isSystem);
  if (!verb.passive && named && items.slice(from, to).some(({ lower: w }) => /^(it|they|them|these|one)$/.test(w))) return items.indexOf(named); // prettier-ignore
  for (let i = verb.to; i < end && i < verb.to + 16; i++) {
    const { lower: word } = items[i];
    if (word !== "with" && word !== "using" && word !== "by" && !(word === "from" && isArm(items[i + 1]))) continue;
    const tool = within(items, i + 1, Math.min(end, i + 8), isArm);
    if (tool >= 0) return systemNear(items, tool, i + 1, Math.min(end, i + 8));
  }
  return -1;
}

/** The named weapon of a phrase rather than its noun: `Harop kamikaze drones`. */
function systemNear(items: Item[], at: number, from: number, to: number): number {
  const named = within(items, from, to, (item) => isSystem(item));
  return named >= 0 ? named : at;
}

/** Ships, planes and vehicles carry soldiers and names; what they do is an attack of their country, not the use of a system. */
const isBearer = (items: Item[], i: number): boolean =>
  !isSystem(items[i]) && /^(ship|boat|vessel|warship|aircraft|plane|jet|vehicle|tanker|carrier)s?$/.test(items[i].lower);

/** A weapon in action, told by a verb: used, fired, sent against; or struck, shot down with one. Null where no named or classed weapon acts. */
export function useOf(items: Item[], verb: VerbGroup, end: number, make: Make): Trigger | null {
  const { lemma, passive } = verb;
  const main = items[verb.main];
  const [from, to] = subjectOf(items, verb);
  const ware = passive ? systemNear(items, within(items, from, to, isArm), from, to) : within(items, verb.to, Math.min(end, verb.to + 9), isWeapon); // prettier-ignore
  if (/^(fire|launch)$/.test(lemma) && lower(items, verb.main - 1) === "-") return null; // test-fired
  if (has(main, "use") || has(main, "intercept") || has(main, "attack") || lemma === "send" || lemma === "steer") {
    if (lemma === "send" || lemma === "steer" || lemma === "try") return sentAgainst(items, verb, end, ware, make);
  }
  if (has(main, "use") && !/^(operate|field)$/.test(lemma)) {
    if (ware >= 0 && !isCivil(items, verb, end) && !isProduct(items, verb)) return useOrAttack(items, verb, end, ware, make); // prettier-ignore
    // "S-400 batteries fired in anger"
    if (lemma === "fire" && !passive) {
      const tool = toolOf(items, verb, end);
      return tool >= 0 && isSystem(items[tool]) ? make("use", verb.to, nameOf(items[tool])) : null;
    }
    return null;
  }
  if (has(main, "intercept")) {
    if (/^(shoot|knock)$/.test(lemma) && within(items, verb.to, Math.min(end, verb.to + 6), ({ lower: w }) => PARTICLES.test(w)) < 0) return null; // prettier-ignore
    const tool = toolOf(items, verb, end);
    return tool >= 0 ? make("use", Math.max(verb.to + 2, Math.min(tool + 1, end)), nameOf(items[tool])) : null;
  }
  if (has(main, "attack") && isHarm(items, verb, end)) {
    const tool = toolOf(items, verb, end);
    if (tool >= 0 && isSystem(items[tool])) return make("use", Math.max(verb.to, Math.min(tool + 1, end)), nameOf(items[tool])); // prettier-ignore
    return null;
  }
  return seen(items, verb, end, from, to, make);
}

/** "sent Harops against positions", "steered a drone at a post", "tried out its product on soldiers". */
function sentAgainst(items: Item[], verb: VerbGroup, end: number, ware: number, make: Make): Trigger | null {
  const way = within(items, verb.to, end, ({ lower: w }) => /^(against|at|into|on|over)$/.test(w));
  if (way < 0) return null;
  const target = within(items, way + 1, Math.min(end, way + 7), isTarget);
  if (target < 0) return null;
  if (verb.lemma === "try" || verb.lemma === "steer") return make("attack", target + 1, ware >= 0 ? nameOf(items[ware]) : null); // prettier-ignore
  if (ware < 0 || ware > way || lower(items, way) === "on") return null;
  return make(isSystem(items[ware]) ? "use" : "attack", target + 1, nameOf(items[ware]));
}

/** Fired at a place: an attack where only a class of weapons is named, the use of a system where it has a name. */
function useOrAttack(items: Item[], verb: VerbGroup, end: number, ware: number, make: Make): Trigger {
  const name = nameOf(items[ware]);
  const to = verb.passive ? verb.to : ware + 1;
  const fired = /^(fire|launch|hurl|lob)$/.test(verb.lemma);
  const way = within(items, Math.max(verb.to, to), end, ({ lower: w }, i) => /^(at|against|toward|towards|on|into)$/.test(w) && items[i + 1]?.mention?.type !== "date"); // prettier-ignore
  if (fired && way >= 0 && !isSystem(items[ware])) return make("attack", Math.min(end, way + 3), name);
  if (fired && way >= 0) return make("use", Math.min(end, way + 3), name);
  return make("use", to, name);
}

const SEEN = new Set(["see", "film", "photograph", "spot", "show", "spot", "video", "record", "photograph", "make", "prove", "enter", "go", "fly", "play", "perform", "fall", "crash", "slam", "arrive", "land", "do"]); // prettier-ignore

/** A system told of in action by other words: "saw combat", "made its combat debut", "was filmed on its way to a bridge". */
function seen(items: Item[], verb: VerbGroup, end: number, from: number, to: number, make: Make): Trigger | null {
  if (!SEEN.has(verb.lemma)) return null; // prettier-ignore
  const system = within(items, from, to, isSystem);
  if (system < 0) return null;
  const action = within(items, verb.to, Math.min(end, verb.to + 9), ({ lower: w }, i) => /^(combat|battle|battlefield|action|anger|war)$/.test(w) || (has(items[i], "harmed") && items.slice(verb.to, i).some(({ lower: p }) => /^(at|into|on|towards?|to|over|near|hitting|striking|flying)$/.test(p)))); // prettier-ignore
  return action >= 0 && !items.slice(verb.to, action).some(({ lower: w }) => /^(display|show|parade|exhibition|sale|delivered)$/.test(w)) ? make("use", action + 1, nameOf(items[system])) : null; // prettier-ignore
}
