import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { isRoleNoun } from "../ranks/role.js";
import { denominatorAfter, denominatorsIn, tradeBefore, type Denominator } from "./denominator.js";
import { rightOf } from "./partner-after.js";
import type { Place } from "./partner.js";
import { growthReason } from "./reasons.js";
import { resolveShare } from "./resolve-share.js";
import { respectively } from "./respectively.js";
import type { Reading, Share } from "./share.js";

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
    const told = after[k];
    const own = told && isEllipsis(told) ? null : told; // "of the total": of what was told before
    if (growth && !own) return void out.push(growth);
    if (
      (!own || (isSame(own, last) && !zipped)) &&
      lastShare &&
      isOtherEnd(items, floor, p) &&
      !rightOf({ items, p, from: floor, to: figures[k + 1] ?? items.length, after: p + 1, not: null })
    ) {
      if (own) floor = own.to;
      return void out.push({ ...lastShare, at: [], rule: "the other end of a change" });
    }
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
    const share = resolveShare(reading, place, sided(denominator, near), zipped?.[k] ?? null, own !== null);
    out.push(share);
    if (typeof share !== "string" && denominator) last = { ...denominator, ...sideAndOwner(share), partner: null };
    else if (denominator?.other) last = denominator;
    if (typeof share !== "string") lastShare = share;
    floor = own ? own.to : p + 1;
  });
  return out;
}

const isEllipsis = ({ owner, side, arms, other, partner }: Denominator): boolean =>
  owner.kind === "none" && side === null && !arms && other === null && partner === null;

const isSame = (a: Denominator, b: Denominator | null): boolean => a.from === b?.from && a.to === b.to;

/** "of the global total" after "the largest importer": the role tells the side. */
const sided = (one: Denominator | null, near: Denominator | null): Denominator | null =>
  one && one.side === null && one.owner.kind === "world" && !one.arms && near?.by === "role"
    ? { ...one, side: near.side }
    : one;

/** Whose trade a share was found to be of, for the figures that go on with it. */
function sideAndOwner({ measure, supplier, recipient }: Share): Pick<Denominator, "side" | "owner"> {
  const side = measure === "of_recipient_imports" || measure === "of_world_imports" ? "import" : "export";
  if (measure === "of_world_exports" || measure === "of_world_imports") return { side, owner: { kind: "world" } };
  return { side, owner: { kind: "country", code: (side === "import" ? recipient : supplier)! } };
}

/** Whether between two figures no country and no new subject is told, but a change: `compared with`, `up from`, `to`. */
function isOtherEnd(items: Item[], from: number, p: number): boolean {
  let start = p;
  while (start > from && items[start - 1].lower !== ",") start--;
  const between = items.slice(start, p);
  return (
    between.every(({ mention }) => mention?.type !== "country") &&
    between.some(({ lower }) =>
      /^(compared|against|from|to|up|down|versus|than|and|but|for|;|in|that|which|later)$/.test(lower),
    ) &&
    !between.some(
      (item, i) => (has(item, "share-noun") && /^(of|in)$/.test(between[i + 1]?.lower ?? "")) || isRoleNoun(item),
    )
  );
}
