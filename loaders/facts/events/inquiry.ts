import { has } from "../../grammar/verbs.js";
import type { Deed } from "./deed.js";
import { lower, within, type Trigger } from "./words.js";

const TERROR = /^(spy|spying|espionage|plot|plotting|bombing|terror|terrorism|terrorist|network|attack|attacks|assassination|saboteurs?|sabotage|coup|spies|assassinate|bomb|bombs|explosives|embassy|casing|agents?|militants?)$/; // prettier-ignore
const GRAFT = /^(bribery|bribes?|bribing|corruption|smuggling|smuggled|fraud|export|exports|exporting|graft|kickbacks?|laundering|embezzlement|influence|affair|scandal|espionage)$/; // prettier-ignore
const POLICE = /^(police|prosecutors?|investigators?|detectives|agents|authorities)$/;
const VIOLENT = /^(plans?|scheme|bomb|bombs|cell|network|ring|attempts?)$/;
const HARM = /^(blow|bomb|bombing|attack|attacks|kill|assassinate|assassination|explode|terror|terrorist|espionage|spy|sabotage|embassy|murder|coup|smuggle|strike)$/; // prettier-ignore

/** A plot that is foiled, uncovered or made; null where something else is prevented. */
export function plotOf({ items, verb, end, make }: Deed): Trigger | null {
  const { lemma } = verb;
  const last = Math.max(end, Math.min(items.length, verb.to + 14));
  if (lemma === "plot") return verb.form === "gerund" || verb.form === "finite" ? make("plot", end) : null;
  if (lemma === "break" && lower(items, verb.to) !== "up") return null;
  if (
    items
      .slice(Math.max(0, verb.from - 3), verb.from)
      .some(({ lower: w }) => /^(help|helps|helped|helping|can|to)$/.test(w))
  )
    return null; // what something is good for
  const plot = within(items, verb.to, last, (it) => (has(it, "plot-noun") && !VIOLENT.test(it.lower)) || has(it, "attack-noun")); // prettier-ignore
  if (plot >= 0 && !/^(break|expose|disrupt|prevent)$/.test(lemma)) return make("plot", plot + 1);
  const scheme = within(items, verb.to, last, (it) => has(it, "plot-noun") || VIOLENT.test(it.lower));
  if (scheme < 0) return null;
  const near = items.slice(Math.max(0, scheme - 4), scheme + 9);
  return near.some(({ lower: w }) => HARM.test(w)) ? make("plot", scheme + 1) : null;
}

/** An inquiry into arms trade, or a conviction for a plot; null where anything else is looked into. */
export function inquiryOf({ items, verb, end, subject, make }: Deed): Trigger | null {
  const { lemma } = verb;
  const object = verb.passive ? [...items.slice(...subject), ...items.slice(verb.to, Math.min(end, verb.to + 22))] : items.slice(verb.to, Math.min(end, verb.to + 22)); // prettier-ignore
  if (/^(convict|acquit|arrest|indict|charge|prosecute|detain|sentence|jail|round|nab)$/.test(lemma)) {
    if (lemma === "round" && lower(items, verb.to) !== "up") return null;
    if (
      object.some(
        ({ lower: w, mention }) =>
          TERROR.test(w) || (mention?.type === "organisation" && /embassy/i.test(mention.text)),
      )
    )
      return make("plot", end);
    if (/^(charge|indict|prosecute|acquit|convict|jail|sentence)$/.test(lemma) && !verb.passive && items.slice(...subject).some(({ lower: w }) => /^(prosecutors?|prosecution|police|court)$/.test(w))) return make("investigation", Math.min(end, verb.to + 8)); // prettier-ignore
    return object.some(({ lower: w }) => GRAFT.test(w)) ? make("investigation", end) : null;
  }
  if (lemma === "look") return lower(items, verb.to) === "into" && !verb.planned && /^(matter|case|affair|claim|claims|allegations?|complaint|report|reports|deal|contract|sale|whether|how|incident|charges?)$/.test(items.slice(verb.to + 1, verb.to + 5).find(({ lower: w, kind }) => kind === "word" && !/^(the|a|an|its|this|these|that)$/.test(w))?.lower ?? "") ? make("investigation", Math.min(end, verb.to + 4)) : null; // prettier-ignore
  if (lemma !== "raid") return make("investigation", Math.min(end, verb.to + 8));
  const police = items.slice(Math.max(0, verb.from - 8), verb.from).some(({ lower: w }) => POLICE.test(w));
  return police ? make("investigation", Math.min(end, verb.to + 6)) : null;
}
