import type { VerbGroup } from "../../grammar/verbs.js";
import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Denominator } from "./denominator.js";
import { boughtFrom, inherit } from "./inherit.js";
import { isArms } from "./is-arms.js";
import { partnerOf } from "./partner-of.js";
import { codeOf, type Partner, type Place } from "./partner.js";
import type { Reading, Share } from "./share.js";
import { BUYING, SELLING } from "./way.js";
import { isRegionAt } from "./regional.js";
import { sideOf } from "./side-of.js";

/** The rule of a share of the trade of whom a share of the world's was told. */
export const NESTED = "of the trade of whom the share of the world's is";

/** Why one figure of several countries is no row. */
export const OF_SEVERAL = "The share of several countries together.";

/** Why a share of what a region buys or sells is no row. */
export const OF_GROUP = "A share of the trade of a group of countries.";

/** What the figure before it in the sentence was part of, and the share that it was. */
export interface Before {
  last: Denominator | null;
  lastShare: Share | null;
}

/** Tells whose share of whose trade the figure at a place is, or why it is none. `own`: its words name the trade. */
export function resolveShare(
  reading: Reading,
  place: Place,
  given: Denominator | null,
  zipped: Partner | null,
  own: boolean,
  { last, lastShare }: Before,
): Share | string {
  const { items, verbs, topics, frame } = reading;
  const { p } = place;
  const denominator = given && worldTrade(reading, given);
  if (denominator?.other && !denominator.arms)
    return `A share of something else than arms trade: ${denominator.other}.`;
  if (denominator?.other) return `A share of a part of the arms trade or of what is not trade: ${denominator.other}.`;
  if (denominator?.owner.kind === "region") return OF_GROUP;
  if (denominator && isOfGroup(reading, denominator, p)) return OF_GROUP;
  if (!denominator && !frame) return "The words do not say that it is a share of arms trade.";
  if (isOfThings(items, p)) return "A share of things that were counted, not of a trade.";
  if (isUnreal(verbs, p)) return "Told as a plan or a possibility, not as a fact.";
  let owner = denominator?.owner.kind === "country" ? denominator.owner.code : null;
  const found = partnerOf({ ...place, not: owner }, verbs, denominator, zipped, reading.recent);
  if (found === "together") return OF_SEVERAL;
  if (found === "elsewhere") return "It is not said whose share it is.";
  let partner = found === "topic" ? null : found;
  const listed = denominator?.by === "trade" && denominator.owner.kind === "topic" && topics.here(items, denominator.from, partner?.code ?? null) !== null; // "Algeria bought from Russia (66 per cent)"
  const within = !own && partner && !listed ? nested(lastShare ?? frame, supplying(items, partner, p)) : null;
  if (within) return within;
  if (denominator?.owner.kind === "world" && isToRegion(items, denominator)) return OF_GROUP;
  const again = own ? null : worldwide(reading, partner, p);
  if (again) return again;
  const direct = !own && denominator?.owner.kind !== "country" && isArms(reading, denominator) ? boughtFrom(reading, place, partner) : null;
  if (direct) return direct;
  if (denominator && (isOfWorld(reading, place, denominator, partner) || (found === "topic" && isOwnTrade(reading, place, denominator)))) {
    if (!partner && !denominator.partner && isOfRegionBefore(items, p)) return OF_GROUP;
    const code = partner?.code ?? denominator.partner ?? topics.resolve(items, p, null);
    if (!code) return "It is not said whose share it is.";
    const supplies = (partner?.role === "recipient" ? "import" : (worldlySide(items, denominator) ?? worldSide(reading, place, partner))) !== "import";
    return {
      measure: supplies ? "of_world_exports" : "of_world_imports",
      supplier: supplies ? code : null,
      recipient: supplies ? null : code,
      at: places(partner, denominator),
      rule: `of the world, by ${denominator.by}`,
    };
  }
  if (reading.regional && !lastShare && (!denominator || /^(none|topic)$/.test(denominator.owner.kind)) && !(denominator && topics.here(items, denominator.from, partner?.code ?? null))) return OF_GROUP; // prettier-ignore
  if (!isArms(reading, denominator)) return "The words do not say that it is a share of arms trade.";
  const ofHolder = denominator?.by === "role" && frame?.measure === (denominator.side === "export" ? "of_world_exports" : "of_world_imports"); // "three customers: India (45 per cent)", after Israel's share of the world's exports
  const sellsTo = denominator?.partner && denominator.by === "share" && /world/.test(frame?.measure ?? ""); // "the share of imports from Moscow"
  if (!denominator || (denominator.owner.kind === "none" && !sellsTo && frame && !own && !(ofHolder && !isWorldly(items, denominator))))
    return inherit(reading, place, partner, found === "topic");
  let code = partner?.code ?? denominator.partner;
  if (!code && found === "topic" && denominator.owner.kind === "topic" && isTheCountrys(items, denominator)) {
    const verb = verbs.findLast(({ from }) => from < p);
    code = topics.here(items, verb?.from ?? p, null); // "it accounted for 36 per cent of the country's imports": the subject before
  }
  const from = sideOf(reading, place, denominator, partner);
  if (!from) return "It is not said whether it is a share of imports or of exports.";
  if (owner === null && denominator.owner.kind === "none" && last && (last.side === from || last.side === null) && last.owner.kind === "country")
    owner = last.owner.code; // "of the arms", after "of China's exports"
  if (owner === null) {
    if (
      denominator.owner.kind === "none" &&
      frame?.measure === (from === "import" ? "of_recipient_imports" : "of_supplier_exports")
    )
      owner = from === "import" ? frame.recipient : frame.supplier;
    if (frame && denominator.by === "role" && denominator.owner.kind === "none" && frame.measure === (from === "import" ? "of_world_imports" : "of_world_exports"))
      owner ??= from === "import" ? frame.recipient : frame.supplier; // "the biggest customer", after a share of the world's exports
    if (owner === code) owner = null;
    if (denominator.owner.kind === "topic" && isCountryAnew(items, denominator.from)) owner ??= topics.latest(code);
    const since = frame && denominator.owner.kind === "topic" ? topics.since(frame.sentence, code) : null;
    if (since && !topics.here(items, denominator.from > p ? p : denominator.from, code)) owner ??= since;
    owner ??= topics.here(items, denominator.from > p ? p : denominator.from, code);
    if (!owner && frame && denominator.owner.kind === "topic") owner = ownerOf(frame, from, code);
    owner ??= topics.earlier(code);
  }
  if (!owner) return "It is not said whose trade it is a share of.";
  const imports = from === "import";
  if (lastShare && partner && isGapped(place, partner, lastShare, imports) && !own) {
    owner = partner.code;
    code = imports ? lastShare.supplier : lastShare.recipient;
    partner = { ...partner, code: code! };
  }
  if (!code && found === "topic") code = meant(reading, p, owner, imports);
  if ((!code || code === owner) && own && lastShare) code = imports ? lastShare.supplier : lastShare.recipient;
  if (!code) return "It is not said whose share it is.";
  if (code === owner) return "It is not said who the other side is.";
  const gaps = own && denominator.by === "after" && denominator.owner.kind === "topic" && (partner?.role === "supplier" || denominator.partner !== null);
  return {
    measure: imports ? "of_recipient_imports" : "of_supplier_exports",
    supplier: imports ? code : owner,
    recipient: imports ? owner : code,
    at: places(partner, denominator),
    rule: `of ${from}s, by ${denominator.by}`,
    ...(gaps ? { gaps: true as const } : {}),
  };
} // prettier-ignore

