import { fromOrder, orderOf } from "./order-of.js";
import type { Rank, RankReading } from "./rank.js";
import { isRoleNoun, type Role } from "./role.js";

/** `Russia led Azerbaijan's suppliers`, `India tops the list of buyers of Israeli arms`, `Among its suppliers Russia led`. */
export function leader(reading: RankReading, role: Role): Rank | null {
  const { items, verbs } = reading;
  const every = items.slice(Math.max(0, role.from - 4), role.noun).some(({ lower }) => /^(every|all|any)$/.test(lower));
  if ((!role.plural && !every) || role.other || (!role.arms && (!reading.arms || reading.goods))) return null;
  for (const verb of verbs) {
    const beats = every && /^(outrank|outbuy|outsell|outstrip|outspend|beat|dwarf|exceed|eclipse|surpass)/.test(verb.lemma || items[verb.main].lower); // prettier-ignore
    if ((!beats && !/^(lead|top|head)$/.test(verb.lemma)) || verb.negated || verb.possible || verb.passive) continue;
    const gap = role.from - verb.to;
    const over =
      gap >= 0 && gap <= 8
        ? items
            .slice(verb.to, role.from)
            .every(({ lower }) =>
              /^(the|list|ranking|rankings|table|league|of|all|,|in|for|group|field|main|largest|top|biggest|every|other|each|any|single)$/.test(
                lower,
              ),
            )
        : role.to <= verb.from && !items.slice(verb.to, verb.to + 4).some(isRoleNoun); // "Of all exporters ..., and Spain led the importers"
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
        rule: "leads an order",
      };
    }
  }
  return null;
}
