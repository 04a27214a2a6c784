import type { Item } from "../../types.js";
import type { Share } from "./share.js";
import { codeOf } from "./partner.js";

/** Words that turn a text to one country's side of the trade, half-open. */
export interface Turn {
  from: number;
  to: number;
  code: string;
}

const SIDE =
  /^(ledger|side|list|book|books|table|ranking|column|end|perspective|viewpoint|standpoint|angle|count|view)$/;

/** Reads `Seen from Riyadh`, `On the Israeli ledger`, `On the Indian side of the ledger`, `From Pakistan's perspective`; the last one before item `end`. */
export function turnIn(items: Item[], from: number, end: number): Turn | null {
  for (let i = end - 1; i >= from; i--) {
    const { lower, mention } = items[i];
    if (mention) continue;
    if (lower === "from" && /^(seen|viewed|looked|watched|told)$/.test(items[i - 1]?.lower ?? "")) {
      const at = items[i + 1]?.lower === "the" ? i + 2 : i + 1;
      const code = codeOf(items[at]);
      if (code) return { from: i - 1, to: at + 1, code };
    }
    if (!/^(on|in|from)$/.test(lower)) continue;
    const at = items[i + 1]?.lower === "the" ? i + 2 : i + 1;
    const code = codeOf(items[at]);
    if (!code) continue;
    let k = at + 1;
    while (k < at + 4 && /^(['’]s?|own|point|of)$/.test(items[k]?.lower ?? "")) k++;
    if (k === at + 1 && (items[at].mention as { form?: string }).form !== "demonym") continue;
    if (!SIDE.test(items[k]?.lower ?? "")) continue;
    const more = items[k + 1]?.lower === "of" && items[k + 2]?.lower === "the" && SIDE.test(items[k + 3]?.lower ?? "");
    return { from: i, to: more ? k + 4 : k + 1, code };
  }
  return null;
}

/** Which side of the trade a turn shows, after a share told before: a supplier's customers come after shares of a buyer's imports. Null where it turns to the country whose trade was told. */
export function sideOfTurn({ code }: Turn, told: Share | null): "import" | "export" | null {
  if (told?.measure === "of_recipient_imports" && told.recipient !== code) return "export";
  if (told?.measure === "of_supplier_exports" && told.supplier !== code) return "import";
  return null;
}