/** `it took 5 per cent of the world's imports, and 81 per cent of them came from China`: a share of that country's own trade. */
function nested(told: Share | null, { code, role, at }: Partner): Share | null {
  const owner = told?.measure === "of_world_imports" && role === "supplier" ? told.recipient : told?.measure === "of_world_exports" && role === "recipient" ? told.supplier : null;
  if (!owner || owner === code) return null;
  const imports = role === "supplier";
  return { measure: imports ? "of_recipient_imports" : "of_supplier_exports", supplier: imports ? code : owner, recipient: imports ? owner : code, at: [at], rule: NESTED };
} // prettier-ignore

/** `France itself rose to second place worldwide, on 9.6 per cent`, after shares of France's exports: its share of what all export. */
function worldwide({ items, frame }: Reading, partner: Partner | null, p: number): Share | null {
  const owner = frame?.measure === "of_supplier_exports" ? frame.supplier : frame?.measure === "of_recipient_imports" ? frame.recipient : null; // prettier-ignore
  if (!owner || partner?.code !== owner || partner.at > p) return null;
  if (!items.slice(partner.at, p).some((item) => has(item, "world") || /^(worldwide|globally)$/.test(item.lower))) return null; // prettier-ignore
  const sells = frame!.measure === "of_supplier_exports";
  return { measure: sells ? "of_world_exports" : "of_world_imports", supplier: sells ? owner : null, recipient: sells ? null : owner, at: [partner.at], rule: "of the world, by the place" }; // prettier-ignore
}

