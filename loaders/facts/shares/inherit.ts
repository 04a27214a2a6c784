import { has } from "../../grammar/verbs.js";
import { readOrdinal } from "../../mentions/ordinals.js";
import type { Item } from "../../types.js";
import type { Partner, Place } from "./partner.js";
import type { Frame, Reading, Share } from "./share.js";

/** The rule of a share of another trade than the one told last. */
export const TURNED = "of the trade told before the last";

/** A share of the trade that the sentence before was about. */
export function inherit(reading: Reading, place: Place, partner: Partner | null, topic: boolean): Share | string {
  const { items, frame, mirror, verbs } = reading;
  const { p } = place;
  if (!frame) return "It is not said what it is a share of.";
  if (partner && mirror && isTurned(frame, partner.code) && holderOf(mirror) === partner.code)
    return turned(inherit({ ...reading, frame: mirror, mirror: null }, place, partner, topic));
  if (
    mirror &&
    /world/.test(mirror.measure) &&
    !/world/.test(frame.measure) &&
    items.some(({ lower }, k) => k < p && lower === "from" && readOrdinal(items, k + 1))
  )
    return turned(inherit({ ...reading, frame: mirror, mirror: null }, place, partner, topic)); // "climbed from 10th to 6th place with a share of"
  const owner =
    frame.measure === "of_recipient_imports"
      ? frame.recipient
      : frame.measure === "of_supplier_exports"
        ? frame.supplier
        : null;
  const shareNoun =
    isThis(items, p) ||
    items.slice(0, p).some((item) => has(item, "share-noun") || /^(figure|number|level|rate)$/.test(item.lower));
  const verb = verbs.filter(({ from }) => from < p).at(-1);
  const told =
    shareNoun ||
    !verb ||
    partner?.paired ||
    [
      "account",
      "absorb",
      "become",
      "holding",
      "replace",
      "stem-from",
      "go-to",
      "rank",
      "be",
      "give",
      "rise",
      "fall",
    ].some((name) => has(items[verb.main], name)) ||
    LEFT.test(items[verb.main].word.lemma) ||
    (partner?.role === "supplier" && partner.at === p + 1) || // 60 percent Russian
    (partner !== null && partner.at < p && p - partner.at < 8);
  if (!told) return "The words do not say that it is a share of arms trade.";
  const code =
    partner && partner.code !== owner ? partner.code : partner === null && (topic || shareNoun) ? other(frame) : null;
  if (!code) return "It is not said whose share it is.";
  if (partner?.role && partner.role !== (frame.measure === "of_recipient_imports" || frame.measure === "of_world_exports" ? "supplier" : "recipient")) return "It is not said what it is a share of."; // prettier-ignore
  const supplies = frame.measure === "of_recipient_imports" || frame.measure === "of_world_exports";
  return {
    measure: frame.measure,
    supplier: supplies ? code : frame.measure === "of_world_imports" ? null : owner,
    recipient: supplies ? (frame.measure === "of_world_exports" ? null : owner) : code,
    at: partner ? [partner.at] : [],
    rule: "of the trade told before",
  };
}

/** `Armenia got 94 per cent from Russia`, where the text is about arms: a share of what the subject buys. */
export function boughtFrom({ items, verbs, topics }: Reading, { p }: Place, partner: Partner | null): Share | null {
  if (partner?.role !== "supplier" || partner.at < p) return null;
  const verb = verbs.filter(({ to }) => to <= p).at(-1);
  if (!verb || verb.passive || !has(items[verb.main], "absorb") || p - verb.to > 4) return null;
  const owner = topics.here(items, verb.from, partner.code);
  if (!owner) return null;
  return { measure: "of_recipient_imports", supplier: partner.code, recipient: owner, at: [partner.at, verb.from], rule: "bought from" };
} // prettier-ignore

/** `lowers this to 66 per cent`. */
const isThis = (items: Item[], p: number): boolean =>
  items[p - 1]?.lower === "to" && /^(this|that|it)$/.test(items[p - 2]?.lower ?? "") && p > 2;

const LEFT =
  /^(down|leave|hold|stand|give|show|put|place|sell|export|ship|send|deliver|take|reach|keep|claim|come|overtake|settle|manage|score|register|post|command|enjoy|boast|make|hit|sit|weigh)$/;

const turned = (share: Share | string): Share | string => typeof share === "string" ? share : { ...share, rule: TURNED }; // prettier-ignore

/** `the Chinese share`, after shares of China's exports: a share of something else. */
const isTurned = (frame: Share, code: string): boolean =>
  frame.measure === "of_supplier_exports" ? frame.supplier === code : frame.measure === "of_recipient_imports" && frame.recipient === code; // prettier-ignore

const holderOf = ({ measure, supplier, recipient }: Share): string | null =>
  measure === "of_recipient_imports" || measure === "of_world_exports" ? supplier : recipient;

/** Who "it" is that has a share: after a list of three the one told first, which the others only follow; else the one told last. */
const other = (frame: Frame): string | null =>
  holderOf(frame.told.length > 2 ? { ...frame.told[0].share, measure: frame.measure } : frame);
