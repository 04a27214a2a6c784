import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { isRoleNoun } from "../ranks/role.js";
import { denominatorAfter, denominatorsIn, tradeBefore, type Denominator } from "./denominator.js";
import { TURNED } from "./inherit.js";
import { isOfRegion } from "./partner-of.js";
import { rightOf } from "./partner-after.js";
import { codeOf, type Place } from "./partner.js";
import { growthReason, isOfFormer } from "./reasons.js";
import { bought } from "./bought.js";
import { contest } from "./contest.js";
import { isRegionAt } from "./regional.js";
import { eachOf } from "./each-of.js";
import { thereIs } from "./there.js";
import { sideOfTurn, turnIn } from "./turn.js";
import { NESTED, OF_GROUP, OF_SEVERAL, resolveShare } from "./resolve-share.js";
import { lastTogether, respectively, sameOrder } from "./respectively.js";
import { soldTo } from "./sold-to.js";
import type { Reading, Share } from "./share.js";

/** `143 per cent of what it was`: no part of anything. */
const moreThanWhole = ({ mention }: Item): string | null =>
  mention?.type === "percent" && mention.pct > 100 ? "More than a whole, no share of a trade." : null;

/** Reads each figure of a sentence as a share, or says why it is none. */
export function readShare(reading: Reading): (Share | string)[] {
  const { items, figures, frame } = reading;
  const named = denominatorsIn(items);
  const after = figures.map((p, k) => bought(reading, p, denominatorAfter(items, p, figures[k + 1] ?? items.length)));
  const zipped = respectively(items, figures);
  const tail = zipped ? null : (contest(reading) ?? lastTogether(items, figures));
  let last: Denominator | null = null;
  let floor = 0;
  let since = 0; // behind the last figure that is no growth
  let grouped = false; // the figure before was of the trade of a group of countries
  const out: (Share | string)[] = [];
  let lastShare: Share | null = null;
  figures.forEach((p, k) => {
    const growth = growthReason(items, p) ?? moreThanWhole(items[p]);
    if (k > 0 && !growthReason(items, figures[k - 1])) since = floor;
    const told = after[k];
    const own = told && isEllipsis(told) ? null : told; // "of the total": of what was told before
    const rate = own ? null : growth;
    if (rate || isOfFormer(items, p)) {
      floor = Math.max(floor, p + 1);
      return void out.push(rate ?? "A part of what it was before, no share of a trade.");
    }
    if (isBound(items, p) && reading.frame) {
      floor = own ? own.to : p + 1;
      return void out.push("A bound told for a comparison, no count of its own.");
    }
    const to = figures[k + 1] ?? items.length;
    const pair = zipped ? null : eachOf(items, p, floor);
    if (
      items[p + 1]?.lower === "each" &&
      !pair &&
      !zipped &&
      !own &&
      !items.slice(Math.max(0, p - 12), p).some((item) => codeOf(item) !== null)
    ) {
      floor = p + 1;
      return void out.push("The share of each of several that are not named.");
    }
    const again = zipped || pair || tail?.[k] ? null : sameOrder(items, figures, k, out);
    const sold = zipped ? null : soldTo(reading, p, lastShare);
    if (sold) {
      floor = own ? own.to : p + 1;
      lastShare = sold;
      last = { from: p, to: p + 1, ...sideAndOwner(sold), partner: null, arms: true, other: null, by: "trade" };
      return void out.push(sold);
    }
    const moved = own ? null : caseOf(items, p, lastShare);
    if (moved) {
      floor = p + 1;
      lastShare = moved;
      return void out.push(moved);
    }
    if (
      (!own || (isSame(own, last) && !zipped)) &&
      lastShare &&
      !zipped &&
      !tail?.[k] &&
      !pair &&
      !again &&
      !isOfRegion({ items, p, from: floor }) &&
      isOtherEnd(items, floor, p) &&
      !rightOf({ items, p, from: floor, to, after: p + 1, not: null })
    ) {
      if (own) floor = own.to;
      if (lastShare.twins) return void out.push("It is not said whose share it is."); // "each had five per cent, down from eight and 11 respectively"
      return void out.push({ ...lastShare, at: [], rule: "the other end of a change" });
    }
    if (!own && isOfThem(items, p) && regionIn(items, since, p)) grouped = true; // "deliveries to the Gulf rose; 35 per cent of them"
    if (grouped && !own) return void out.push(OF_GROUP);
    const anew = tradeAnew(items, since, p);
    const coming = after.slice(k + 1).find((one) => one !== null && !isEllipsis(one) && !one.elliptic) ?? null;
    const near = named.filter(({ to }) => to <= p).at(-1) ?? null;
    const denominator = own?.elliptic ? withOwner(own, last ?? coming ?? near) : (own ?? found(near, coming));
    if (!pair && items[p + 1]?.lower === "each") {
      floor = p + 1;
      return void out.push(OF_SEVERAL);
    }
    if (own?.owner.kind === "none" && near?.by === "role" && near.owner.kind === "region" && near.from >= since) {
      grouped = true;
      return void out.push(OF_GROUP); // "the biggest importers in Africa were Algeria (30 per cent of imports)"
    }
    const place: Place = { items, p, from: floor, to, after: own ? own.to : p + 1, not: null };
    const sided = turned(denominator && ofRole(denominator, near, floor), near);
    const before = { last, lastShare };
    const share = resolveShare(
      reading,
      place,
      sided,
      zipped?.[k] ?? tail?.[k] ?? pair?.at(-1) ?? again ?? thereIs(reading, p, own) ?? null,
      own !== null,
      before,
    );
    if (pair && typeof share !== "string")
      share.twins = pair
        .slice(0, -1)
        .map((one) => resolveShare(reading, place, sided, one, own !== null, before))
        .filter((other) => typeof other !== "string");
    out.push(share);
    grouped = typeof share === "string" && isGrouped(items, p, to, share);
    if (typeof share !== "string" && share.rule === NESTED)
      last = { from: p, to: p + 1, ...sideAndOwner(share), partner: null, arms: true, other: null, by: "trade" };
    else if (typeof share !== "string" && denominator) last = { ...denominator, ...sideAndOwner(share), partner: null };
    else if (typeof share !== "string" && share.rule === TURNED)
      last = { from: p, to: p + 1, ...sideAndOwner(share), partner: null, arms: true, other: null, by: "trade" };
    else if (share === OF_SEVERAL && own && denominator && denominator.side !== null)
      last = { ...denominator, partner: null, ...(denominator.whole && denominator.owner.kind === "none" ? { owner: { kind: "world" as const } } : {}) }; // "the top five sold 74 per cent of all arms, with Spain selling 31 per cent"
    else if (denominator?.other || (typeof share === "string" && /^(country|region)$/.test((own ?? anew)?.owner.kind ?? "") && (own ?? anew)!.side !== null)) last = denominator; // prettier-ignore
    if (typeof share !== "string") lastShare = share;
    floor = own ? own.to : p + 1;

    /** What the figure is part of, where it does not say so itself. */
    function found(near: Denominator | null, coming: Denominator | null): Denominator | null {
      if (anew?.owner.kind === "country") return anew;
      const seller = sellerAgain(reading, p);
      if (seller) return seller;
      const shared = after[k + 1];
      if (
        shared?.side &&
        !shared.elliptic &&
        shared.owner.kind !== "none" &&
        items.slice(p + 1, figures[k + 1]).every(isSharing)
      )
        return shared; // "the USA accounted for 66 per cent and Germany for 33 per cent of its imports"
      const turn = turnIn(items, lastShare ? floor : 0, p);
      const side = turn && sideOfTurn(turn, lastShare ?? reading.frame);
      if (turn && side && !(near && near.from > turn.to && near.owner.kind !== "none")) return { from: turn.from, to: turn.to, side, owner: { kind: "country", code: turn.code }, partner: null, arms: true, other: null, by: "role" }; // prettier-ignore
      const whose =
        near?.by === "role" && near.owner.kind === "none" ? tradeBefore(items, Math.max(floor, near.to), p) : null;
      if (whose?.owner.kind === "country" && whose.arms) return whose; // "no other customer got as much of America's arms exports as"
      const world = worldRole(reading, named, p, k === 0);
      if (world) return world;
      const next = items.findIndex(({ lower }, i) => i > p && items[i - 1].lower === "and" && /^(places?|placed|ranks?|ranked|puts?|lists?|listed|has|had|makes?|made|sees|saw|counts?|names?)$/.test(lower)); // prettier-ignore
      const [start, last0] = clauseOf(items, p, k === 0 ? 0 : figures[k - 1] + 1);
      const end = next > 0 ? Math.min(last0, next) : last0; // "and places it second": another statement
      const roleAhead = named.find(({ by, owner, from }) => by === "role" && owner.kind === "country" && from > p && from < Math.min(to, end)) ?? null; // prettier-ignore
      const worldly = last?.owner.kind === "world" && near?.owner.kind === "topic"; // "seventh among importers, and its suppliers are"
      const vague = near?.by === "role" && !worldly && /^(none|topic)$/.test(near.owner.kind) && (last === null || last.side === near.side || near.owner.kind === "none"); // prettier-ignore
      if (near && near.from >= floor && !(last && vague)) return near;
      const fresh =
        start > floor
          ? (named.find(({ from, to, owner }) => from > p && to <= end && owner.kind !== "region") ?? null)
          : null;
      return (
        fresh ??
        anew ??
        last ??
        near ??
        roleAhead ??
        (isOwnStatement(reading, p, figures, after) ? null : coming) ??
        tradeBefore(items, floor, p) ??
        (lastShare === null && floor > 0 && /^(of)$/.test(items[p + 1]?.lower ?? "")
          ? tradeBefore(items, 0, p)
          : null) ??
        named.find(({ from, owner }) => from > p && from < end && !(frame && owner.kind === "region")) ??
        pendingFor(reading, p) ??
        named.find(({ from, owner }) => from > p && !(frame && owner.kind === "region")) ??
        null
      );
    }
  });
  return out;
}