/** `with the US contributing 39 percent`: what its verb makes of a partner that nothing else tells the side of. */
const supplying = (items: Item[], one: Partner, p: number): Partner =>
  one.role === null && one.at < p && items.slice(one.at + 1, p).some(({ word, mention, lower }) => mention === null && /ing$/.test(lower) && /^(contribute|supply|provide|deliver|furnish|send)$/.test(word.lemma)) ? { ...one, role: "supplier" } : one; // prettier-ignore

/** `54 per cent of global sales to the Middle East`. */
const isToRegion = (items: Item[], { to }: Denominator): boolean =>
  /^(to|in|from|into)$/.test(items[to]?.lower ?? "") &&
  [to + 1, to + 2, to + 3].some((k) => items[k] && isRegionAt(items, k));

/** `The Middle East accounted for 32 per cent of global imports`: who has the share is a region, where no country is told before it. */
const isOfRegionBefore = (items: Item[], p: number): boolean =>
  items.slice(0, p).some((item) => item.mention === null && (has(item, "region") || item.lower === "east")) &&
  !items.slice(0, p).some((item) => codeOf(item) !== null);

/** `The kingdom received 9.6 per cent of all arms imports`: what all buy, where the subject buys; what all sell, where it sells. */
function isOwnTrade({ verbs }: Reading, { p }: Place, one: Denominator): boolean {
  if (!one.whole || one.owner.kind !== "none" || one.partner || one.by !== "after") return false;
  const verb = verbs.findLast(({ to }) => to <= p);
  if (!verb || p - verb.to > 3) return false;
  return one.side === "import" ? BUYING.test(verb.lemma) : one.side === "export" && SELLING.test(verb.lemma);
}

/** `European NATO members drew 55 per cent of their imports from`, `In Africa, Russia was the first supplier with`: no country's trade, nor a country's share. */
function isOfGroup({ items }: Reading, one: Denominator, p: number): boolean {
  const named = items.some((item, k) => k < p && codeOf(item) !== null && (item.mention as { form?: string }).form !== "demonym" && !/^(of|in)$/.test(items[k - 1]?.lower ?? ""));
  const verb = items.slice(0, p).findLastIndex(({ lower, mention }) => mention === null && /^(region|continent|bloc|alliance)$/.test(lower)); // prettier-ignore
  if (verb > 0 && one.owner.kind !== "country" && items[verb - 1].lower === "the" && !items.slice(0, p).some((item) => codeOf(item) !== null)) return true;
  if (one.owner.kind === "country" || named) {
    const opening = /^(in|across|for|throughout)$/.test(items[0]?.lower ?? "") && has(items[items[1]?.lower === "the" ? 2 : 1], "region") && items.slice(0, 12).some(({ lower }) => lower === ",");
    return opening && one.owner.kind === "none";
  }
  return items.slice(Math.max(0, p - 10), p).some(({ lower, mention }, k, near) => mention === null && /^(members|states|countries|nations|monarchies|allies|capitals|governments)$/.test(lower) && near.slice(Math.max(0, k - 4), k + 4).some((item) => has(item, "region") || item.mention?.type === "organisation" || /^(together|combined|cooperation|union)$/.test(item.lower)));
} // prettier-ignore

