import { has, type VerbGroup } from "../../grammar/verbs.js";
import { readOrdinal } from "../../mentions/ordinals.js";
import type { Item } from "../../types.js";
import { countriesOf, type Topics } from "../shares/topic.js";
import { readOrder } from "./order.js";
import { numbered, placeOf, type RankPlace } from "./place.js";
import { isRoleNoun, readRole, type Role } from "./role.js";
import { subjectOfRole, type Subject } from "./subject.js";

export type RankMeasure =
  "recipient_among_supplier_customers" | "supplier_among_recipient_sources" | "exporter_world" | "importer_world";

export interface Rank {
  rank: number;
  kind: "exact" | "within";
  measure: RankMeasure;
  subject: string;
  other: string | null;
  /** Item places that tell it. */
  from: number;
  to: number;
  subjectAt: number | null;
  placeAt: number | null;
  /** A remark beside the sentence's statement: what holds for the statement does not hold for it by itself. */
  aside: boolean;
  rule: string;
}

/** An order that places can be told in without naming it again: Azerbaijan's suppliers. */
export interface Order {
  measure: RankMeasure;
  other: string | null;
  sentence: number;
}

export interface RankReading {
  items: Item[];
  verbs: VerbGroup[];
  topics: Topics;
  order: Order | null;
  /** The sentence, or the text before it, is about arms. */
  arms: boolean;
  /** A company or a thing of another trade is meant where the words could be about either. */
  goods: boolean;
}

export interface RankRefusal {
  from: number;
  to: number;
  reason: string;
}

/** Reads the places in an order of the arms trade that a sentence tells, and what looked like one. */
export function readRanks(reading: RankReading): { ranks: Rank[]; refused: RankRefusal[] } {
  const ranks: Rank[] = [];
  const refused: RankRefusal[] = [];
  const { items } = reading;
  let order = reading.order;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item.mention) continue;
    if (isRoleNoun(item)) {
      const role = readRole(items, i);
      const place = placeOf(items, role) ?? rankedAmong(items, role);
      if (place === null) {
        const led = leader(reading, role);
        if (led) push(led);
        else if (role.owner.kind !== "none") order = orderOf(reading, role, null) ?? order;
        continue;
      }
      const read = typeof place === "string" ? place : readOne(reading, role, place, order, ranks.at(-1) ?? null);
      if (typeof read === "string")
        refused.push({ from: typeof place === "string" ? role.from : place.from, to: role.to, reason: read });
      else push(read);
    } else if (order && ranks.length + (reading.order ? 1 : 0) > 0) {
      const bare = readBare(items, i, order);
      if (bare && !ranks.some(({ subjectAt }) => subjectAt === bare.subjectAt)) push(bare);
    }
  }
  return { ranks, refused };

  function push(rank: Rank): void {
    ranks.push(rank);
    order = { measure: rank.measure, other: rank.other, sentence: 0 };
    if (rank.kind === "exact")
      for (const { code, at, step } of orderRound(items, rank))
        if (code !== rank.subject && code !== rank.other)
          ranks.push({
            ...rank,
            rank: rank.rank + step,
            subject: code,
            from: Math.min(rank.from, at),
            to: Math.max(rank.to, at + 1),
            subjectAt: at,
            rule: "order in the telling",
          });
  }
}

/** The order told after a place, or between the place and the role: `second only to India among buyers of Israeli arms`. */
function orderRound(items: Item[], rank: Rank): ReturnType<typeof readOrder> {
  const after = readOrder(items, rank.to, rank.rank);
  return after.length > 0 || rank.placeAt === null ? after : readOrder(items, rank.placeAt + 1, rank.rank);
}

function readOne(
  reading: RankReading,
  role: Role,
  place: RankPlace,
  order: Order | null,
  last: Rank | null,
): Rank | string {
  const { items, verbs, topics, arms, goods } = reading;
  if (role.other && !(role.arms && /trade|goods/.test(role.other)))
    return `A place in another order than that of the arms trade: ${role.other}.`;
  if (role.owner.kind === "region") return "A place among some countries only.";
  if (!role.arms && (goods || !arms)) return "The words do not say that it is a place in the arms trade.";
  const from = Math.min(role.from, place.from);
  const unreal = verbs.filter(({ to }) => to <= place.from).at(-1);
  const shared = last !== null && last.to < from && items.slice(last.to, from).every(({ lower }) => /^(and|,|as|well|but|also|the|both|or)$/.test(lower)); // prettier-ignore
  const subject: Subject = shared
    ? { code: last.subject, at: last.subjectAt ?? last.from, way: last.aside ? "apposition" : "verb" }
    : subjectOfRole(items, from, role.to, verbs);
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
  const code = subject === "topic" ? topics.resolve(items, from, known) : (subject?.code ?? null);
  if (!code) return "It is not said who has this place.";
  const measured = orderOf(reading, role, code) ?? fromOrder(role, order, code);
  if (!measured) return "It is not said among whose suppliers or customers.";
  if (measured.other === code) return "A place within the country itself.";
  const at = subject === "topic" || subject === null ? null : subject.at;
  return {
    rank: place.rank,
    kind: place.kind,
    ...measured,
    subject: code,
    from: at === null ? from : Math.min(from, at),
    to: at === null ? role.to : Math.max(role.to, at + 1),
    subjectAt: at,
    placeAt: place.from,
    aside: isAside(subject),
    rule: "a role with its place",
  };
}

const isAside = (subject: Subject): boolean =>
  subject !== null && subject !== "topic" && subject !== "company" && subject.way === "apposition";

