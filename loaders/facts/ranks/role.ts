import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { numerals } from "../../vocabulary/numbers.js";
import type { Owner } from "../shares/owner.js";

/** A noun for a side of the arms trade with whose it is: `Israel's second-largest customer`, `supplier of arms to Baku`. */
export interface Role {
  /** Item places, half-open: from the possessor or adjective to the end of the complement. */
  from: number;
  noun: number;
  to: number;
  /** The side of the one who has the role. */
  side: "recipient" | "supplier";
  owner: Owner;
  /** The noun itself is of the trade of one country with the world: importer, exporter. */
  worldly: boolean;
  plural: boolean;
  arms: boolean;
  other: string | null;
}

export const isRoleNoun = (item: Item | undefined): boolean => has(item, "importer-noun") || has(item, "exporter-noun");

/** `the world market`: no role of a country. */
export const isMarketOfWorld = ({ owner, noun }: Role, items: Item[]): boolean =>
  owner.kind === "world" && items[noun].lower.startsWith("market");

/** Reads the role whose noun is item `n`. Looks at ten items to either side. */
export function readRole(items: Item[], n: number): Role {
  const noun = items[n];
  const side = has(noun, "importer-noun") ? "recipient" : "supplier";
  const worldly = /^(importer|exporter)s?$/.test(noun.lower);
  const plural = noun.lower.endsWith("s");
  const role: Role = {
    from: n,
    noun: n,
    to: n + 1,
    side,
    owner: { kind: "none" },
    worldly,
    plural,
    arms: false,
    other: null,
  };
  readLeft(items, role);
  readRight(items, role);
  return role;
}