/** Whom "it" means as the other side: a country told before the word, else who the shares before were about. */
function meant({ items, topics, frame }: Reading, p: number, owner: string, imports: boolean): string | null {
  const pronoun = items.slice(0, p).findLastIndex(({ lower, mention }) => mention === null && PRONOUN.test(lower));
  const here = topics.here(items, pronoun < 0 ? p : pronoun, owner);
  if (here) return here;
  const same = frame && (imports ? frame.recipient : frame.supplier) === owner;
  const told =
    frame && (same ? (imports ? frame.supplier : frame.recipient) : imports ? frame.supplier : frame.recipient);
  return told && told !== owner ? told : topics.earlier(owner);
}

/** `sixteen JF-17s, and half of them`: a part of a number of things. */
function isOfThings(items: Item[], p: number): boolean {
  if (items[p + 1]?.lower !== "of" || !/^(them|these|those|which|whom)$/.test(items[p + 2]?.lower ?? "")) return false;
  for (let k = p - 1; k >= 0; k--) {
    if (has(items[k], "import-noun") || has(items[k], "export-noun") || has(items[k], "kit") || items[k].lower === "arms") return false;
    if (items[k].mention?.type === "system" || has(items[k], "weapon-noun")) return true;
  }
  return false;
} // prettier-ignore

