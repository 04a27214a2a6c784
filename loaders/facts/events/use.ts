import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { isHarm, isTarget } from "./attack.js";
import { behindOf, inSubject, objectOf, type Deed } from "./deed.js";
import { isCivil, isProduct } from "./guards.js";
import { isWeapon, lower, nameOf, within, type Trigger } from "./words.js";

const isSystem = (item: Item | undefined): boolean => item?.mention?.type === "system";
const isArm = (item: Item): boolean => isSystem(item) || has(item, "weapon-noun");
const isFired = (item: Item): boolean =>
  isArm(item) || /^(arms|weapons|weaponry|munitions|ammunition)$/.test(item.lower);
const ANAPHOR = /^(it|they|them|these|one|another|both)$/;
/** Ships, planes and vehicles carry soldiers and names; what they do is an attack of their country, not the use of a system. */
const BEARER = /^(ship|boat|vessel|warship|aircraft|plane|jet|vehicle|tanker|carrier)s?$/;

const VESSEL = /^(ships?|boats?|vessels?|warships?|frigates?|corvettes?|submarines?|destroyers?|carriers?|hulls?|patrol)$/; // prettier-ignore

/** A weapon in action, told by a verb: used, fired, sent against; or struck, shot down with one. Null where no weapon acts. */
export function useOf(deed: Deed, topic: boolean): Trigger | null {
  const { items, verb, end, make } = deed;
  const { lemma, passive } = verb;
  const main = items[verb.main];
  if (items.slice(verb.to, verb.to + 10).some(({ lower: w }) => /^(mock|dummy|simulated)$/.test(w))) return null;
  if (/^(fire|launch)$/.test(lemma) && lower(items, verb.main - 1) === "-") return null; // test-fired, cease-fire
  if (lemma === "launch" && passive && inSubject(deed, ({ lower: w }) => VESSEL.test(w)) >= 0) return null; // a hull
  if (lemma === "send" || has(main, "steer")) return sentAgainst(deed);
  if (has(main, "use") && !/^(operate|field)$/.test(lemma)) {
    const ware = passive ? named(deed, inSubject(deed, isArm)) : objectOf(deed, isFired, 9);
    if (ware > verb.to && items.slice(verb.to, ware).some((it) => has(it, "preposition") && it.lower !== "of"))
      return null;
    if (
      ware >= 0 &&
      verb.form === "gerund" &&
      items
        .slice(0, verb.from)
        .some(
          ({ word, lower: w }) =>
            word.classes.has("delivery-noun") ||
            /^(delivered|shipped|ferried|airlifted|transported|flown|arrived)$/.test(w),
        )
    )
      return null; // "deliveries began, using a transport aircraft"
    if (ware >= 0) return isCivil(items, verb, end) || isProduct(items, verb) ? null : useOrAttack(deed, ware);
    const fought = items
      .slice(verb.to, end)
      .some((it) => has(it, "war-noun") || /^(combat|battle|against)$/.test(it.lower));
    if (topic && !passive && /^(use|deploy|employ|fly)$/.test(lemma) && /^(it|them|both|these)$/.test(lower(items, verb.to)) && fought) return make("use", verb.to + 1); // prettier-ignore
    const tool = lemma === "fire" && !passive ? toolOf(deed) : -1; // "S-400 batteries fired in anger"
    return tool >= 0 && isSystem(items[tool]) ? make("use", verb.to, nameOf(items[tool])) : null;
  }
  if (has(main, "intercept")) {
    if (/^(shoot|knock|bring)$/.test(lemma) && behindOf(deed, ({ lower: w }) => /^(down|out)$/.test(w), 7) < 0)
      return null;
    const tool = toolOf(deed);
    return tool >= 0 ? make("use", Math.max(verb.to + 2, Math.min(tool + 1, end)), nameOf(items[tool])) : null;
  }
  if (has(main, "attack") && isHarm(deed)) {
    const tool = toolOf(deed);
    return tool >= 0 && isSystem(items[tool]) ? make("use", Math.max(verb.to, Math.min(tool + 1, end)), nameOf(items[tool])) : null; // prettier-ignore
  }
  if (/^(reply|respond|retaliate|hit)$/.test(lemma)) {
    const tool = behindOf(deed, ({ lower: w }, i) => w === "with" && within(items, i + 1, i + 5, isSystem) >= 0, 8);
    return tool >= 0 ? make("use", tool + 2, nameOf(items[within(items, tool, tool + 6, isSystem)])) : null;
  }
  return fallOf(deed) ?? seen(deed, topic);
}

/** The weapon that does what a verb of harm tells: its subject, or what stands behind with, using, by; -1 where none is named. */
function toolOf(deed: Deed): number {
  const { items, verb, end, subject } = deed;
  const [from, to] = subject;
  if (!verb.passive) {
    const arm = inSubject(deed, (item) => isArm(item) && (isSystem(item) || !BEARER.test(item.lower)));
    if (arm >= 0 && !items.slice(from, arm).some(({ lower: w }) => /^(by|against|from|carrying)$/.test(w))) return named(deed, arm); // prettier-ignore
    const before = items.slice(0, from).findLast(isSystem);
    const reported = /^(that|said|says|claimed|claims|announced)$/.test(lower(items, from - 1));
    if (before && !reported && items.slice(from, to).some(({ lower: w }) => ANAPHOR.test(w)))
      return items.indexOf(before);
  }
  for (let i = verb.to; i < end && i < verb.to + 16; i++) {
    const { lower: word } = items[i];
    if (word !== "with" && word !== "using" && word !== "by" && !(word === "from" && items[i + 1] && isArm(items[i + 1]))) continue; // prettier-ignore
    const tool = within(items, i + 1, Math.min(end, i + 8), isArm);
    if (tool < 0) continue;
    const system = within(items, i + 1, Math.min(end, i + 8), isSystem);
    return system >= 0 ? system : tool;
  }
  return -1;
}

