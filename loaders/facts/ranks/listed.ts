import { fromOrder, orderOf } from "./order-of.js";
import type { Rank, RankReading } from "./rank.js";
import type { Role } from "./role.js";

/** `The biggest customers are India and Azerbaijan, in that order`: each country in its place. */
export function inThatOrder(reading: RankReading, role: Role): Rank[] {
  const { items } = reading;
  const order = items.findIndex(({ lower }, i) => i > role.to && lower === "order" && items[i - 1].lower === "that");
  if (order < 0) return [];
  const out: Rank[] = [];
  for (let k = role.to; k < order; k++) {
    const { mention } = items[k];
    if (mention?.type !== "country" || mention.form === "demonym") continue;
    const measured = orderOf(reading, role, mention.code) ?? fromOrder(role, reading.order, mention.code);
    if (measured && measured.other !== mention.code)
      out.push({
        rank: out.length + 1,
        kind: "exact",
        ...measured,
        subject: mention.code,
        from: role.from,
        to: order + 1,
        subjectAt: k,
        placeAt: null,
        rule: "a list in that order",
      });
  }
  return out;
}
