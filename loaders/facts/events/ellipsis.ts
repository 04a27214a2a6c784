import { readingOf } from "../../grammar/reading.js";
import type { DateMention, Item, Sentence } from "../../types.js";
import { has } from "../../grammar/verbs.js";
import { isCounted, isWare } from "./delivery.js";
import { lower } from "./words.js";

/** A part of an order with the date of its coming, told without a verb: "the first in 2028, the last a year later". */
export interface Part {
  from: number;
  to: number;
  at: number;
  date: DateMention;
}

const ORDER = /^(first|second|third|fourth|fifth|sixth|last|final|other|others|next|rest|remainder|remaining|another|latest|opening)$/; // prettier-ignore
const COUNT = /^(two|three|four|five|six|seven|eight|nine|ten|dozen|pair|trio|batch|batches|lot|one|ones|of|them|these|unit|units|set|sets|regiment|squadron|battery|system|systems|aircraft|pieces|tranche|was|were|,|due|expected|scheduled|planned|slated|coming|arriving|following|delivered|handed|over|set|to|be|arrive|follow|come|came|went|followed|arrived)$/; // prettier-ignore
const BY = /^(in|on|by|from|for|late|early|until|around|at|before|the|end|start|of|middle|only)$/;

/** The parts of an order that a sentence tells with a date of their own and without a verb. */
export function partsOf(sentence: Sentence): Part[] {
  const { items } = sentence;
  const out: Part[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!ORDER.test(items[i].lower)) continue;
    if (i > 0 && !/^(the|its|,|;|:|and|with|—|–|-|\(|all|a)$/.test(lower(items, i - 1))) continue;
    let j = i + 1;
    while (j < items.length && j - i < 9 && items[j].mention?.type !== "date" && (COUNT.test(items[j].lower) || items[j].kind === "number" || isWare(items[j]))) j++; // prettier-ignore
    const by = j;
    while (j < items.length && j - by < 5 && !items[j].mention && BY.test(items[j].lower)) j++;
    const mention = items[j]?.mention;
    if (mention?.type !== "date" || !mention.value || j === i + 1) continue;
    if (by === j && !mention.timex.signal) continue;
    if (!/^(day|month|year|season|relative|range|quarter|half|weekday)$/.test(mention.timex.kind)) continue;
    out.push({ from: i, to: j + 1, at: i, date: mention });
  }
  return out;
}

/** Whether a sentence speaks of handing over: its parts are then deliveries. */
export const tellsHanding = ({ items }: Sentence): boolean =>
  items.some(({ word, lower: w }: Item) => /^(deliver|arrive|hand|ship|receive|follow|land|transfer)$/.test(word.lemma) || /^(deliver(y|ies)|shipments?|handover|hand-over|arrivals?|coming|handed|received|delivered)$/.test(w)); // prettier-ignore

/** Whether no verb of the sentence stands in a part: what has a verb is read by it. */
export const isVerbless = (sentence: Sentence, { from, to }: Part): boolean =>
  !readingOf(sentence).verbs.some((verb) => verb.form === "finite" && verb.from >= from && verb.to < to);

const HANDOVER = /^(deliver(y|ies)|shipments?|handovers?|hand-overs?|arrivals?)$/;
/** What a handing over is told to do by its date, and what may stand between the two. */
const DUE = /^(in|by|from|for|on|between|until|through|to|be|is|are|was|were|due|expected|scheduled|planned|slated|foreseen|set|begin|begins|began|beginning|start|starts|started|starting|commence|commencing|run|runs|ran|running|completed|complete|completion|concluded|finish|finished|stretching|spread|over|continue|continued|early|late|mid|end|the|of|them|which|its|their|all|as|soon|no|later|than|before|after|around|,|:|taking|place|take|first|last|initial|final|only|will|should|would|follow|following|expect|expects)$/; // prettier-ignore
const OFF = /^(slipped|slip|delayed|delay|postponed|stalled|blocked|halted|suspended|stopped|frozen|cancelled|canceled|not|never|no|without|could|may|might|if|unless|cash|note|date|time|times|payment|pizza|food|aid|mail|baby|service|services)$/; // prettier-ignore

/** The handing over of weapons told by its noun with a date behind it: "deliveries starting in 2027", "hand-over due between 2028 and 2030". */
export function handoversOf({ items }: Sentence, topic: boolean): Part[] {
  const out: Part[] = [];
  for (let i = 0; i < items.length; i++) {
    const split = items[i].lower === "over" && lower(items, i - 1) === "-" && lower(items, i - 2) === "hand";
    if (!split && !HANDOVER.test(items[i].lower)) continue;
    if (!topic && !items.some((item) => isArm(item))) continue;
    const of = lower(items, i + 1) === "of" ? items.slice(i + 2, i + 9) : [];
    if (of.length > 0 && !of.some((item) => isArm(item) || isCounted(item) || item.kind === "number" || /^(which|them|these|those|it|aircraft|ships?|vessels?|batteries|launchers|type)$/.test(item.lower))) continue; // prettier-ignore
    if (items.slice(Math.max(0, i - 3), i + 3).some(({ lower: w }) => OFF.test(w))) continue;
    let j = i + 1;
    let strange = 0;
    let due = false;
    while (j < items.length && j - i < 16 && strange < 9 && items[j].mention?.type !== "date") {
      if (/^[.;()“”"?!]$/.test(items[j].text) || OFF.test(items[j].lower) || items[j].mention?.type === "money") break;
      if (DUE.test(items[j].lower)) due = true;
      else if (/^(of|to|the|a)$/.test(lower(items, i + 1)) && isOfPhrase(items, i, j)) strange++;
      else break;
      j++;
    }
    const mention = items[j]?.mention;
    if (mention?.type !== "date" || !mention.value || !due || j === i + 1) continue;
    if (!/^(day|month|year|years|season|relative|range|quarter|half|weekday)$/.test(mention.timex.kind)) continue;
    out.push({ from: split ? i - 2 : i, to: j + 1, at: i, date: mention });
  }
  return out;
}

const isArm = (item: Item): boolean => item.mention?.type === "system" || has(item, "weapon-noun") || has(item, "arms");

/** Whether a word still belongs to what is handed over and to whom: "deliveries of the F-35 to Switzerland". */
const isOfPhrase = (items: Item[], noun: number, i: number): boolean =>
  i - noun < 11 && items[i].kind !== "punct" && !/^(that|which|who|said|says|told|after|because|when|while|but)$/.test(items[i].lower); // prettier-ignore