/** The named weapon of the subject rather than its noun: `Harop kamikaze drones`. */
function named(deed: Deed, at: number): number {
  const system = inSubject(deed, isSystem);
  return system >= 0 ? system : at;
}

/** "sent Harops against positions", "steered a drone at a post", "tried out its product on soldiers". */
function sentAgainst(deed: Deed): Trigger | null {
  const { items, verb, end, make } = deed;
  const way = behindOf(deed, ({ lower: w }, i) => /^(against|at|into|on|over)$/.test(w) && within(items, i + 1, Math.min(end, i + 7), isTarget) >= 0); // prettier-ignore
  if (way < 0) return null;
  const target = within(items, way + 1, Math.min(end, way + 7), isTarget);
  const ware = objectOf(deed, isWeapon, 9);
  if (has(items[verb.main], "steer")) return verb.lemma === "try" && behindOf(deed, ({ lower: w }) => w === "out", 6) < 0 ? null : make("attack", target + 1); // prettier-ignore
  if (ware < 0 || (ware > way && !deed.fronted) || /^(on|over)$/.test(lower(items, way))) return null;
  if (/^(aircraft|ships?|jets?|planes?)$/.test(lower(items, ware))) return null;
  return make(isSystem(items[ware]) ? "use" : "attack", target + 1, nameOf(items[ware]));
}

/** Fired at a place: an attack where only a class of weapons is named, the use of a system where it has a name. */
function useOrAttack(deed: Deed, ware: number): Trigger {
  const { items, verb, end, make } = deed;
  const name = nameOf(items[ware]);
  const to = ware < verb.from ? verb.to : ware + 1;
  const way = within(items, Math.max(verb.to, to), end, ({ lower: w }, i) => /^(at|against|toward|towards|on|into)$/.test(w) && items[i + 1]?.mention?.type !== "date"); // prettier-ignore
  const fired = /^(fire|launch|hurl|lob|loose)$/.test(verb.lemma) && way >= 0;
  if (!fired) return make("use", to, name);
  return make(isSystem(items[ware]) ? "use" : "attack", Math.min(end, way + 3), name);
}

/** Weapons that fall on a place: "bombs fell on schools", "one of them slammed into a bus". */
function fallOf(deed: Deed): Trigger | null {
  const { items, verb, end, subject, make } = deed;
  if (!/^(fall|slam|crash|rain|land|plough|plow|explode)$/.test(verb.lemma)) return null;
  const way = within(items, verb.to, Math.min(end, verb.to + 3), ({ lower: w }) => /^(on|onto|into|in|near)$/.test(w));
  if (way < 0 || within(items, way + 1, Math.min(end, way + 6), (it) => has(it, "harmed")) < 0) return null;
  const arm = inSubject(deed, isArm);
  const before = items.slice(0, subject[0]).findLast(isSystem);
  const pronoun = items.slice(...subject).some(({ lower: w }) => ANAPHOR.test(w));
  const tool = arm >= 0 ? items[arm] : pronoun ? before : undefined;
  return tool && !BEARER.test(tool.lower) ? make(isSystem(tool) ? "use" : "attack", way + 4, nameOf(tool)) : null;
}

const SEEN = new Set(["see", "film", "photograph", "spot", "show", "make", "prove", "enter", "go", "fly", "play", "perform", "have", "get", "give", "receive"]); // prettier-ignore
const ACTION = /^(combat|battle|battlefield|action|anger|war|fire)$/;
const FIRST = /^(debut|outing|baptism|use|test|launch|trial)$/;

/** A system told of in action by other words: "saw combat", "had its baptism of fire", "was filmed on its way to a bridge". */
function seen(deed: Deed, topic: boolean): Trigger | null {
  const { items, verb, end, make } = deed;
  if (!SEEN.has(verb.lemma)) return null;
  const giving = verb.lemma === "give" || verb.lemma === "have" || verb.lemma === "get" || verb.lemma === "receive";
  const system = inSubject(deed, isSystem);
  const given = system < 0 && verb.lemma === "give" ? behindOf(deed, isSystem, 5) : -1;
  const type = system < 0 && topic && verb.lemma === "go" ? inSubject(deed, ({ lower: w }) => /^(type|it|they|weapon|aircraft|system|drones?|jets?)$/.test(w)) : -1; // prettier-ignore
  const arm = system >= 0 ? system : type >= 0 ? type : given;
  if (arm < 0) return null;
  const fought = verb.passive && /^(see|film|spot|photograph)$/.test(verb.lemma) && items.slice(0, verb.from).some((it) => has(it, "attack") || has(it, "war-noun")); // prettier-ignore
  if (fought) return make("use", verb.to, nameOf(items[arm]));
  const last = Math.min(items.length, Math.max(end, verb.to + 3), verb.to + (given >= 0 ? 18 : 10));
  for (let i = verb.to; i < last; i++) {
    if (ACTION.test(items[i].lower) && (!giving || items.slice(verb.to, i).some(({ lower: w }) => FIRST.test(w)))) return make("use", i + 1, nameOf(items[arm])); // prettier-ignore
    if (giving || !(has(items[i], "harmed") || items[i].mention?.type === "country")) continue;
    if (has(items[verb.main], "witness") && items.slice(verb.to, i).some((it) => /^(at|into|on|towards?|to|over|above|near|hitting|striking)$/.test(it.lower) || (has(it, "attack") && it.word.forms.has("ing") && it.lower.endsWith("ing")))) return make("use", i + 1, nameOf(items[arm])); // prettier-ignore
  }
  return null;
}