/** Words between two figures that are parts of one trade, told behind the second. */
const isSharing = (item: Item): boolean =>
  item.mention
    ? item.mention.type === "country"
    : /^(and|,|for|the|by|another|about|some|nearly|almost)$/.test(item.lower);

/** What the sentence before was about; where that was told in passing, the share told last goes before it. */
function pendingFor({ pending, frame, items, sentence }: Reading, p: number): Denominator | null {
  if (pending?.pending !== "weak" || !frame || sentence.index - frame.sentence > 5) return pending;
  const again =
    items[p + 1]?.lower === "of" && /^(that|them|these|those|it|which|this)$/.test(items[p + 2]?.lower ?? "");
  return again ? pending : null;
}

/** `37 per cent of that`, after a share of the world's exports: of what that country sells; of imports, of what it buys. */
function sellerAgain({ items, frame }: Reading, p: number): Denominator | null {
  if (!/^of_world/.test(frame?.measure ?? "") || items[p + 1]?.lower !== "of" || !/^(that|them|these|those|this|it)$/.test(items[p + 2]?.lower ?? "")) return null;
  return { from: p + 1, to: p + 3, side: frame!.supplier ? "export" : "import", owner: { kind: "country", code: (frame!.supplier ?? frame!.recipient)! }, partner: null, arms: true, other: null, by: "after" };
} // prettier-ignore

