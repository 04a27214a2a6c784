import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { attackOf } from "./attack.js";
import { banOf, holdOf } from "./ban.js";
import { behindOf, deedOf, objectOf, type Deed } from "./deed.js";
import { deliveryOf } from "./delivery.js";
import { isDeal } from "./guards.js";
import { inquiryOf, plotOf } from "./inquiry.js";
import { spyingOf } from "./spying.js";
import { useOf } from "./use.js";
import { ventureOf } from "./venture.js";
import { isWeapon, lower, nameOf, subjectStart, within, type EventKind, type Make, type Trigger } from "./words.js";

const SIGNING = /^(sign|ink|conclude|initial|finali[sz]e|seal|agree|reach)$/;
const DELIVERING = /^(be|deliver|ship|hand|receive|arrive|transfer|take|land|reach|enter)$/;

/** What a verb tells as happening, `end` being where its clause ends and `governor` the verb before it; null where nothing. */
export function verbTrigger(items: Item[], verb: VerbGroup, end: number, governor: VerbGroup | null): Trigger | null {
  const item = items[verb.main];
  const { lemma } = verb;
  const start = subjectStart(items, verb.from);
  const make: Make = (kind: EventKind, to: number, what: string | null = null): Trigger => ({ kind, at: verb.main, from: start, to: Math.max(to, verb.to), verb, what }); // prettier-ignore
  const deed = deedOf(items, verb, end, governor, make);
  if (SIGNING.test(lemma)) {
    const paper = agreementOf(deed);
    if (paper || lemma !== "reach") return paper;
  }
  if (has(item, "foil")) return plotOf(deed);
  if (has(item, "investigate")) {
    const inquiry = inquiryOf(deed);
    if (inquiry || lemma !== "raid") return inquiry;
  }
  const held = holdOf(deed);
  const ban = held >= 0 ? held : has(item, "ban") ? banOf(deed) : -1;
  if (ban >= 0) return make("ban", ban, has(item, "lifting") ? "lifting" : null);
  if (lemma === "test" || lemma === "trial" || isTestFire(items, verb)) return testOf(deed);
  if (lemma === "invade" || lemma === "annex") return make("war", within(items, verb.to, end, (it) => it.mention?.type === "country") + 1); // prettier-ignore
  if (lemma === "fight" && verb.form !== "gerund") return lower(items, verb.to) === "for" || items[verb.to]?.mention ? make("war", verb.to) : null; // prettier-ignore
  if (has(item, "steal")) return spyingOf(deed);
  const venture = has(item, "establish") ? ventureOf(deed) : null;
  const use = venture ?? useOf(deed);
  if (use) return use;
  if (DELIVERING.test(lemma)) return deliveryOf(deed);
  return attackOf(deed);
}

/** A paper signed that is no deal: an accord, a memorandum. */
function agreementOf(deed: Deed): Trigger | null {
  const { items, verb, end, make } = deed;
  const at = objectOf(deed, (it) => has(it, "agreement-noun") && it.lower !== "contract", 14);
  return at >= 0 && !isDeal(items, verb, end) ? make("agreement", Math.max(at + 1, verb.to)) : null;
}

const isTestFire = (items: Item[], { lemma, from }: VerbGroup): boolean =>
  /^(fire|launch)$/.test(lemma) && lower(items, from - 1) === "-" && lower(items, from - 2) === "test";

function testOf(deed: Deed): Trigger | null {
  const { items, verb, make } = deed;
  const ware = objectOf(deed, isWeapon, 14);
  return ware >= 0 ? make("test", Math.max(behindOf(deed, isWeapon) + 1, verb.to), nameOf(items[ware])) : null;
}
