import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";
import { isRoleNoun } from "../ranks/role.js";
import { denominatorAfter, denominatorsIn, tradeBefore, type Denominator } from "./denominator.js";
import { afterOpening, inBracket, leftOf, rightOf, subjectOf, type Partner, type Place } from "./partner.js";
import { growthReason } from "./reasons.js";
import { respectively } from "./respectively.js";
import type { Topics } from "./topic.js";

export interface Share {
  measure: "of_recipient_imports" | "of_supplier_exports" | "of_world_exports" | "of_world_imports";
  supplier: string | null;
  recipient: string | null;
  /** Places of the items that say so. */
  at: number[];
  /** How it was read, for `explain`. */
  rule: string;
}

/** The last share told, for the sentences that leave out what it is a part of. */
export interface Frame extends Share {
  sentence: number;
}

export interface Reading {
  items: Item[];
  figures: number[];
  verbs: VerbGroup[];
  topics: Topics;
  frame: Frame | null;
  /** What the sentence before was about, where it has no figure of its own: `Azerbaijan's suppliers in 2016-20:`. */
  pending: Denominator | null;
  document: Document;
  sentence: Sentence;
}

/** Reads each figure of a sentence as a share, or says why it is none. */
export function readShare(reading: Reading): (Share | string)[] {
  const { items, figures } = reading;
  const named = denominatorsIn(items);
  const after = figures.map((p, k) => denominatorAfter(items, p, figures[k + 1] ?? items.length));
  const zipped = respectively(items, figures);
  let last: Denominator | null = null;
  let floor = 0;
  const out: (Share | string)[] = [];
  let lastShare: Share | null = null;
  figures.forEach((p, k) => {
    const growth = growthReason(items, p);
    const own = after[k];
    if (growth && !own) return void out.push(growth);
    if (
      !own &&
      lastShare &&
      isOtherEnd(items, floor, p) &&
      !rightOf({ items, p, from: floor, to: figures[k + 1] ?? items.length, after: p + 1, not: null })
    )
      return void out.push({ ...lastShare, at: [], rule: "the other end of a change" });
    const near = named.filter(({ to, from }) => to <= p && from >= 0).at(-1) ?? null;
    const coming = after.slice(k + 1).find((one) => one !== null) ?? null;
    const denominator: Denominator | null = own ?? (last && !(near && near.from >= floor) ? last : near) ?? coming ?? tradeBefore(items, floor, p) ?? named.find(({ from }) => from > p) ?? reading.pending; // prettier-ignore
    const place: Place = {
      items,
      p,
      from: floor,
      to: figures[k + 1] ?? items.length,
      after: own ? own.to : p + 1,
      not: null,
    };
    const share = resolve(reading, place, denominator, zipped?.[k] ?? null, own !== null);
    out.push(share);
    if (typeof share !== "string" && denominator) last = { ...denominator, side: sideIn(share) };
    else if (denominator?.other) last = denominator;
    if (typeof share !== "string") lastShare = share;
    floor = own ? own.to : p + 1;
  });
  return out;
}

const sideIn = ({ measure }: Share): "import" | "export" =>
  measure === "of_recipient_imports" || measure === "of_world_imports" ? "import" : "export";

/** Whether between two figures no country and no new subject is told, but a change: `compared with`, `up from`, `to`. */
function isOtherEnd(items: Item[], from: number, p: number): boolean {
  const between = items.slice(from, p);
  return (
    between.every(({ mention }) => mention?.type !== "country") &&
    between.some(({ lower }) => /^(compared|against|from|to|up|down|versus|than|and|but)$/.test(lower)) &&
    !between.some((item) => has(item, "share-noun") || isRoleNoun(item))
  );
}

