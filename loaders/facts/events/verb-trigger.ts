import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { attackOf } from "./attack.js";
import { banOf } from "./ban.js";
import { deliveryOf } from "./delivery.js";
import { isDeal } from "./guards.js";
import { plotOf, inquiryOf } from "./inquiry.js";
import { spyingOf } from "./spying.js";
import { useOf } from "./use.js";
import { isWeapon, lower, nameOf, subjectOf, subjectStart, venturesAt, within, type EventKind, type Make, type Trigger } from "./words.js"; // prettier-ignore

const SIGNING = /^(sign|ink|conclude|initial|finali[sz]e|seal|agree|reach)$/;
const DELIVERING = /^(deliver|ship|hand|receive|arrive|transfer|take|land|reach|enter)$/;

/** What a verb tells as happening, `end` being where its clause ends; null where nothing. */
export function verbTrigger(items: Item[], verb: VerbGroup, end: number): Trigger | null {
  const item = items[verb.main];
  const { lemma } = verb;
  const start = subjectStart(items, verb.from);
  const make: Make = (kind: EventKind, to: number, what: string | null = null): Trigger => ({ kind, at: verb.main, from: start, to: Math.max(to, verb.to), verb, what }); // prettier-ignore
  if (SIGNING.test(lemma)) {
    const paper = agreementOf(items, verb, end, make);
    if (paper || lemma !== "reach") return paper;
  }
  if (has(item, "foil")) return plotOf(items, verb, end, make);
  if (has(item, "investigate")) {
    const inquiry = inquiryOf(items, verb, end, make);
    if (inquiry || lemma !== "raid") return inquiry;
  }
  if (has(item, "ban")) {
    const ban = banOf(items, verb, end);
    if (ban >= 0) return make("ban", ban, has(item, "lifting") ? "lifting" : null);
  }
  const held = putOnHold(items, verb, end);
  if (held >= 0) return make("ban", held);
  if (lemma === "test" || lemma === "trial" || isTestFire(items, verb)) return testOf(items, verb, end, make);
  if (lemma === "invade" || lemma === "annex") return make("war", within(items, verb.to, end, (it) => it.mention?.type === "country") + 1); // prettier-ignore
  if (lemma === "fight" && verb.form !== "gerund") return lower(items, verb.to) === "for" || items[verb.to]?.mention ? make("war", verb.to) : null;
  if (has(item, "steal")) return spyingOf(items, verb, end, make);
  if (has(item, "establish")) {
    const venture = venturesAt(items, verb.to, end);
    const passive = verb.passive ? venturesAt(items, start, verb.from) : -1;
    if (venture >= 0 || passive >= 0) return make("joint_venture", venture >= 0 ? venture + 1 : verb.to);
  }
  const use = useOf(items, verb, end, make);
  if (use) return use;
  if (DELIVERING.test(lemma)) return deliveryOf(items, verb, end, make);
  if (has(item, "attack")) return attackOf(items, verb, end, make);
  return null;
}

/** A paper signed that is no deal: an accord, a memorandum. */
function agreementOf(items: Item[], verb: VerbGroup, end: number, make: Make): Trigger | null {
  const fits = (it: Item): boolean => has(it, "agreement-noun") && it.lower !== "contract";
  const paper = within(items, verb.to, end, fits);
  const [from, to] = subjectOf(items, verb);
  const at = paper >= 0 ? paper : verb.passive ? within(items, from, to, fits) : -1;
  return at >= 0 && !isDeal(items, verb, end) ? make("agreement", at + 1) : null;
}

const isTestFire = (items: Item[], { lemma, from }: VerbGroup): boolean =>
  /^(fire|launch)$/.test(lemma) && lower(items, from - 1) === "-" && lower(items, from - 2) === "test";

function testOf(items: Item[], verb: VerbGroup, end: number, make: Make): Trigger | null {
  const behind = within(items, verb.to, end, isWeapon);
  const [from, to] = subjectOf(items, verb);
  const ware = behind >= 0 ? behind : verb.passive ? within(items, from, to, isWeapon) : -1;
  return ware >= 0 ? make("test", Math.max(behind + 1, verb.to), nameOf(items[ware])) : null;
}

/** "put exports on hold", "pulled the plug on sales", "cut off deliveries": index behind the trade; -1 where there is none. */
function putOnHold(items: Item[], { lemma, passive, to, ...verb }: VerbGroup, end: number): number {
  if (lemma !== "put" && lemma !== "cut" && lemma !== "pull") return -1;
  const stop = within(items, to, end, ({ lower: w }, i) => lemma === "put" ? w === "on" && /^(hold|ice)$/.test(lower(items, i + 1)) : lemma === "cut" ? w === "off" : w === "plug"); // prettier-ignore
  if (stop < 0) return -1;
  const isTrade = (it: Item): boolean => has(it, "traded");
  const [from, until] = subjectOf(items, { lemma, passive, to, ...verb });
  const trade = passive ? within(items, from, until, isTrade) : within(items, to, end, isTrade);
  return trade >= 0 && items.some((it) => has(it, "arms") || has(it, "weapon-noun") || it.mention?.type === "system") ? Math.max(trade + 1, stop + 2) : -1; // prettier-ignore
}
