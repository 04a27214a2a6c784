import { has } from "../../grammar/verbs.js";
import { holderOfShare } from "./share-place.js";
import type { Item } from "../../types.js";
import { fromOrder, orderOf } from "./order-of.js";
import { isNext } from "./next-largest.js";
import type { RankPlace } from "./place.js";
import type { Order, Rank, RankReading } from "./rank.js";
import type { Role } from "./role.js";
import { codeOf, subjectBefore, type Subject } from "./clause-subject.js";
import { subjectOfRole } from "./subject.js";

/** Tells who has the place of a role and among whom, or why it is no row. `last`: the place told just before. */
export function readOne(
  reading: RankReading,
  role: Role,
  place: RankPlace,
  order: Order | null,
  last: Rank | null,
  before: Subject,
): Rank | string {
  const { items, verbs, arms, goods } = reading;
  if (role.other && !(role.arms && /trade|goods/.test(role.other)))
    return `A place in another order than that of the arms trade: ${role.other}.`;
  if (role.owner.kind === "region" || (items[role.to]?.lower === "among" && /^(these|those|them)$/.test(items[role.to + 1]?.lower ?? ""))) return "A place among some countries only."; // prettier-ignore
  if (isAmongRegion(items, role.to)) return "A place among some countries only.";
  if (!role.arms && (goods || !arms)) return "The words do not say that it is a place in the arms trade.";
  const from = Math.min(role.from, place.from);
  if ([from, place.from].some((at) => isFormer(items, at))) return "A place that it had before.";
  const unreal = verbs.filter(({ to }) => to <= place.from).at(-1);
  const shared = last !== null && last.to < from && items.slice(last.to, from).every(({ lower }) => /^(and|,|as|well|but|also|the|both|or)$/.test(lower)); // prettier-ignore
  const held = has(items[role.noun], "share-noun") ? holderOfShare(items, role) : null;
  const second = /^(and|,)$/.test(items[from - 1]?.lower ?? "") || items[from - 1]?.lower === "the";
  const own: Subject = held
    ? { ...held, way: "verb" }
    : shared
      ? { code: last.subject, at: last.subjectAt ?? last.from, way: "verb" }
      : (subjectOfRole(items, from, role.to, verbs, has(items[role.noun], "share-noun")) ??
        (from < role.from ? subjectBefore(items, from) : null));
  const subject =
    own ??
    (second && /^and$/.test(items[items[from - 1]?.lower === "the" ? from - 2 : from - 1]?.lower ?? "")
      ? before
      : null);
  if (
    place.kind === "within" &&
    subject !== null &&
    subject !== "topic" &&
    subject !== "company" &&
    subject.way === "inverted"
  )
    return "The order of a list alone is no rank.";
  if (place.kind === "within" && isListed(items, subject)) return "The order of a list alone is no rank.";
  if (subject === "company") return "A company's place, not a country's.";
  if (
    subject !== "topic" &&
    subject?.way === "verb" &&
    unreal &&
    unreal.from > subject.at &&
    (unreal.negated || unreal.possible || (unreal.planned && unreal.tense !== "past"))
  )
    return "Told as a plan, a possibility or the contrary, not as a fact.";
  const known = role.owner.kind === "country" ? role.owner.code : null;
  const code = subject === "topic" ? meant(reading, role, from, known) : (subject?.code ?? null);
  if (!code) return "It is not said who has this place.";
  const measured =
    ofWorld(items, role) ??
    orderOf(reading, role, code) ??
    fromOrder(role, order, code) ??
    fromOrder(role, reading.shares, code) ??
    farDown(role, place) ??
    largestSupplier(reading, role, place);
  if (!measured) return "It is not said among whose suppliers or customers.";
  if (measured.other === code) return "A place within the country itself.";
  const at = subject === "topic" || subject === null ? null : subject.at;
  const next = place.kind === "exact" && place.rank === 1 && isNext(reading, place.from);
  const first = next ? reading.first(measured) : null;
  if (next && (!first || first === code)) return "The next largest, but it is not said after whom.";
  return {
    rank: next ? 2 : place.rank,
    kind: place.kind,
    ...measured,
    subject: code,
    from: at === null ? from : Math.min(from, at),
    to: at === null ? role.to : Math.max(role.to, at + 1),
    subjectAt: at,
    placeAt: place.from,
    rule: "a role with its place",
  };
}

