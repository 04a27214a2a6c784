import { has } from "../../../grammar/verbs.js";
import type { Item, Sentence } from "../../../types.js";

/** Whose trade the lines round a table are about, and which side of it: `Israel and its customers` what Israel sells. */
export interface TableTopic {
  code: string;
  side: "import" | "export" | null;
}

/** Finds it in the nearest line with one country in it; the side may come from another line about that country, or about none. */
export function tableTopic(lines: Sentence[]): TableTopic | null {
  let code: string | null = null;
  let side: TableTopic["side"] = null;
  for (const { items } of lines) {
    const codes = new Set(items.flatMap(({ mention }) => (mention?.type === "country" ? [mention.code] : [])));
    if (codes.size > 1 || (code !== null && codes.size === 1 && !codes.has(code))) continue;
    code ??= [...codes][0] ?? null;
    side ??= sideOf(items);
    if (code !== null && side !== null) break;
  }
  return code === null ? null : { code, side };
}

/** Whether words are of what a country buys or of what it sells; null where they are of neither, or of both. */
export function sideOf(items: Item[]): "import" | "export" | null {
  let buys = false;
  let sells = false;
  for (const [i, item] of items.entries()) {
    if (item.mention) continue;
    const from = items[i + 1]?.lower === "from";
    if (has(item, "import-noun") || has(item, "exporter-noun") || (has(item, "buy") && !from)) buys = true;
    if (has(item, "export-noun") || has(item, "importer-noun") || has(item, "sell") || (has(item, "buy") && from)) sells = true; // prettier-ignore
  }
  return buys === sells ? null : buys ? "import" : "export";
}
