import { countryOf } from "../../grammar/agents.js";
import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { attackOf } from "./attack.js";
import { banOf, holdOf } from "./ban.js";
import { refusalOf } from "./refusal.js";
import { contractOf, isAgreed, isStruck } from "./contract.js";
import { behindOf, deedOf, objectOf, type Deed } from "./deed.js";
import { deliveryOf } from "./delivery.js";
import { isDeal } from "./guards.js";
import { inquiryOf, plotOf } from "./inquiry.js";
import { spyingOf } from "./spying.js";
import { useOf } from "./use.js";
import { ventureOf } from "./venture.js";
import { isWeapon, lower, nameOf, subjectStart, within, type EventKind, type Make, type Trigger } from "./words.js";

const SIGNING = /^(put|announce|sign|ink|conclude|initial|finali[sz]e|seal|agree|reach)$/;
const DELIVERING = /^(be|come|fly|sail|pull|deliver|ship|hand|get|receive|arrive|transfer|take|land|reach|enter|touch|dock|join|cross|follow|run|hoist|raise|commission|induct|ferry|unload|gift|donate)$/; // prettier-ignore

/**
 * What a verb tells as happening, `end` being where its clause ends `governor` the verb before it, `topic`
 * whether the sentences before tell of weapons; null where nothing.
 */
export function verbTrigger(
  items: Item[],
  verb: VerbGroup,
  end: number,
  governor: VerbGroup | null,
  topic: boolean,
): Trigger | null {
  const item = items[verb.main];
  const { lemma } = verb;
  const start = subjectStart(items, verb.from);
  const make: Make = (kind: EventKind, to: number, what: string | null = null): Trigger => ({ kind, at: verb.main, from: start, to: Math.max(to, verb.to), verb, what }); // prettier-ignore
  if (has(item, "be") && verb.main === verb.to - 1 && !/^(in|here|there)$/.test(lower(items, verb.to))) return null; // prettier-ignore
  const deed = deedOf(items, verb, end, governor, make);
  if (item.lower === "down" && verb.form === "finite" && verb.from === verb.main) return null; // "touched down"
  if (lemma === "pound" && lower(items, verb.main - 1) === "-") return null;
  if (isAgreed(items, verb)) return contractOf(deed, topic);
  if (SIGNING.test(lemma) || isStruck(items, verb)) {
    const paper = agreementOf(deed) ?? contractOf(deed, topic);
    if (paper || !/^(reach|put|announce|strike|make|do|secure|clinch)$/.test(lemma)) return paper;
  }
  if (has(item, "foil")) return plotOf(deed);
  if (has(item, "investigate")) {
    const inquiry = inquiryOf(deed);
    if (inquiry || lemma !== "raid") return inquiry;
  }
  const held = holdOf(deed);
  const ban = held >= 0 ? held : has(item, "ban") ? banOf(deed) : refusalOf(deed);
  if (ban >= 0) return make("ban", ban, has(item, "lifting") ? "lifting" : null);
  if (lemma === "test" || lemma === "trial" || isTestFire(items, verb)) return testOf(deed);
  if (lemma === "invade" || lemma === "annex") return make("war", within(items, verb.to, end, (it) => it.mention?.type === "country") + 1); // prettier-ignore
  if (lemma === "intervene") return behindOf(deed, (it) => it.lower === "in" || it.lower === "against", 3) >= 0 && items.slice(verb.to, verb.to + 5).some(({ mention }) => mention?.type === "country") && items.slice(Math.max(0, verb.from - 8), verb.from).some(({ lower: w, mention }) => /^(coalition|forces|troops|army|militarily|alliance)$/.test(w) || mention?.type === "country") ? make("war", verb.to + 3) : null; // prettier-ignore
  if (lemma === "fight" && isFought(items, verb, end)) return make("war", Math.min(end, verb.to + 8));
  if (lemma === "fight" && verb.form !== "gerund") return lower(items, verb.to + 1) === "no" ? null : /^(for|since|in|on|over|from|again)$/.test(lower(items, verb.to)) || items[verb.to]?.mention ? make("war", verb.to) : null; // prettier-ignore
  if (has(item, "steal")) return spyingOf(deed);
  const venture = has(item, "establish") ? ventureOf(deed) : null;
  const use = venture ?? useOf(deed, topic);
  if (use) return use;
  if (/^(drill|train)$/.test(lemma)) return null;
  const exercise = namedExercise(deed);
  if (exercise) return exercise;
  if (DELIVERING.test(lemma) || has(item, "be")) return deliveryOf(deed, topic);
  return attackOf(deed);
}

/** "has been fighting the rebels since March 2015": an enemy, and since when. */
const isFought = (items: Item[], { from, to, main, tense }: VerbGroup, end: number): boolean =>
  (tense === "perfect" || from < main) &&
  items
    .slice(to, end)
    .some(
      ({ mention }, i, rest) =>
        mention?.type === "date" && (mention.timex.signal === "since" || rest[i - 1]?.lower === "since"),
    ) && // prettier-ignore
  !items.slice(to, end).some(({ lower: w }) => /^(for|corruption|crime|fires?|poverty|inflation|court|case)$/.test(w));