function readLeft(items: Item[], role: Role): void {
  for (let k = role.noun - 1; k >= 0 && k > role.noun - 12; k--) {
    const item = items[k];
    const { mention, lower } = item;
    if (mention) {
      if (mention.type !== "country") return;
      const possessive =
        items[k + 1].lower === "'s" ||
        items[k + 1].lower === "'" ||
        item.text.endsWith("'s") ||
        item.text.endsWith("’s");
      if (possessive || isOfList(items, k, role)) role.owner = { kind: "country", code: mention.code };
      else if (mention.form !== "demonym") return;
      role.from = k;
      if (possessive) return;
      continue;
    }
    if (has(item, "arms") || has(item, "kit")) role.arms = true;
    else if (has(item, "world")) return void ((role.owner = { kind: "world" }), (role.from = k));
    else if (has(item, "region")) return void ((role.owner = { kind: "region" }), (role.from = k));
    else if (lower === "its" || lower === "their" || lower === "whose" || lower === "our")
      return void ((role.owner = { kind: "topic" }), (role.from = k));
    else if (
      has(item, "collective") &&
      /^['’]s?$/.test(items[k + 1].lower) &&
      items[k - 1]?.mention?.type === "country"
    )
      return void (
        (role.owner = { kind: "country", code: (items[k - 1].mention as { code: string }).code }),
        (role.from = k - 1)
      );
    else if (has(item, "collective") && items[k + 1].lower === "'s")
      return void (
        (role.owner = { kind: "topic" }),
        (role.from = /^(its|our|their|the)$/.test(items[k - 1]?.lower ?? "") ? k - 1 : k)
      );
    else if (has(item, "goods") || lower === "trading" || has(item, "goods-trade")) role.other = lower;
    else if (has(item, "weapon-noun")) role.other ??= lower;
    else if (has(item, "article")) return void (role.from = k);
    else if (item.kind === "punct" && !/^[-–'’#]$/.test(lower) && !(lower === "." && items[k - 1]?.lower === "no"))
      return;
    else if (
      lower === "of" &&
      /^(list|table|ranking|rankings|league)$/.test(items[k - 1]?.lower ?? "") &&
      ownerOfList(items, k - 1)
    ) {
      const owner = ownerOfList(items, k - 1)!;
      return void ((role.owner = { kind: "country", code: owner.code }), (role.from = owner.at));
    } else if (lower === "and" && role.arms && (has(items[k - 1], "arms") || has(items[k - 1], "kit")))
      continue; // arms and ammunition importer
    else if (has(item, "preposition") || has(item, "be") || has(item, "have") || has(item, "conjunction")) return;
    role.from = k;
  }
}

/** `the list of Israeli customers`, `first among Israeli customers`: those of Israel, where they stand in an order. */
const isOfList = (items: Item[], k: number, { plural, noun }: Role): boolean =>
  plural &&
  (items[k].mention as { form?: string }).form === "demonym" &&
  items.slice(k + 1, noun).every((item) => has(item, "arms") || has(item, "kit")) &&
  (/^(among|amongst)$/.test(items[k - 1]?.lower ?? "") ||
    (items[k - 1]?.lower === "of" && /^(list|table|ranking|rankings|league|order|hierarchy|ladder|ledger)$/.test(items[k - 2]?.lower ?? ""))); // prettier-ignore

/** `Rome's list (of clients)`: whose list it is. */
function ownerOfList(items: Item[], k: number): { code: string; at: number } | null {
  for (let j = k - 1; j >= 0 && j > k - 4; j--) {
    const { mention, lower } = items[j];
    if (mention?.type === "country") return /^['’]s?$/.test(items[j + 1].lower) ? { code: mention.code, at: j } : null;
    if (!/^('s|’s|'|own|long)$/.test(lower)) return null;
  }
  return null;
}

function readRight(items: Item[], role: Role): void {
  const end = Math.min(items.length, role.noun + 12);
  let governed = false;
  for (let k = afterNumber(items, role.noun + 1); k < end; k++) {
    const item = items[k];
    const { mention, lower } = item;
    if (mention) {
      if (mention.type !== "country" || !governed) return;
      const adjective = mention.form === "demonym";
      const poss = items[k + 1]?.lower === "'s" || items[k + 1]?.lower === "'";
      if (role.side === "supplier" && adjective && !isCollective(items, k + 1) && !isTheirTrade(items, k + 1)) continue; // a supplier of Russian arms
      if (role.owner.kind === "none" || role.owner.kind === "topic")
        role.owner = { kind: "country", code: mention.code };
      role.to = poss ? k + 2 : k + 1;
      if (!adjective && !poss && items[k + 1]?.lower !== "-" && !/^(in|within)$/.test(items[k + 1]?.lower ?? ""))
        return;
      continue;
    }
    if (has(item, "world")) {
      if (role.owner.kind === "none") role.owner = { kind: "world" };
      role.to = k + 1;
    } else if (has(item, "region") && (governed || has(item, "arms"))) {
      role.owner = { kind: "region" };
      role.to = k + 1;
    } else if (/^(of|to|for|from|in|by|within|on)$/.test(lower)) {
      governed = true;
      const thing = items[k + 1];
      if (
        lower === "of" &&
        k === role.noun + 1 &&
        thing?.kind === "word" &&
        thing.word.classes.size === 0 &&
        !items
          .slice(k + 1, k + 5)
          .some(
            (one) =>
              one.mention !== null ||
              has(one, "arms") ||
              has(one, "kit") ||
              has(one, "weapon-noun") ||
              /^(all|major|such|these|them|choice|conventional|last)$/.test(one.lower),
          )
      )
        role.other ??= thing.lower; // an exporter of terror
    } else if (!governed) return;
    else if (has(item, "arms") || has(item, "kit") || has(item, "import-noun") || has(item, "export-noun")) {
      if (has(item, "arms") || has(item, "kit")) role.arms = true;
      role.to = k + 1;
    } else if (has(item, "goods") || has(item, "goods-trade")) {
      role.other = lower;
      role.to = k + 1;
    } else if (has(item, "weapon-noun")) {
      role.other ??= lower;
      role.to = k + 1;
    } else if (lower === "its" || lower === "their" || (has(item, "collective") && items[k - 1].lower === "the")) {
      if (role.owner.kind === "none") role.owner = { kind: "topic" };
      if (role.owner.kind === "topic") role.to = k + 1;
    } else if (item.kind === "punct" && !/^[-'’]$/.test(lower)) return;
    else if (has(item, "be") || has(item, "have") || has(item, "conjunction") || item.kind === "number") {
      if (lower !== "and" || !has(items[k + 1], "arms")) return;
    }
  }
}

/** The place after `number one`, `no. 2`; `k` itself where no number stands there. */
function afterNumber(items: Item[], k: number): number {
  if (!/^(no|number|#)$/.test(items[k]?.lower ?? "")) return k;
  const at = items[k + 1]?.lower === "." ? k + 2 : k + 1;
  return items[at]?.kind === "number" || numerals.has(items[at]?.lower ?? "") ? at + 1 : k;
}

const isCollective = (items: Item[], k: number): boolean =>
  has(items[k], "collective") || (has(items[k], "arms") && has(items[k + 1], "collective"));

/** `Azerbaijani arms imports`: what a country buys, not what is made there. */
const isTheirTrade = (items: Item[], k: number): boolean =>
  items.slice(k, k + 4).some((item) => has(item, "import-noun"));