/** `the former No. 9`, `the world's erstwhile third-largest exporter`. */
const isFormer = (items: Item[], at: number): boolean =>
  /^(former|erstwhile|onetime|ex|previous)$/.test(items[items[at - 1]?.lower === "-" ? at - 2 : at - 1]?.lower ?? "");

/** `India, Qatar and China as the top five importers`: the last of several. */
const isListed = (items: Item[], subject: Subject): boolean =>
  typeof subject === "object" &&
  subject !== null &&
  ((items[subject.at - 1]?.lower === "and" && codeOf(items[subject.at - 2]) !== null) ||
    (/^(,|and)$/.test(items[subject.at + 1]?.lower ?? "") &&
      codeOf(items[subject.at + 2]) !== null &&
      subject.way === "apposition"));

/** `the largest importer among West African states`. */
function isAmongRegion(items: Item[], k: number): boolean {
  if (!/^(among|amongst|within)$/.test(items[k]?.lower ?? "")) return false;
  const near = items.slice(k + 1, k + 6);
  const end = near.findIndex(({ lower, mention }) => mention !== null || /^[,.;:)]$/.test(lower));
  return near.slice(0, end < 0 ? 5 : end).some((item) => has(item, "region"));
}

/** `only 23rd among the sellers`: so long is the order of all the world's only. */
const farDown = (
  { side, plural }: Role,
  { rank, kind }: RankPlace,
): { measure: Rank["measure"]; other: null } | null =>
  plural && kind === "exact" && rank > 9
    ? { measure: side === "recipient" ? "importer_world" : "exporter_world", other: null }
    : null;

/** `India was the second largest importer, with 8.3 per cent of the global total`. */
const ofWorld = (items: Item[], { worldly, owner, side, to }: Role): { measure: Rank["measure"]; other: null } | null =>
  worldly && owner.kind === "none" && items.slice(to, to + 14).some((item, k, near) => has(item, "world") && near.slice(0, k).some(({ mention }) => mention?.type === "percent"))
    ? { measure: side === "recipient" ? "importer_world" : "exporter_world", other: null }
    : null; // prettier-ignore

/** `France was the second largest supplier, delivering arms to 65 states`, where nobody else is told of and the text goes by a count of all: of the world. */
function largestSupplier({ items, shares, order }: RankReading, { side, owner, plural, to }: Role, { kind }: RankPlace): { measure: Rank["measure"]; other: null } | null {
  if (side === "recipient" && owner.kind === "none" && !plural && kind === "exact" && !order && !shares && new Set(items.slice(0, to).map(codeOf).filter((code) => code !== null)).size === 1) return { measure: "importer_world", other: null };
  if (side !== "supplier" || owner.kind !== "none" || plural || kind !== "exact") return null;
  if (new Set(items.map(codeOf).filter((code) => code !== null)).size !== 1 || order?.measure === "supplier_among_recipient_sources" || shares?.measure === "supplier_among_recipient_sources") return null;
  return { measure: "exporter_world", other: null };
} // prettier-ignore

/** `That is less than what Algeria imports. The latter is`: the country told last in the sentence before. */
const latter = ({ topics }: RankReading, known: string | null): string | null =>
  topics.sentences[topics.at - 1]?.items.map(codeOf).findLast((code) => code !== null && code !== known) ?? null;

/** Whom "it" means: a country told before in the sentence, else who bought or sold in the shares told last, else the topic. */
function meant(reading: RankReading, role: Role, from: number, known: string | null): string | null {
  const { items, topics, shares } = reading;
  if (items.slice(0, from).some(({ lower }) => lower === "latter")) return latter(reading, known);
  const pronoun = items.slice(0, from).findLastIndex(({ lower, mention }) => mention === null && /^(it|they|country|kingdom|emirate|nation)$/.test(lower)); // prettier-ignore
  // "Nepal's weapons were Indian, and the country jumped to": whose share was told in the sentence, not who supplied it
  const counted = reading.here.findLast(({ at }) => at < (pronoun < 0 ? from : pronoun))?.order;
  const whose = role.side === "recipient" ? counted?.buyer : counted?.seller;
  if (whose && whose !== known) return whose;
  const here = topics.here(items, pronoun < 0 ? from : pronoun, known);
  if (here) return here;
  const told = role.side === "recipient" ? shares?.buyer : shares?.seller;
  return told && told !== known ? told : topics.earlier(known);
}
