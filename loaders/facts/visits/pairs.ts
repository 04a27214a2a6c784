import { has } from "../../grammar/verbs.js";
import type { Actor } from "./actors.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import { fairAt } from "./fair-at.js";
import { stanceOf, words } from "./stance.js";

/** Between two who are named together: `X, left, and Y`, `X (R) and Y`, `X and his counterpart Y`. */
const BETWEEN = /^(and|&|,|\(|\)|left|right|centre|center|l|r|the|his|her|its|with|opposite|number|counterpart|colleague|host|guest|by|then|-|together|along)$/; // prettier-ignore
const OCCASION = /^(ceremony|ceremonies|signing|reception|dinner|lunch|breakfast|banquet|conference|briefing|parade|handover|rollout|unveiling|show|fair|exhibition|expo|session|round|visit|call)$/; // prettier-ignore
/** Verbs of what two do face to face. */
const FACING = /^(sign|ink|initial|shake|pose|sit|stand|appear|speak|inspect|watch|witness|attend|review|oversee|open|inaugurate|unveil|agree|announce|discuss|confer|exchange|hug|embrace|dine|launch|seal|conclude|celebrate|finali[sz]e|hold|have|reach|host|address|tour|put|affix|append)$/; // prettier-ignore
const ELSEWHERE = /\b(phone|telephone|video|videolink|virtually|virtual|online|remotely|call|embassy|summit of|g7|g20|nato|united nations)\b/; // prettier-ignore
const REACH = 30;

/**
 * `X and Y sealed it at a ceremony in Warsaw`, `was signed by X and Y in Doha`, `X, left, and Y pose at their meeting in Paris`: of two
 * of different countries named together in a town of one, the other is the guest there.
 */
export function pairs(scene: Scene): Cue[] {
  const { actors, items, reading } = scene;
  const cues: Cue[] = [];
  for (let n = 1; n < actors.length; n++) {
    const [one, two] = [actors[n - 1], actors[n]];
    if (!isPerson(one) || !isPerson(two) || one.country === two.country || !isJoined(scene, one, two)) continue;
    const group = reading.verbs.find(({ from, form }) => form === "finite" && from >= two.to && from - two.to < 6)
      ?? reading.verbs.findLast(({ to, passive, form }) => passive && form !== "gerund" && to < one.from && one.from - to < 9 && /^(by|between)$/.test(items[has(items[one.from - 1], "article") ? one.from - 2 : one.from - 1]?.lower ?? "")); // prettier-ignore
    if (!group || (group.planned && !FACING.test(group.lemma) && !has(items[group.main], "meet"))) continue;
    const [from, clauseEnd] = clauseRange(scene, group.main);
    const place = placeFor(scene, group, one, two, clauseEnd);
    if (!place || ELSEWHERE.test(words(items, from, clauseEnd))) continue;
    const [guest, host] = place.code === one.country ? [two, one] : [one, two];
    const { status, refusal } = stanceOf(items, reading, group.main, group, from, clauseEnd, false);
    if (refusal || host.country !== place.code) continue;
    cues.push(makeCue(scene, "meet", one.from, { visitor: guest, hosts: [place], met: [host], status }));
  }
  return cues;
}

const isPerson = ({ kind, country, named, role }: Actor): boolean =>
  kind === "person" && country !== null && (named || role !== null);

function isJoined({ items }: Scene, one: Actor, two: Actor): boolean {
  const between = items.slice(one.to, two.from);
  return between.length < 8 && between.every(({ lower }) => BETWEEN.test(lower)) && between.some(({ lower }) => /^(and|&|with)$/.test(lower)); // prettier-ignore
}

/** The town or fair where the two are: told with the verb itself, a day or an occasion, not of what they speak about. */
function placeFor(
  scene: Scene,
  { to, lemma, main }: { to: number; lemma: string; main: number },
  one: Actor,
  two: Actor,
  end: number,
): Destination | null {
  const { items, verbStarts } = scene;
  const from = to <= one.from ? to : Math.max(to, two.to);
  for (let k = from; k < Math.min(items.length, from + REACH); k++) {
    if (k >= end && !/^[()]$/.test(items[k].lower)) return null;
    if (/^(which|that|where|who|whose|to|for)$/.test(items[k].lower) && !FACING.test(lemma)) return null;
    if (/^(which|that|where|who|whose)$/.test(items[k].lower) || (verbStarts.has(k) && items[k].lower !== "meeting")) return null; // prettier-ignore
    if (!/^(in|at|of)$/.test(items[k].lower)) continue;
    const at = has(items[k + 1], "article") ? k + 2 : k + 1;
    const { mention } = items[at] ?? {};
    const fair = items[at] && !mention ? fairAt(items, at) : null;
    const town = mention?.type === "country" && /^(city|capital|seat)$/.test(mention.form);
    if (!fair && !town) continue;
    const place = fair ?? destinations(items, at, at + 1, verbStarts, false)[0];
    if (!place || (place.code !== one.country && place.code !== two.country) || items[place.to]?.lower === "'s") continue; // prettier-ignore
    const before = items[k - 1];
    const own = k === from || k - 1 === main || before.mention?.type === "date" || before === items[two.to - 1];
    const told = has(before, "talks-noun") || OCCASION.test(before.lower) || /^(there|here|today|yesterday)$/.test(before.lower); // prettier-ignore
    if (own || told || fair || (FACING.test(lemma) && isTimed(scene, place.to))) return place;
  }
  return null;
}

/** Whether a day stands behind the place: `signed the contract in Paris on Monday`. */
const isTimed = ({ items }: Scene, at: number): boolean =>
  items.slice(at, at + 5).some(({ mention }) => mention?.type === "date");