const isTheCountrys = (items: Item[], { from, to }: Denominator): boolean =>
  items
    .slice(from, to)
    .some(
      ({ lower }, k, own) =>
        /^(country|kingdom|nation|republic|emirate|neighbour|ally)$/.test(lower) &&
        /^['’]s$/.test(own[k + 1]?.lower ?? ""),
    );

/** `The Gulf country's main suppliers and their share of its imports`: whom the sentence before was about, not whose trade was told last. */
const isCountryAnew = (items: Item[], end: number): boolean =>
  items.slice(0, end).some(({ lower }, k) => /^(country|kingdom|nation|republic|emirate)$/.test(lower) && items[k + 1].lower === "'s") &&
  !items.slice(0, end).some((item) => codeOf(item) !== null); // prettier-ignore

const PRONOUN = /^(it|they|its|country|kingdom|nation|republic|emirate)$/;

/** Whose trade the share told before was of, where it is the same side and not of the country that has this share. */
function ownerOf(
  { measure, supplier, recipient }: Share,
  side: "import" | "export",
  not: string | null,
): string | null {
  const owner = side === "import" ? (measure === "of_recipient_imports" ? recipient : null) : measure === "of_supplier_exports" ? supplier : null; // prettier-ignore
  return owner === not ? null : owner;
}

/** `Dhaka got 71% of its arms from China, and Myanmar 68%`: the subject changes, the other side stays. */
const isGapped = ({ items, p }: Place, partner: Partner, last: Share, imports: boolean): boolean =>
  last.gaps === true &&
  partner.role === null &&
  partner.at < p &&
  (imports ? last.measure === "of_recipient_imports" : last.measure === "of_supplier_exports") &&
  items.slice(partner.at + 1, p).every(({ mention, lower }) => mention === null && /^(,|about|some|only|just|nearly|almost|-|–|a|with)$/.test(lower)); // prettier-ignore

/** `5 per cent of global trade`, where the sentence is about arms: the trade in arms. */
function worldTrade(reading: Reading, one: Denominator): Denominator {
  if (one.owner.kind !== "world" || one.arms || !/^(trade|market|commerce)$/.test(one.other ?? "")) return one;
  return isArms(reading, one) ? { ...one, other: null } : one;
}

/** Whether the trade is that of the world: it says so, or speaks of all exports where the country is an exporter itself. */
function isOfWorld(reading: Reading, { p }: Place, one: Denominator, partner: Partner | null): boolean {
  const { items, frame } = reading;
  if (one.owner.kind === "world") return true;
  if (one.owner.kind !== "none") return false;
  if (one.by === "role") return isWorldly(items, one);
  if (one.by !== "after" || one.partner !== null || one.side === null || !isArms(reading, one)) return false;
  if (items.slice(0, p).some((item) => has(item, "world"))) return true;
  if (partner && isOwnRole(items, partner, p, one)) return true;
  if (!one.whole) return false;
  if (!partner || partner.role === (one.side === "export" ? "recipient" : "supplier")) return false;
  const owner = one.side === "export" ? frame?.supplier : frame?.recipient;
  return owner === null || owner === undefined || owner === partner.code;
}

/** The side that a trade of the world is told on: suppliers are those of the exports. */
const worldlySide = (items: Item[], { by, side, owner, from, to }: Denominator): Denominator["side"] =>
  by !== "role" || owner.kind !== "none" || side === null || items.slice(from, to).some(({ lower }) => /^(importer|exporter)s?$/.test(lower)) ? side : side === "import" ? "export" : "import"; // prettier-ignore

/** `The US remains the biggest arms supplier, accounting for 30 per cent of weapons exports`: what all sell, where who sells most is no one's supplier. */
function isOwnRole(items: Item[], { at }: Partner, p: number, one: Denominator): boolean {
  const role = items.findLastIndex((item, k) => k > at && k < p && has(item, one.side === "export" ? "exporter-noun" : "importer-noun"));
  if (role < 0 || !items.slice(at, role).some((item) => has(item, "superlative"))) return false;
  return items.slice(at + 1, p).every((item) => codeOf(item) === null && !/^(its|their|whose)$/.test(item.lower)) && !/^(to|of|for)$/.test(items[role + 1]?.lower ?? "");
} // prettier-ignore

/** Whether a share of the world's arms is one of imports: by the trade or the verb of whoever has it. */
function worldSide(
  { items, verbs, frame, topics }: Reading,
  { p, from }: Place,
  partner: Partner | null,
): "import" | "export" {
  if (partner?.role) return partner.role === "recipient" ? "import" : "export";
  for (let k = p - 1; k >= Math.max(from, partner?.at ?? 0); k--) {
    if (/^markets?$/.test(items[k].lower)) continue;
    if (has(items[k], "import-noun") || has(items[k], "importer-noun")) return "import";
    if (has(items[k], "export-noun") || has(items[k], "exporter-noun")) return "export";
  }
  const buys = (item: Item): boolean => has(item, "import-noun") || has(item, "absorb") || has(item, "importer-noun");
  const sells = (item: Item): boolean => has(item, "export-noun") || has(item, "sell") || has(item, "exporter-noun");
  const verb = verbs.filter((one) => one.from < p).at(-1);
  if (verb && has(items[verb.main], "absorb")) return "import";
  const told = items.slice(0, p).filter(({ lower, mention }) => mention === null && !/^markets?$/.test(lower));
  if (told.some(buys) && !told.some(sells)) return "import";
  if (told.some(sells)) return "export";
  const before = topics.sentences[topics.at - 1]?.items ?? []; // "That was 8.8 per cent of the global total"
  const way = /^(that|this|it)$/.test(items[0].lower) ? before.find((item) => buys(item) || sells(item)) : undefined;
  if (way && buys(way)) return "import";
  return frame?.measure === "of_world_imports" ? "import" : "export";
}

const isWorldly = (items: Item[], { from, to, arms }: Denominator): boolean =>
  (arms &&
    items.slice(from, to).some((item) => has(item, "superlative")) &&
    items.slice(from, to).some(({ lower }) => /^(suppliers|sellers|buyers|recipients)$/.test(lower)) &&
    items[from - 1]?.lower !== "its") ||
  items.slice(from, to).some(({ lower }) => /^(importer|exporter)s?$/.test(lower));

/** Whether the verb before the figure tells a plan, a possibility or the contrary. */
function isUnreal(verbs: VerbGroup[], p: number): boolean {
  const verb = verbs.filter(({ from }) => from < p).at(-1);
  if (verb === undefined) return false;
  const before = verbs[verbs.indexOf(verb) - 1];
  const wanted =
    before !== undefined &&
    verb.from - before.to <= 1 &&
    /^(want|hope|aim|plan|seek|expect|intend|wish)$/.test(before.lemma);
  return verb.possible || verb.planned || verb.negated || wanted;
}

const places = (partner: Partner | null, denominator: Denominator | null): number[] => [
  ...(partner ? [partner.at] : []),
  ...(denominator && !denominator.pending ? [denominator.from, denominator.to - 1] : []),
];
