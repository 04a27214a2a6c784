import { countryOf } from "../../grammar/agents.js";
import { has } from "../../grammar/verbs.js";
import type { Document } from "../../types.js";

const known = new WeakMap<Document, Map<string, number>>();

/** How often a document names two countries in one sentence about arms or their trade: `ISR|AZE`, in both orders. Counted once. */
export function armsPairs(document: Document): Map<string, number> {
  let pairs = known.get(document);
  if (pairs) return pairs;
  known.set(document, (pairs = new Map()));
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