/** `India, on 9.8 per cent, stayed the biggest buyer`, after a list of the world's exporters: of what all buy. */
function worldRole({ frame }: Reading, named: Denominator[], p: number, first: boolean): Denominator | null {
  if (!first || !frame?.list || !/world/.test(frame.measure)) return null;
  const role = named.find(({ by, from }) => by === "role" && from > p && from < p + 8);
  const side = role?.side === "import" ? "export" : "import"; // customers share in somebody's exports, and so in all imports
  const worldly = role && (role.owner.kind === "none" || role.owner.kind === "world");
  if (!worldly || role.other) return null;
  return { ...role, side: role.owner.kind === "world" ? role.side : side, owner: { kind: "world" } };
}

/** `Qatar took 13 per cent, and Turkey had 1.6 per cent of the world market`: what the later figure is part of has a verb of its own. */
function isOwnStatement({ verbs, frame, sentence }: Reading, p: number, figures: number[], after: (Denominator | null)[]): boolean {
  if (!frame || sentence.index - frame.sentence > 2) return false;
  const next = figures.findIndex((at, k) => at > p && after[k] !== null && !isEllipsis(after[k]!) && !after[k]!.elliptic);
  return next > 0 && verbs.some(({ from, to, form }) => form === "finite" && from > p && to <= figures[next]);
} // prettier-ignore

