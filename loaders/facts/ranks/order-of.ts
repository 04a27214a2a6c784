import { countriesOf } from "../shares/topic.js";
import type { Order, RankMeasure, RankReading } from "./rank.js";
import type { Role } from "./role.js";

/** The order that a role stands in, with the subject known as far as it is. */
export function orderOf(
  { items, topics, here }: RankReading,
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
    const told = here.findLast(({ at, order }) => at < role.noun && order.measure === measure && order.other !== subject)?.order.other; // prettier-ignore
    const other =
      told ??
      topics.resolve(items, role.noun, subject) ??
      countriesOf(items, role.to, items.length).find((one) => one !== subject) ??
      null;
    return other ? { measure, other, sentence: 0 } : null;
  }
  return null;
}

/** The order of a role that does not say whose it is: the one told before, else the world for importers and exporters. */
export function fromOrder(
  role: Role,
  order: Order | null,
  subject: string,
): { measure: RankMeasure; other: string | null } | null {
  if (role.worldly && role.arms && !role.plural && order?.other) return { measure: role.side === "recipient" ? "importer_world" : "exporter_world", other: null }; // prettier-ignore
  const side = role.side === "recipient" ? /^(recipient|importer)/ : /^(supplier|exporter)/;
  if (order && side.test(order.measure) && order.other !== subject)
    return { measure: order.measure, other: order.other };
  const world = role.side === "recipient" ? "exporter_world" : "importer_world";
  const whose = role.side === "recipient" ? order?.seller : order?.buyer;
  if (!role.worldly && order?.list && /world/.test(order.measure))
    return { measure: role.side === "recipient" ? "importer_world" : "exporter_world", other: null };
  if (!role.worldly && order?.measure === world && whose && whose !== subject)
    return { measure: role.side === "recipient" ? "recipient_among_supplier_customers" : "supplier_among_recipient_sources", other: whose }; // prettier-ignore
  if (role.worldly) return { measure: role.side === "recipient" ? "importer_world" : "exporter_world", other: null };
  return null;
}
