import { countryOf } from "../../grammar/agents.js";
import { has } from "../../grammar/verbs.js";
import type { Document, Item } from "../../types.js";

const pairsOf = new WeakMap<Document, Map<string, number>>();
const buyersOf = new WeakMap<Document, Map<string, number>>();

/** How often a document speaks of what a country imports: `Azerbaijan's arms imports`, `Polish purchases`. Counted once. */
export function importers(document: Document): Map<string, number> {
  let buyers = buyersOf.get(document);
  if (buyers) return buyers;
  buyersOf.set(document, (buyers = new Map()));
  for (const { items } of document.sentences)
    for (let i = 0; i < items.length; i++) {
      const code = items[i].mention?.type === "country" ? countryOf(items[i].mention) : null;
      if (code && isOfImports(items, i + 1)) buyers.set(code, (buyers.get(code) ?? 0) + 1);
    }
  return buyers;
}

function isOfImports(items: Item[], from: number): boolean {
  for (let i = from; i < from + 5 && i < items.length; i++) {
    if (/^(imports?|imported|importer|purchases?|procurement|acquisitions|arsenal|shopping|customer|client)$/.test(items[i].lower)) return true; // prettier-ignore
    const skipped =
      has(items[i], "arms") || /^('s|'|’|-|major|foreign|military|total|own|overall)$/.test(items[i].lower);
    if (!skipped) return false;
  }
  return false;
}

/** How often a document names two countries in one sentence about arms or their trade: `ISR|AZE`, in both orders. Counted once. */
export function armsPairs(document: Document): Map<string, number> {
  let pairs = pairsOf.get(document);
  if (pairs) return pairs;
  pairsOf.set(document, (pairs = new Map()));
  for (const { items, mentions, block } of document.sentences) {
    if (block.kind === "boilerplate" || mentions.length < 2) continue;
    const codes = new Set(mentions.flatMap((mention) => countryOf(mention) ?? []));
    if (codes.size < 2 || codes.size > 6) continue;
    if (!items.some((item) => item.mention?.type === "system" || has(item, "arms") || has(item, "weapon-noun")))
      continue;
    for (const a of codes)
      for (const b of codes) if (a !== b) pairs.set(`${a}|${b}`, (pairs.get(`${a}|${b}`) ?? 0) + 1);
  }
  return pairs;
}