/** `97 per cent in the case of Japan`: the share told before, of another country's trade. */
function caseOf(items: Item[], p: number, last: Share | null): Share | null {
  if (
    !last ||
    !/^in the case of$/.test(
      items
        .slice(p + 1, p + 5)
        .map(({ lower }) => lower)
        .join(" "),
    )
  )
    return null;
  const at = items[p + 5]?.lower === "the" ? p + 6 : p + 5;
  const code = codeOf(items[at]);
  if (!code || code === last.supplier || code === last.recipient) return null;
  return { ...last, ...(last.measure === "of_supplier_exports" || last.measure === "of_world_exports" ? { supplier: code } : { recipient: code }), at: [at] }; // prettier-ignore
}

/** `51 per cent of its exports went to the Middle East`: a figure after which "half of those" is of a region. */
const isGrouped = (items: Item[], p: number, to: number, reason: string): boolean =>
  reason === OF_GROUP || regionIn(items, p + 1, to);

const isOfThem = (items: Item[], p: number): boolean =>
  items[p + 1]?.lower === "of" && /^(them|these|those)$/.test(items[p + 2]?.lower ?? "");

const regionIn = (items: Item[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (isRegionAt(items, k)) return true;
  return false;
};

/** `these purchases rest on two legs: 79 per cent ...`, `Russia's sales fell, and two thirds of them went to`: a trade that is told of between two figures. */
function tradeAnew(items: Item[], floor: number, p: number): Denominator | null {
  if (isOfThem(items, p)) {
    const told = tradeBefore(items, floor, p);
    if (told?.owner.kind === "country" && told.side !== null) return told;
  }
  if (floor === 0) return null;
  const at = items.slice(floor, p).findIndex((item, i) => /^(these|those|its|their|such)$/.test(items[floor + i - 1]?.lower ?? "") && (has(item, "import-noun") || has(item, "export-noun"))); // prettier-ignore
  if (at < 0) return null;
  const trade = tradeBefore(items, floor, p);
  return trade && trade.side !== null && trade.other === null ? { ...trade, owner: trade.owner.kind === "none" ? { kind: "topic" } : trade.owner } : null;
} // prettier-ignore

/** The clause round item `p`: from the last `while` or semicolon after item `from`, or 0, to the next. */
function clauseOf(items: Item[], p: number, from: number): [start: number, end: number] {
  let start = p;
  while (start > from && !isBreak(items[start])) start--;
  let end = p + 1;
  while (end < items.length && !isBreak(items[end])) end++;
  return [isBreak(items[start]) ? start + 1 : 0, end];
}

const isBreak = (item: Item): boolean =>
  item.mention === null && /^(;|while|whereas|but|although|though)$/.test(item.lower);

/** `among Israel's three main clients, taking 8 per cent of its exports`: "its" is whose the role is. */
const ofRole = (one: Denominator, near: Denominator | null, floor: number): Denominator =>
  (one.owner.kind === "topic" || one.abroad || (one.owner.kind === "none" && one.by === "after" && one.partner === null && one.side !== null)) && near?.by === "role" && near.owner.kind === "country" && near.from >= floor && near.side === one.side && one.from > near.to
    ? { ...one, owner: near.owner }
    : one; // prettier-ignore

const isEllipsis = ({ owner, side, arms, other, partner, elliptic }: Denominator): boolean =>
  owner.kind === "none" && side === null && !arms && other === null && partner === null && !elliptic;

/** `58 per cent of India's`: the trade told beside it, of another owner. */
const withOwner = (own: Denominator, base: Denominator | null): Denominator | null =>
  base && { ...base, owner: own.owner, from: own.from, to: own.to, partner: null, by: "after" };

const isSame = (a: Denominator, b: Denominator | null): boolean => a.from === b?.from && a.to === b.to;

/** "of the global total" after "the largest importer": the role tells the side. */
const turned = (one: Denominator | null, near: Denominator | null): Denominator | null => {
  if (!one || near?.by !== "role") return one;
  if (one.side === null && one.owner.kind === "world" && !one.arms) return { ...one, side: near.side };
  const worldly = one.owner.kind === "world" || (one.owner.kind === "none" && one.whole === true);
  return worldly && near.owner.kind === "world" && near.side === "import" ? { ...one, owner: near.owner, side: "import" } : one;
}; // prettier-ignore

/** Whose trade a share was found to be of, for the figures that go on with it. */
function sideAndOwner({ measure, supplier, recipient }: Share): Pick<Denominator, "side" | "owner"> {
  const side = measure === "of_recipient_imports" || measure === "of_world_imports" ? "import" : "export";
  if (measure === "of_world_exports" || measure === "of_world_imports") return { side, owner: { kind: "world" } };
  return { side, owner: { kind: "country", code: (side === "import" ? recipient : supplier)! } };
}

/** Whether between two figures no country and no new subject is told, but a change: `compared with`, `up from`, `to`. */
function isOtherEnd(items: Item[], from: number, p: number): boolean {
  const since = items.slice(from, p);
  if (from > 0 && since.every(isLink) && since.some(({ mention }) => mention?.type === "date")) return true; // 43 per cent in 2014-18, 60 per cent
  const listed =
    since.length > 0 && since.every(({ lower, mention }) => mention === null && /^(,|and|again|then)$/.test(lower));
  if (from > 0 && listed && items.filter(({ mention }) => mention?.type === "date").length > 1) return true; // 45, 37 and again 37
  let start = p;
  while (start > from && !/^[,;]$/.test(items[start - 1].lower)) start--;
  const clause = items[start - 1]?.lower === ";";
  const between = items.slice(start, p);
  const head = /^['’]s?$/.test(items[start - 2]?.lower ?? "") ? items[start - 3] : items[start - 2];
  if (/^(which|who|that|whose)$/.test(between[0]?.lower ?? "") && head?.mention?.type === "country") return false; // India, which takes; Russia's, which was
  return (
    between.every(({ mention, lower }) => mention?.type !== "country" && !/^(former|latter|other)$/.test(lower)) &&
    between.some(
      ({ lower, mention }) =>
        clause ||
        mention?.type === "percent" ||
        /^(compared|against|from|to|up|down|versus|than|and|but|for|;|in|that|which|later|>|→)$/.test(lower),
    ) &&
    !between.some(
      (item, i) => (has(item, "share-noun") && /^(of|in)$/.test(between[i + 1]?.lower ?? "")) || isRoleNoun(item),
    )
  );
}

/** `the first period in which the figure is below one half`. */
const isBound = (items: Item[], p: number): boolean =>
  /(less than|under|below|below one)\s+(a\s+)?half$|^one half$/i.test(items[p].text.trim()) &&
  items.slice(Math.max(0, p - 18), p).some(({ lower }) => lower === "first");

/** Words between two figures of one share in two periods. */
const isLink = ({ mention, lower }: Item): boolean =>
  mention
    ? mention.type === "date"
    : /^(,|;|and|then|in|to|during|over|for|between|the|\(|\)|-|–|>|→|about|some|only|just|nearly|almost|with|at|by|finally|further|again|period|years?|but)$/.test(
        lower,
      );
