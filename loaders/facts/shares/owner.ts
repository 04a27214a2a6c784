import type { Item } from "../../types.js";

/** Whose trade a phrase names: a country, all countries, a group of them, the country that the text is about, or nobody. */
export type Owner = { kind: "country"; code: string } | { kind: "world" | "region" | "topic" | "none" };

/** A phrase for a trade: `Azerbaijan's arms imports from Israel`, `global arms exports`, `the weapons that Baku bought`. */
export interface Trade {
  /** Item places, half-open. */
  from: number;
  to: number;
  side: "import" | "export" | null;
  owner: Owner;
  /** The other party, where the phrase itself names it: Israel in `purchases from Israel`. */
  partner: string | null;
  /** It says that it is of arms. */
  arms: boolean;
  /** What else it is of: `oil`, `budget`. */
  other: string | null;
}

export const TOPIC: Owner = { kind: "topic" };

export const country = (code: string): Owner => ({ kind: "country", code });

/** The country whose army or government an item names; null for others. */
export const stateOf = ({ mention }: Item): string | null =>
  mention?.type === "organisation" && /^(army|ministry|government)$/.test(mention.kind) ? mention.country : null;

/** Sets whose trade it is, where nothing more telling was read: a group of countries beats all, the world a pronoun. */
export function own(trade: Trade, owner: Owner): "go" {
  if (
    trade.owner.kind === "none" ||
    owner.kind === "region" ||
    (owner.kind === "world" && trade.owner.kind !== "country")
  )
    trade.owner = owner;
  return "go";
}
