import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { codeOf } from "./partner.js";
import { NESTED } from "./resolve-share.js";
import type { Reading, Share } from "./share.js";

const SMALL = /^(about|around|some|nearly|almost|roughly|only|just|over|fully|another|a|an|the|,)$/;

/** `the Americans sold them 74 per cent of it`, `Ukraine took 19 per cent of that`, after a share of the world's trade: of the trade of whom that was told. */
export function soldTo({ items, frame, topics }: Reading, p: number, last: Share | null): Share | null {
  let k = p - 1;
  while (k > 0 && items[k].mention === null && SMALL.test(items[k].lower)) k--;
  const them = /^(them|it|him)$/.test(items[k]?.lower ?? "");
  const verb = items[them ? k - 1 : k];
  const at = subjectBefore(items, them ? k - 2 : k - 1);
  const code = at < 0 ? null : codeOf(items[at]);
  if (!code || !verb || verb.mention) return null;
  const told = last ?? frame;
  if (them && (has(verb, "sell") || /^(give|furnish|ship|send|supply|provide|deliver|cover|meet)$/.test(verb.word.lemma))) {
    const owner = told?.measure === "of_world_imports" || told?.measure === "of_recipient_imports" ? told.recipient : topics.here(items, at, code); // prettier-ignore
    return owner && owner !== code ? { measure: "of_recipient_imports", supplier: code, recipient: owner, at: [at], rule: NESTED } : null; // prettier-ignore
  }
  const ofIt = items[p + 1]?.lower === "of" && (/^(it|them|that|those|these|this)$/.test(items[p + 2]?.lower ?? "") || items[p + 3]?.lower === "total"); // prettier-ignore
  const takes = has(verb, "buy") || has(verb, "absorb") || /^(take|get|receive|absorb|account)$/.test(verb.word.lemma);
  const seller = ofIt && takes && told?.measure === "of_world_exports" ? told.supplier : null;
  return seller && seller !== code ? { measure: "of_supplier_exports", supplier: seller, recipient: code, at: [at], rule: NESTED } : null; // prettier-ignore
} // prettier-ignore

/** The country right before a verb, over an adverb; -1 where none stands there. */
function subjectBefore(items: Item[], from: number): number {
  for (let k = from; k >= 0 && k > from - 3; k--) {
    if (codeOf(items[k])) return k;
    if (items[k].mention || !/^(alone|also|has|have|had|itself|then|duly|now)$/.test(items[k].lower)) return -1;
  }
  return -1;
}
