import type { Item } from "../../types.js";
import { rankedAmong } from "./among.js";
import { dealerPlace, dealerRole } from "./dealer.js";
import { leader } from "./leader.js";
import { inThatOrder } from "./listed.js";
import { fromOrder, orderOf } from "./order-of.js";
import { coordinated } from "./coordinated.js";
import { has } from "../../grammar/verbs.js";
import type { Subject } from "./clause-subject.js";
import { list, readOrder } from "./order.js";
import { placeOf } from "./place.js";
import { standing } from "./standing.js";
import type { Rank, RankReading, RankRefusal } from "./rank.js";
import { readBare } from "./read-bare.js";
import { followers } from "./followers.js";
import { keptPlace } from "./kept.js";
import { ofTwo, placeInList } from "./of-list.js";
import { nextLargest } from "./next-largest.js";
import { nextPlace } from "./next-place.js";
import { readOne } from "./read-one.js";
import { isMarketOfWorld, isRoleNoun, readRole, type Role } from "./role.js";
import { shareOrder } from "./share-order.js";
import { shareRole } from "./share-place.js";
import { subjectOfRole } from "./subject.js";
import { beyondAll, turnedList } from "./nobody.js";
import { inTheWorld } from "./in-the-world.js";

/** Reads the places in an order of the arms trade that a sentence tells, and what looked like one. */
export function readRanks(reading: RankReading): { ranks: Rank[]; refused: RankRefusal[] } {
  const ranks: Rank[] = [];
  const refused: RankRefusal[] = [];
  const { items } = reading;
  let order = isSameList(items) ? (reading.earlier ?? reading.order) : reading.order;
  const rows = coordinated(reading);
  ranks.push(...rows);
  const lastRow = rows.at(-1);
  if (lastRow) follow(lastRow, readOrder(items, lastRow.to, 1));
  let subject: Subject = null; // of the role told before in the sentence, also of one that is no row
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item.mention || rows.some(({ placeAt, to }) => placeAt !== null && placeAt <= i && i < to)) continue;
    const share = has(item, "share-noun") ? shareRole(items, i) : null;
    const dealer = share ? null : dealerRole(items, i);
    if (share || dealer || isRoleNoun(item)) {
      const role = share ?? dealer ?? readRole(items, i);
      if (isMarketOfWorld(role, items)) continue;
      const own = (dealer && dealerPlace(items, dealer)) ?? placeOf(items, role);
      const place = own !== null && typeof own !== "string" ? own : (rankedAmong(items, role) ?? own);
      if (place === null) {
        const led = leader(reading, role) ?? standing(reading, role);
        if (led) push(led);
        else if (role.owner.kind !== "none") order = orderOf(reading, role, null) ?? order;
        else if (isListOf(items, role)) order = { ...fromOrder(role, null, "")!, sentence: reading.topics.at };
        continue;
      }
      const read =
        typeof place === "string" ? place : readOne(reading, role, place, order, ranks.at(-1) ?? null, subject);
      subject =
        subjectOfRole(
          items,
          Math.min(role.from, typeof place === "string" ? role.from : place.from),
          role.to,
          reading.verbs,
          share !== null,
        ) ?? subject;
      const listed = typeof read === "string" && role.plural ? [...inThatOrder(reading, role), ...nextLargest(reading, role, ranks.at(-1) ?? null)] : []; // prettier-ignore
      ranks.push(...listed);
      if (typeof read === "string" && listed.length === 0) {
        refused.push({ from: typeof place === "string" ? role.from : place.from, to: role.to, reason: read });
        if (typeof place !== "string" && !role.other) order = orderOf(reading, role, null) ?? order; // "the former No. 9 among exporters is now eighth"
      }
      if (typeof read !== "string") {
        push(read);
        for (const code of ownersInRow(items, role))
          if (code !== read.subject && code !== read.other) ranks.push({ ...read, other: code });
      }
    } else {
      const behind = ranks.length === 0 ? followers(reading, i, order ?? reading.earlier) : [];
      ranks.push(...behind);
      if (behind.length > 0) {
        order = { measure: behind[0].measure, other: behind[0].other, sentence: 0 };
        continue;
      }
      order = turnedList(items, i, order ?? reading.shares) ?? order;
      const bare =
        inTheWorld(reading, i) ??
        beyondAll(reading, i, order) ??
        placeInList(reading, i) ??
        ofTwo(reading, i) ??
        keptPlace(items, i, order ?? reading.earlier, ranks.at(-1) ?? null) ??
        nextPlace(items, i, order ?? reading.earlier, ranks.at(-1) ?? null) ??
        (order && (ranks.length > 0 || reading.order || order !== reading.order)
          ? readBare(
              reading,
              i,
              reading.here.findLast(({ at }) => at < i)?.order ??
                (ranks.length === 0 && !isSameList(items) && reading.shares?.sentence === reading.topics.at
                  ? reading.shares
                  : order),
              ranks.at(-1) ?? null,
            )
          : null);
      if (bare && !ranks.some(({ subjectAt, rank }) => subjectAt === bare.subjectAt && rank === bare.rank)) push(bare);
    }
  }
  if (reading.arms && !reading.goods) ranks.push(...shareOrder(reading, ranks));
  return { ranks, refused };

  function push(rank: Rank): void {
    ranks.push(rank);
    order = { measure: rank.measure, other: rank.other, sentence: 0 };
    if (rank.kind === "exact") follow(rank, orderRound(items, rank));
  }

  /** The places of those told before or behind one. */
  function follow(rank: Rank, told: ReturnType<typeof readOrder>): void {
    for (const { code, at, step } of told)
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

/** `the biggest supplier to Chad, Mali and Niger`: those that the role is told of beside the first. */
function ownersInRow(items: Item[], { owner, noun, to }: Role): string[] {
  if (owner.kind !== "country" || to - 1 <= noun || !isNamed(items[to - 1]) || !/^(,|and)$/.test(items[to]?.lower ?? "")) return [];
  let last = to - 1;
  const found: string[] = [];
  for (let k = to; k < items.length; k++) {
    const { mention, lower } = items[k];
    if (mention?.type === "country" && mention.form !== "demonym" && !/^['’]s?$/.test(items[k + 1]?.lower ?? "")) {
      found.push(mention.code);
      last = k;
    } else if (mention || !/^(,|and|the|both)$/.test(lower)) break;
  }
  const and = items.slice(to, last).findLastIndex(({ lower }) => lower === "and");
  if (found.length === 1 && items[to].lower === ",") return []; // a new clause
  return and >= 0 && last - (to + and) <= 2 && /^([.,;:)]|in|during|over|between|says?|with|while)$/.test(items[last + 1]?.lower ?? ".") ? found : [];
} // prettier-ignore

const isNamed = ({ mention }: Item): boolean => mention?.type === "country" && /^(name|capital)$/.test(mention.form);

/** `In the same table Turkey stands eleventh`: the order of the place told last. */
const isSameList = (items: Item[]): boolean =>
  items.slice(0, 5).some(({ lower }, k, near) => lower === "same" && /^(table|list|ranking|league|rating|chart)$/.test(near[k + 1]?.lower ?? "")); // prettier-ignore

/** `in the list of the importing countries`, `on the table of arms importers`: an order that all the world stands in. */
const isListOf = (items: Item[], { from, worldly, plural, other }: Role): boolean =>
  worldly && plural && !other && /^(of|among)$/.test(items[from - 1]?.lower ?? "") && /^(list|table|ranking|rankings|rating|league)$/.test(items[from - 2]?.lower ?? ""); // prettier-ignore

/** The order told after a place, or between the place and the role: `second only to India among buyers of Israeli arms`. */
function orderRound(items: Item[], rank: Rank): ReturnType<typeof readOrder> {
  if (rank.rule === "next in the telling")
    return [...(rank.subjectAt! < rank.placeAt! ? list(items, rank.subjectAt! + 1) : []), ...list(items, rank.to)].map(
      (one, n) => ({ ...one, step: n + 1 }),
    ); // "next were Russia, France and China"
  const after = readOrder(items, rank.to, rank.rank);
  return after.length > 0 || rank.placeAt === null ? after : readOrder(items, rank.placeAt + 1, rank.rank);
}