function resolve(
  reading: Reading,
  place: Place,
  denominator: Denominator | null,
  zipped: Partner | null,
  own: boolean,
): Share | string {
  const { items, verbs, topics, frame } = reading;
  const { p } = place;
  if (denominator?.other && !denominator.arms)
    return `A share of something else than arms trade: ${denominator.other}.`;
  if (denominator?.other) return `A share of a part of the arms trade or of what is not trade: ${denominator.other}.`;
  if (denominator?.owner.kind === "region") return "A share of the trade of a group of countries.";
  if (!denominator && !frame) return "The words do not say that it is a share of arms trade.";
  if (isUnreal(verbs, p)) return "Told as a plan or a possibility, not as a fact.";
  let owner = denominator?.owner.kind === "country" ? denominator.owner.code : null;
  const found = partnerOf({ ...place, not: owner }, verbs, denominator, zipped);
  if (found === "together") return "The share of several countries together.";
  let partner = found === "topic" ? null : found;
  const world =
    denominator?.owner.kind === "world" ||
    (denominator?.by === "role" && denominator.owner.kind === "none" && isWorldly(items, denominator));
  const side = denominator?.side ?? null;
  if (world) {
    const code = partner?.code ?? denominator?.partner ?? topics.resolve(items, p, null);
    if (!code) return "It is not said whose share it is.";
    const supplies = side !== "import";
    return {
      measure: supplies ? "of_world_exports" : "of_world_imports",
      supplier: supplies ? code : null,
      recipient: supplies ? null : code,
      at: places(partner, denominator),
      rule: `of the world, by ${denominator!.by}`,
    };
  }
  if (!isArms(reading, denominator)) return "The words do not say that it is a share of arms trade.";
  if (!denominator || (denominator.owner.kind === "none" && frame && !own))
    return inherit(reading, place, partner, found === "topic");
  let code = partner?.code ?? denominator.partner;
  const from = sideOf(reading, place, denominator, partner);
  if (!from) return "It is not said whether it is a share of imports or of exports.";
  if (owner === null) {
    if (
      denominator.owner.kind === "none" &&
      frame?.measure === (from === "import" ? "of_recipient_imports" : "of_supplier_exports")
    )
      owner = from === "import" ? frame.recipient : frame.supplier;
    if (owner === code) owner = null;
    owner ??= topics.resolve(items, denominator.from > p ? p : denominator.from, code);
  }
  if (!owner) return "It is not said whose trade it is a share of.";
  if (!code && found === "topic") code = topics.resolve(items, p, owner);
  if (!code) return "It is not said whose share it is.";
  if (code === owner) return "It is not said who the other side is.";
  const imports = from === "import";
  return {
    measure: imports ? "of_recipient_imports" : "of_supplier_exports",
    supplier: imports ? code : owner,
    recipient: imports ? owner : code,
    at: places(partner, denominator),
    rule: `of ${from}s, by ${denominator.by}`,
  };
}

/** A share of the trade that the sentence before was about. */
function inherit(
  { items, frame, topics, verbs }: Reading,
  { p }: Place,
  partner: Partner | null,
  topic: boolean,
): Share | string {
  if (!frame) return "It is not said what it is a share of.";
  const owner =
    frame.measure === "of_recipient_imports"
      ? frame.recipient
      : frame.measure === "of_supplier_exports"
        ? frame.supplier
        : null;
  const shareNoun = items
    .slice(0, p)
    .some((item) => has(item, "share-noun") || /^(figure|number|level|rate)$/.test(item.lower));
  const verb = verbs.filter(({ from }) => from < p).at(-1);
  const told =
    shareNoun ||
    !verb ||
    ["account", "absorb", "stem-from", "go-to", "rank", "be"].some((name) => has(items[verb.main], name)) ||
    (shareNoun && (has(items[verb.main], "rise") || has(items[verb.main], "fall")));
  if (!told) return "The words do not say that it is a share of arms trade.";
  const code =
    partner && partner.code !== owner
      ? partner.code
      : partner === null && (topic || shareNoun)
        ? frame.measure.includes("imports") === (frame.measure === "of_recipient_imports")
          ? other(frame)
          : topics.resolve(items, p, owner)
        : null;
  if (!code) return "It is not said whose share it is.";
  const supplies = frame.measure === "of_recipient_imports" || frame.measure === "of_world_exports";
  return {
    measure: frame.measure,
    supplier: supplies ? code : frame.measure === "of_world_imports" ? null : owner,
    recipient: supplies ? (frame.measure === "of_world_exports" ? null : owner) : code,
    at: partner ? [partner.at] : [],
    rule: "of the trade told before",
  };
}