/** An exercise told by its name: "the navies held Sea Guardian-3 off Karachi". */
function namedExercise(deed: Deed): Trigger | null {
  const { items, verb, make } = deed;
  if (!/^(hold|conduct|stage|launch|begin|start)$/.test(verb.lemma) || verb.passive) return null;
  const forces = deed.subject[0] < deed.subject[1] && items.slice(...deed.subject).some(({ lower: w, mention }) => /^(navies|armies|forces|fleets|militaries|troops)$/.test(w) || (mention?.type === "organisation" && /^(army|officials)$/.test(mention.kind) && /navies|armies|forces|militaries/i.test(mention.text))); // prettier-ignore
  const name = items[verb.to];
  const isName = name?.kind === "word" && /^[A-Z]/.test(name.text) && name.word.classes.size === 0;
  return forces && isName ? make("exercise", verb.to + 2) : null;
}

const TOGETHER = /^(develop|expand|deepen|boost|strengthen|cooperate|co-operate|share|step|set|establish|build|work|launch|form|create|extend|resume|restore|coordinate|hold|normali[sz]e|upgrade|broaden|increase|intensify|end|stop|produce|sharing|developing|expanding|closer|plan|plans|project|programme|program|framework|roadmap|details|cooperation|peace|joint|principle|terms|borders?)$/; // prettier-ignore

/** What two parties agree to do together: "agreed in May to develop a fighter", "agreed on sharing warnings"; null where one of them buys. */
function jointly(deed: Deed): Trigger | null {
  const { items, verb, end, subject, make } = deed;
  if (verb.form !== "finite" || verb.planned || isDeal(items, verb, end)) return null;
  const way = behindOf(deed, ({ lower: w }) => w === "to" || w === "on", 8);
  if (way < 0 || !items.slice(way + 1, way + 4).some(({ lower: w }) => TOGETHER.test(w))) return null;
  const who = items.slice(Math.max(0, subject[0]), verb.from);
  const isDated = (it: Item): boolean => it.mention?.type === "date";
  if (
    items
      .slice(way, end)
      .some((it, i, rest) => isDated(it) && i > 0 && /^(by|until|from|for|between|of)$/.test(rest[i - 1].lower)) &&
    !items.slice(Math.max(0, verb.from - 14), way).some(isDated)
  )
    return null;
  const parties = new Set(who.map(({ mention }) => countryOf(mention)).filter((code) => code !== null));
  const both = who.some(({ lower: w }) => /^(both|two|three|sides|countries|governments|ministers|leaders|presidents|they|neighbou?rs|allies)$/.test(w)); // prettier-ignore
  return parties.size > 1 || both ? make("agreement", Math.min(end, way + 4)) : null;
}

/** A paper signed that is no deal: an accord, a memorandum. */
function agreementOf(deed: Deed): Trigger | null {
  const { items, verb, end, make } = deed;
  if (verb.lemma === "put") {
    const names = behindOf(deed, ({ lower: w }) => /^(names|signatures|signature|name|initials)$/.test(w), 4);
    if (names < 0 || lower(items, names + 1) !== "to") return null;
    const paper = within(items, names, end, (it) => has(it, "agreement-noun"));
    return paper >= 0 && !isDeal(items, verb, end) ? make("agreement", paper + 1) : null;
  }
  if (verb.lemma === "agree") {
    const joint = jointly(deed);
    if (joint) return joint;
  }
  if (verb.lemma === "announce") {
    const first = objectOf(deed, (it, i) => (has(it, "agreement-noun") || has(it, "deal-noun")) && /^(preliminary|framework|provisional|tentative|strategic|cooperation)$/.test(lower(items, i - 1)), 8); // prettier-ignore
    return first >= 0 ? make("agreement", Math.max(first + 1, verb.to)) : null;
  }
  const at = objectOf(deed, (it, i) => (has(it, "agreement-noun") && it.lower !== "contract") || isPact(items, i), 14);
  if (at > 0 && items[at].lower === "paper" && lower(items, at - 1) === "the") return null; // the deal told before
  return at >= 0 && !isDeal(items, verb, end) ? make("agreement", Math.max(at + 1, verb.to)) : null;
}

const isTestFire = (items: Item[], { lemma, from }: VerbGroup): boolean =>
  /^(fire|launch)$/.test(lemma) && lower(items, from - 1) === "-" && lower(items, from - 2) === "test";

function testOf(deed: Deed): Trigger | null {
  const { items, verb, make } = deed;
  const ware = objectOf(deed, isWeapon, 14);
  return ware >= 0 ? make("test", Math.max(behindOf(deed, isWeapon) + 1, verb.to), nameOf(items[ware])) : null;
}

/** "a strategic partnership", "a letter of intent". */
const isPact = (items: Item[], i: number): boolean =>
  (items[i].lower === "partnership" && /^(strategic|defen[cs]e|security|comprehensive|military)$/.test(lower(items, i - 1))) || (/^(letters?|statement)$/.test(items[i].lower) && lower(items, i + 1) === "of" && lower(items, i + 2) === "intent"); // prettier-ignore
