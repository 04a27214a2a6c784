import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { attackOf, banOf, deliveryOf, intelligence } from "./deeds.js";
import { isCivil, isDeal, isProduct } from "./guards.js";
import { isWeapon, lower, nameOf, subjectStart, venturesAt, within, type EventKind, type Trigger } from "./words.js";

/** What a verb tells as happening, `end` being where its clause ends; null where nothing. */
export function verbTrigger(items: Item[], verb: VerbGroup, end: number): Trigger | null {
  const item = items[verb.main];
  const { lemma } = verb;
  const start = subjectStart(items, verb.from);
  const make = (kind: EventKind, to: number, what: string | null = null): Trigger => ({ kind, at: verb.main, from: start, to: Math.max(to, verb.to), verb, what }); // prettier-ignore
  const next = (fits: (item: Item, i: number) => boolean): number => within(items, verb.to, end, fits);
  const weapon = next(isWeapon);
  const before = verb.passive ? within(items, Math.max(start, verb.from - 10), verb.from, isWeapon) : -1;
  const ware = weapon >= 0 ? weapon : before;
  const what = ware >= 0 ? nameOf(items[ware]) : null;

  if (/^(sign|ink|conclude|initial|finali[sz]e|seal|agree|reach)$/.test(lemma)) {
    const paper = next((it) => has(it, "agreement-noun") && it.lower !== "contract");
    const passive = verb.passive ? within(items, start, verb.from, (it) => has(it, "agreement-noun")) : -1;
    const at = paper >= 0 ? paper : passive;
    return at >= 0 && !isDeal(items, verb, end) ? make("agreement", at + 1) : null;
  }
  if (has(item, "foil")) {
    const plot = next(
      (it) => has(it, "plot-noun") || has(it, "attack-noun") || /^(plans?|scheme|bomb|bombs)$/.test(it.lower),
    );
    if (lemma === "plot") return verb.form === "gerund" || verb.form === "finite" ? make("plot", end) : null;
    return plot >= 0 ? make("plot", plot + 1) : null;
  }
  if (has(item, "investigate")) {
    const object = items.slice(verb.to, Math.min(end, verb.to + 22));
    if (/^(convict|arrest|indict|charge|prosecute|detain|sentence)$/.test(lemma)) {
      if (object.some(({ lower: w }) => /^(spy|spying|espionage|plot|plotting|bombing|terror|terrorism|terrorist|network|attack|attacks|assassination)$/.test(w))) return make("plot", end); // prettier-ignore
      return object.some(({ lower: w }) => /^(bribery|bribes?|corruption|smuggling|fraud|export|exports|exporting|graft|kickbacks?|laundering)$/.test(w)) ? make("investigation", end) : null; // prettier-ignore
    }
    if (lemma !== "raid") return make("investigation", Math.min(end, verb.to + 8));
    return items.slice(start, verb.from).some(({ lower: w }) => /^(police|prosecutors?|investigators?|detectives)$/.test(w)) ? make("investigation", Math.min(end, verb.to + 6)) : attackOf(items, verb, end, make); // prettier-ignore
  }
  if (has(item, "ban")) {
    const ban = banOf(items, verb, end, start);
    if (ban >= 0)
      return make("ban", ban, /^(lift|ease|resume|unblock|reinstate|restore)$/.test(lemma) ? "lifting" : null);
  }
  if (
    /^(test|trial)$/.test(lemma) ||
    (/^(fire|launch)$/.test(lemma) && lower(items, verb.from - 1) === "-" && lower(items, verb.from - 2) === "test")
  ) {
    return ware >= 0 ? make("test", Math.max(weapon + 1, verb.to), what) : null;
  }
  if (lemma === "invade" || lemma === "annex") return make("war", next((it) => it.mention?.type === "country") + 1);
  if (has(item, "steal")) return intelligence(items, verb, end, make);
  if (has(item, "establish")) {
    const venture = venturesAt(items, verb.to, end);
    const passive = verb.passive ? venturesAt(items, start, verb.from) : -1;
    if (venture >= 0 || passive >= 0) return make("joint_venture", venture >= 0 ? venture + 1 : verb.to);
  }
  if (/^(fire|launch)$/.test(lemma) && ware >= 0 && !isProduct(items, verb)) {
    const target = next((it, i) => /^(at|against|toward|towards|on|into)$/.test(it.lower) && i > ware && items[i + 1]?.mention?.type !== "date"); // prettier-ignore
    return make(
      target >= 0 && has(items[verb.main], "use") ? "attack" : "use",
      target >= 0 ? target + 3 : weapon + 1,
      what,
    );
  }
  if (lemma === "intercept" || lemma === "shoot" || lemma === "down") {
    const tool = next((it, i) => /^(with|using|by)$/.test(it.lower) && within(items, i + 1, Math.min(end, i + 7), (one) => one.mention?.type === "system" || has(one, "weapon-noun")) >= 0); // prettier-ignore
    const shot = tool >= 0 ? within(items, tool + 1, end, isWeapon) : -1;
    return shot >= 0 ? make("use", shot + 1, nameOf(items[shot])) : null;
  }
  if (/^(use|deploy|employ|unleash)$/.test(lemma)) return ware >= 0 && !isCivil(items, verb, end) ? make("use", Math.max(weapon + 1, verb.to), what) : null; // prettier-ignore
  if (
    /^(deliver|ship|hand|receive|arrive|transfer)$/.test(lemma) &&
    verb.form !== "gerund" &&
    verb.form !== "infinitive"
  )
    return deliveryOf(items, verb, end, start, make);
  if (has(item, "attack")) return attackOf(items, verb, end, make);
  return null;
}