/** The order that a role stands in, with the subject known as far as it is. */
function orderOf(
  { items, topics }: RankReading,
  role: Role,
  subject: string | null,
): { measure: RankMeasure; other: string | null; sentence: number } | null {
  const { owner, side, worldly } = role;
  const measure = side === "recipient" ? "recipient_among_supplier_customers" : "supplier_among_recipient_sources";
  if (owner.kind === "world")
    return { measure: side === "recipient" ? "importer_world" : "exporter_world", other: null, sentence: 0 };
  if (owner.kind === "country") {
    if (worldly && side === "supplier" && subject === null) return null;
    return { measure, other: owner.code, sentence: 0 };
  }
  if (owner.kind === "topic") {
    const other =
      topics.resolve(items, role.noun, subject) ??
      countriesOf(items, role.to, items.length).find((one) => one !== subject) ??
      null;
    return other ? { measure, other, sentence: 0 } : null;
  }
  return null;
}

/** The order of a role that does not say whose it is: the one told before, else the world for importers and exporters. */
function fromOrder(
  role: Role,
  order: Order | null,
  subject: string,
): { measure: RankMeasure; other: string | null } | null {
  const side = role.side === "recipient" ? /^(recipient|importer)/ : /^(supplier|exporter)/;
  if (order && side.test(order.measure) && order.other !== subject)
    return { measure: order.measure, other: order.other };
  if (role.worldly) return { measure: role.side === "recipient" ? "importer_world" : "exporter_world", other: null };
  return null;
}

/** `ranked third among Israel's customers`, `second on the list of suppliers`, `No. 2 among`, `in second place among`. */
function rankedAmong(items: Item[], role: Role): RankPlace | null {
  if (!role.plural) return null;
  let k = role.from - 1;
  while (
    k >= 0 &&
    role.from - k < 7 &&
    /^(among|amongst|in|on|of|the|list|ranking|rankings|table|league|place|position|spot|rank|all|for|largest|top|biggest|by|-|sipri|global|world)$/.test(
      items[k].lower,
    )
  )
    k--;
  if (k === role.from - 1) return null;
  if (items[k].mention?.type === "country" && items[k - 1]?.lower === "to" && items[k - 2]?.lower === "only") k -= 3;
  for (let j = k; j >= 0 && j > k - 4; j--) {
    const ordinal = readOrdinal(items, j);
    if (ordinal && ordinal.next === k + 1) return { rank: ordinal.value, kind: "exact", from: j };
    const number = /^(no|number|#)$/.test(items[j].lower) ? numbered(items, j) : null;
    if (number) return { rank: number, kind: "exact", from: j };
  }
  return null;
}

/** `Russia led Azerbaijan's suppliers`, `India tops the list of buyers of Israeli arms`, `Among its suppliers Russia led`. */
function leader(reading: RankReading, role: Role): Rank | null {
  const { items, verbs } = reading;
  if (!role.plural || role.other || (!role.arms && (!reading.arms || reading.goods))) return null;
  for (const verb of verbs) {
    if (!/^(lead|top|head)$/.test(verb.lemma) || verb.negated || verb.possible || verb.passive) continue;
    const gap = role.from - verb.to;
    const over =
      gap >= 0 && gap <= 8
        ? items
            .slice(verb.to, role.from)
            .every(({ lower }) =>
              /^(the|list|ranking|rankings|table|league|of|all|,|in|for|group|field|main|largest|top|biggest)$/.test(
                lower,
              ),
            )
        : role.to <= verb.from;
    if (!over) continue;
    for (let k = verb.from - 1; k >= 0 && k > verb.from - 6; k--) {
      const { mention } = items[k];
      if (mention?.type !== "country" || mention.form === "demonym") continue;
      const measured = orderOf(reading, role, mention.code) ?? fromOrder(role, null, mention.code);
      if (!measured || measured.other === mention.code) return null;
      return {
        rank: 1,
        kind: "exact",
        ...measured,
        subject: mention.code,
        from: k,
        to: Math.max(role.to, verb.to),
        subjectAt: k,
        placeAt: null,
        aside: false,
        rule: "leads an order",
      };
    }
  }
  return null;
}

/** `Russia second`, `Turkey (came) third`, `Italy was the third-largest`: a place in the order told before. */
function readBare(items: Item[], i: number, order: Order): Rank | null {
  const ordinal = readOrdinal(items, i);
  let rank = ordinal?.value ?? 0;
  let to = ordinal?.next ?? i + 1;
  if (!ordinal) {
    if (items[i].lower !== "led") return null;
    rank = 1;
  } else {
    if (items[to]?.lower === "-") to++;
    if (has(items[to], "superlative")) to++;
    else if (/^(place|spot|position)$/.test(items[to]?.lower ?? "")) to++;
  }
  const next = items[to];
  if (
    next &&
    next.mention?.type !== "percent" &&
    !(next.mention === null && /^(,|\.|;|and|with|behind|after|at|\(|in|followed|ahead|by|on|—|–)$/.test(next.lower))
  )
    return null;
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const { mention, lower } = items[k];
    if (mention?.type === "country" && mention.form !== "demonym" && items[k + 1].lower !== "'s") {
      if (/^(of|in|from|to|by|for)$/.test(items[k - 1]?.lower ?? "") || mention.code === order.other) return null;
      return {
        rank,
        kind: "exact",
        measure: order.measure,
        other: order.other,
        subject: mention.code,
        from: k,
        to,
        subjectAt: k,
        placeAt: null,
        aside: false,
        rule: "a place in the order told before",
      };
    }
    if (
      mention ||
      !/^(is|was|were|came|come|ranked|ranks|placed|finished|the|in|with|being|a|distant|close|took|takes|holds|held|now|then|as|,|:|-|by|stands|stood|at|remained)$/.test(
        lower,
      )
    )
      return null;
  }
  return null;
}