const other = (frame: Frame): string | null =>
  frame.measure === "of_recipient_imports" || frame.measure === "of_world_exports" ? frame.supplier : frame.recipient;

function partnerOf(
  place: Place,
  verbs: VerbGroup[],
  denominator: Denominator | null,
  zipped: Partner | null,
): Partner | "together" | "topic" | null {
  if (zipped) return zipped;
  const bracket = inBracket(place);
  if (bracket) return bracket;
  if (denominator?.by === "after" && denominator.partner && denominator.owner.kind !== "country") return null;
  const right = rightOf(place) ?? afterOpening(place);
  if (right) return right;
  const left = leftOf(place);
  if (left) return left;
  if (denominator?.by === "share" && denominator.partner) return null;
  const subject = subjectOf(place, verbs);
  if (subject === "topic" && denominator?.partner) return null;
  if (subject !== null) return subject;
  return denominator?.partner ? null : denominator?.by === "share" ? "topic" : null;
}

/** Whether the share is of what a country buys or of what it sells: by the trade's noun, else by the verb and preposition. */
function sideOf(
  { items, verbs }: Reading,
  { p, after }: Place,
  denominator: Denominator,
  partner: Partner | null,
): "import" | "export" | null {
  if (partner?.role === "supplier" && denominator.side !== "export") return "import";
  if (partner?.role === "recipient" && denominator.side !== "import") return "export";
  if (denominator.side) return denominator.side;
  const verb = verbs.filter(({ from }) => from < p).at(-1) ?? verbs.find(({ from }) => from >= after);
  if (!verb) return null;
  const lemma = items[verb.main].word.lemma;
  if (/^(supply|provide|deliver|furnish|account|sell|export|ship|cover|meet)$/.test(lemma))
    return verb.passive ? null : "import";
  if (/^(buy|purchase|acquire|import|take|receive|get|procure|obtain|absorb)$/.test(lemma))
    return verb.passive ? null : "export";
  return null;
}

const isWorldly = (items: Item[], { from, to }: Denominator): boolean =>
  items.slice(from, to).some(({ lower }) => /^(importer|exporter)s?$/.test(lower));

/** Whether the words say that the trade is one of arms: in the phrase, in the sentence, or in the sentence before. */
function isArms({ sentence, document, frame }: Reading, denominator: Denominator | null): boolean {
  if (denominator?.arms || frame) return true;
  const here = sentence.items;
  const says = (items: Item[]): boolean =>
    items.some(
      (item) =>
        has(item, "arms") ||
        has(item, "kit") ||
        has(item, "weapon-noun") ||
        (item.mention?.type === "organisation" && item.mention.kind === "data"),
    );
  if (says(here)) return true;
  if (here.some((item) => has(item, "goods") || has(item, "goods-trade"))) return false;
  return [1, 2].some((n) => says(document.sentences[sentence.index - n]?.items ?? []));
}

/** Whether the verb before the figure tells a plan, a possibility or the contrary. */
function isUnreal(verbs: VerbGroup[], p: number): boolean {
  const verb = verbs.filter(({ from }) => from < p).at(-1);
  return verb !== undefined && (verb.possible || verb.planned || verb.negated);
}

const places = (partner: Partner | null, denominator: Denominator | null): number[] => [
  ...(partner ? [partner.at] : []),
  ...(denominator && !denominator.pending ? [denominator.from, denominator.to - 1] : []),
];
