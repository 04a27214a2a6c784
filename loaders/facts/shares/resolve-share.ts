import type { VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Denominator } from "./denominator.js";
import { inherit } from "./inherit.js";
import { isArms } from "./is-arms.js";
import { partnerOf } from "./partner-of.js";
import type { Partner, Place } from "./partner.js";
import type { Reading, Share } from "./share.js";
import { sideOf } from "./side-of.js";

/** Tells whose share of whose trade the figure at a place is, or why it is none. `own`: its words name the trade. */
export function resolveShare(
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

const isWorldly = (items: Item[], { from, to }: Denominator): boolean =>
  items.slice(from, to).some(({ lower }) => /^(importer|exporter)s?$/.test(lower));

/** Whether the verb before the figure tells a plan, a possibility or the contrary. */
function isUnreal(verbs: VerbGroup[], p: number): boolean {
  const verb = verbs.filter(({ from }) => from < p).at(-1);
  return verb !== undefined && (verb.possible || verb.planned || verb.negated);
}

const places = (partner: Partner | null, denominator: Denominator | null): number[] => [
  ...(partner ? [partner.at] : []),
  ...(denominator && !denominator.pending ? [denominator.from, denominator.to - 1] : []),
];
